extension Retention {
  init(_ tree: Tree, at path: String, _ reader: inout PackReader) {
    let branch = reader.object(
      tree, at: path, fields: "id", "what", "local_what", "period", "starts", "local_starts", "counts_from",
      "finish_by", "exceptions",
      "local_exceptions", "legal_basis", "source", "verified")
    id = reader.text(branch, "id")
    what = reader.text(branch, "what")
    localWhat = reader.optionalText(branch, "local_what")
    period = reader.span(branch, "period")
    starts = reader.text(branch, "starts")
    localStarts = reader.optionalText(branch, "local_starts")
    // Without a period there is nothing to count.
    let isCounted = period != nil || reader.optionalText(branch, "counts_from") != nil
    countsFrom = isCounted ? reader.word(branch, "counts_from", else: .lastEntryOfFile) : nil
    finishBy = reader.optionalText(branch, "finish_by")
    exceptions = reader.texts(branch, "exceptions")
    localExceptions = branch.fields["local_exceptions"] == nil ? [] : reader.texts(branch, "local_exceptions")
    legalBasis = reader.text(branch, "legal_basis")
    provenance = reader.provenance(branch)
  }
}

extension RecordClassRule {
  init(_ tree: Tree, at path: String, _ reader: inout PackReader) {
    let branch = reader.object(
      tree, at: path, fields: "id", "local_term", "english", "retention", "kinds", "source", "verified")
    recordClass = reader.word(branch, "id", else: .technical)
    localTerm = reader.text(branch, "local_term")
    english = reader.text(branch, "english")
    kinds = reader.texts(branch, "kinds")
    provenance = reader.provenance(branch)
    var retention: [OrganisationKind: String] = [:]
    for (name, id) in reader.texts(byKey: branch, "retention").sorted(by: { $0.key < $1.key }) {
      guard let kind = OrganisationKind(rawValue: name) else {
        let names = OrganisationKind.allCases.map(\.rawValue)
        reader.fault(.notOneOf(names, found: name), at: "\(path).retention")
        continue
      }
      retention[kind] = id
    }
    self.retention = retention
  }
}

extension LimitGround {
  init(_ tree: Tree, at path: String, _ reader: inout PackReader) {
    let branch = reader.object(
      tree, at: path, fields: "id", "local_term", "english", "legal_basis", "longest", "source", "verified")
    id = reader.text(branch, "id")
    localTerm = reader.text(branch, "local_term")
    english = reader.text(branch, "english")
    legalBasis = reader.text(branch, "legal_basis")
    longest = reader.span(branch, "longest")
    provenance = reader.provenance(branch)
  }
}

extension AuthorityDemand {
  init(_ tree: Tree, at path: String, _ reader: inout PackReader) {
    let branch = reader.object(
      tree, at: path, fields: "id", "local_text", "text", "local_easy", "easy", "legal_basis", "source", "verified")
    id = reader.text(branch, "id")
    localText = reader.text(branch, "local_text")
    text = reader.text(branch, "text")
    easy = reader.easy(branch)
    legalBasis = reader.text(branch, "legal_basis")
    provenance = reader.provenance(branch)
  }
}

extension EmergencyNumber {
  init(_ tree: Tree, at path: String, _ reader: inout PackReader) {
    let branch = reader.object(tree, at: path, fields: "number", "source", "verified")
    number = reader.text(branch, "number")
    provenance = reader.provenance(branch)
  }
}

extension PlanType {
  init(_ tree: Tree, at path: String, _ reader: inout PackReader) {
    let branch = reader.object(
      tree, at: path, fields: "id", "event_prefix", "local_term", "english", "made_by", "made_with", "legal_basis",
      "binding", "content_items", "content_note", "content_verified", "extra_good_practice", "review_period",
      "review_note", "needs_consent", "source", "verified")
    id = reader.text(branch, "id")
    eventPrefix = reader.text(branch, "event_prefix")
    localTerm = reader.text(branch, "local_term")
    english = reader.text(branch, "english")
    madeBy = reader.text(branch, "made_by")
    madeWith = reader.text(branch, "made_with")
    legalBasis = reader.text(branch, "legal_basis")
    binding = reader.word(branch, "binding", else: .voluntary)
    provenance = reader.provenance(branch)
    let checks = ContentItem.checks(branch, &reader)
    let verified = provenance.isVerified
    contents = reader.list(branch, "content_items") { tree, path, reader in
      ContentItem(tree, at: path, &reader, checks: checks, otherwise: verified)
    }
    goodPractice =
      branch.fields["extra_good_practice"] == nil
      ? []
      : reader.list(branch, "extra_good_practice") { tree, path, reader in
        ContentItem(tree, at: path, &reader, checks: [:], otherwise: verified)
      }
    reviewPeriod = reader.span(branch, "review_period")
    needsConsent = reader.optionalBool(branch, "needs_consent") ?? false
    for id in checks.keys.sorted() where !contents.contains(where: { $0.id == id }) {
      reader.fault(.unknown(id, in: "\(path).content_items"), at: "\(path).content_verified")
    }
  }
}

extension ContentItem {
  fileprivate init(
    _ tree: Tree, at path: String, _ reader: inout PackReader, checks: [String: Bool], otherwise: Bool
  ) {
    let branch = reader.object(tree, at: path, fields: "id", "local_text", "text", "answered_by")
    id = reader.text(branch, "id")
    localText = reader.text(branch, "local_text")
    text = reader.text(branch, "text")
    answeredBy = branch.fields["answered_by"] == nil ? [] : reader.words(branch, "answered_by", else: .terms)
    isVerified = checks[id] ?? otherwise
  }

  /// `content_verified`: whether each content item was read, where that differs from the plan type as a whole.
  fileprivate static func checks(_ branch: Branch, _ reader: inout PackReader) -> [String: Bool] {
    guard let tree = branch.fields["content_verified"] else { return [:] }
    let path = branch.path(to: "content_verified")
    guard case let .object(fields) = tree else {
      reader.fault(.wrongKind(expected: "an object", found: tree.kind), at: path)
      return [:]
    }
    let inner = Branch(fields: fields, path: path)
    var checks: [String: Bool] = [:]
    for id in fields.keys.sorted() { checks[id] = reader.bool(inner, id) }
    return checks
  }
}

extension Duty {
  init(_ tree: Tree, at path: String, _ reader: inout PackReader) {
    let branch = reader.object(
      tree, at: path, fields: "id", "title", "local_title", "who", "trigger", "due", "period", "period_basis",
      "legal_basis", "binding", "evidence", "note", "source", "verified")
    id = reader.text(branch, "id")
    title = reader.text(branch, "title")
    localTitle = reader.text(branch, "local_title")
    who = reader.texts(branch, "who")
    trigger = reader.text(branch, "trigger")
    due = reader.span(branch, "due")
    period = reader.span(branch, "period")
    isPeriodLocal = reader.optionalText(branch, "period_basis") != nil
    legalBasis = reader.text(branch, "legal_basis")
    binding = reader.word(branch, "binding", else: .voluntary)
    if branch.fields["evidence"] == nil { reader.fault(.missing, at: "\(path).evidence") }
    evidence = EvidenceRule(branch.fields["evidence"] ?? .object([:]), at: "\(path).evidence", &reader)
    note = reader.optionalText(branch, "note")
    provenance = reader.provenance(branch)
  }
}

extension EvidenceRule {
  fileprivate init(_ tree: Tree, at path: String, _ reader: inout PackReader) {
    let branch = reader.object(tree, at: path, fields: "kind", "event", "must_have", "text")
    kind = reader.word(branch, "kind", else: .record_exists)
    event = reader.text(branch, "event")
    mustHave = reader.texts(branch, "must_have")
    text = reader.text(branch, "text")
  }
}

extension MandateKind {
  init(_ tree: Tree, at path: String, _ reader: inout PackReader) {
    let branch = reader.object(
      tree, at: path, fields: "id", "local_term", "english", "scope", "may_decide", "may_not_decide",
      "local_may_decide", "local_may_not_decide", "needs_consent_of_person", "note", "source", "verified")
    id = reader.text(branch, "id")
    localTerm = reader.text(branch, "local_term")
    english = reader.text(branch, "english")
    scope = reader.text(branch, "scope")
    mayDecide = reader.texts(branch, "may_decide")
    mayNotDecide = reader.texts(branch, "may_not_decide")
    localMayDecide = reader.texts(branch, "local_may_decide", alike: mayDecide)
    localMayNotDecide = reader.texts(branch, "local_may_not_decide", alike: mayNotDecide)
    needsConsent = reader.optionalBool(branch, "needs_consent_of_person")
    note = reader.optionalText(branch, "note")
    provenance = reader.provenance(branch)
  }
}

extension AppealRoute {
  init(_ tree: Tree, at path: String, _ reader: inout PackReader) {
    let branch = reader.object(
      tree, at: path, fields: "id", "what", "to", "local_what", "local_to", "local_easy", "easy", "deadline",
      "counts_from", "next",
      "applies_meanwhile", "form",
      "note", "source", "verified")
    id = reader.text(branch, "id")
    what = reader.text(branch, "what")
    to = reader.text(branch, "to")
    localWhat = reader.optionalText(branch, "local_what")
    localTo = reader.optionalText(branch, "local_to")
    easy = reader.easy(branch)
    deadline = reader.span(branch, "deadline")
    countsFrom = reader.optionalText(branch, "counts_from")
    next = reader.optionalText(branch, "next")
    form = reader.optionalText(branch, "form")
    note = reader.optionalText(branch, "note")
    provenance = reader.provenance(branch)
  }
}

extension ReportRoute {
  init(_ tree: Tree, at path: String, _ reader: inout PackReader) {
    let branch = reader.object(
      tree, at: path, fields: "id", "what", "to", "local_what", "local_to", "number", "duty", "source", "verified")
    id = reader.text(branch, "id")
    what = reader.text(branch, "what")
    to = reader.text(branch, "to")
    localWhat = reader.optionalText(branch, "local_what")
    localTo = reader.optionalText(branch, "local_to")
    number = reader.optionalText(branch, "number")
    duty = reader.text(branch, "duty")
    provenance = reader.provenance(branch)
  }
}

extension Supervisor {
  init(_ tree: Tree, at path: String, _ reader: inout PackReader) {
    let branch = reader.object(tree, at: path, fields: "id", "title", "scope", "source", "verified")
    id = reader.text(branch, "id")
    title = reader.text(branch, "title")
    scope = reader.text(branch, "scope")
    provenance = reader.provenance(branch)
  }
}

extension ConfidentialityRule {
  init(_ tree: Tree, at path: String, _ reader: inout PackReader) {
    let branch = reader.object(tree, at: path, fields: "id", "rule", "source", "verified")
    id = reader.text(branch, "id")
    rule = reader.text(branch, "rule")
    provenance = reader.provenance(branch)
  }
}

extension PackReader {
  /// The same list in the pack's own language, item by item; empty where it is not written in it.
  fileprivate mutating func texts(_ branch: Branch, _ key: String, alike english: [String]) -> [String] {
    guard branch.fields[key] != nil else { return [] }
    let local = texts(branch, key)
    if local.count != english.count {
      fault(.notAsMany(as: english.count, found: local.count), at: branch.path(to: key))
    }
    return local
  }
}

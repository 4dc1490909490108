extension Source {
  init(_ tree: Tree, at path: String, _ reader: inout PackReader) {
    let branch = reader.object(tree, at: path, fields: "title", "url", "read_in")
    title = reader.text(branch, "title")
    url = reader.text(branch, "url")
    readIn = reader.optionalText(branch, "read_in")
  }
}

extension Law {
  init(_ tree: Tree, at path: String, _ reader: inout PackReader) {
    let branch = reader.object(
      tree, at: path, fields: "id", "title", "english", "citation", "short", "in_force_from", "amended_through",
      "concepts", "sections", "note", "source", "verified")
    id = reader.text(branch, "id")
    title = reader.text(branch, "title")
    english = reader.text(branch, "english")
    citation = reader.text(branch, "citation")
    short = reader.text(branch, "short")
    inForceFrom = reader.date(branch, "in_force_from")
    concepts = reader.texts(branch, "concepts")
    sections = reader.list(branch, "sections") { tree, path, reader in
      let section = reader.object(tree, at: path, fields: "ref", "gist", "verified")
      return Section(
        reference: reader.text(section, "ref"), gist: reader.text(section, "gist"),
        isVerified: reader.bool(section, "verified"))
    }
    provenance = reader.provenance(branch)
  }
}

extension Concept {
  init(_ tree: Tree, at path: String, _ reader: inout PackReader) {
    let branch = reader.object(
      tree, at: path, fields: "id", "local_term", "english", "strength_rank", "rank_basis", "kind", "meaning",
      "legal_place", "local_place", "source", "verified")
    id = reader.text(branch, "id")
    localTerm = reader.text(branch, "local_term")
    english = reader.text(branch, "english")
    rank = reader.integer(branch, "strength_rank")
    kind = reader.word(branch, "kind", else: .policy)
    meaning = reader.text(branch, "meaning")
    legalPlace = reader.text(branch, "legal_place")
    localPlace = reader.optionalText(branch, "local_place")
    provenance = reader.provenance(branch)
    if let rank, !(1...6).contains(rank) {
      reader.fault(.notOneOf(["1", "2", "3", "4", "5", "6"], found: "\(rank)"), at: "\(path).strength_rank")
    }
  }
}

extension SupportKind {
  init(_ tree: Tree, at path: String, _ reader: inout PackReader) {
    let branch = reader.object(
      tree, at: path, fields: "id", "local_term", "english", "legal_basis", "responsible", "source", "verified")
    id = reader.text(branch, "id")
    localTerm = reader.text(branch, "local_term")
    english = reader.text(branch, "english")
    legalBasis = reader.text(branch, "legal_basis")
    responsible = reader.text(branch, "responsible")
    provenance = reader.provenance(branch)
  }
}

extension LifeArea {
  init(_ tree: Tree, at path: String, _ reader: inout PackReader) {
    let branch = reader.object(
      tree, at: path, fields: "id", "icf_chapter", "local_term", "english", "source", "verified")
    id = reader.text(branch, "id")
    localTerm = reader.text(branch, "local_term")
    english = reader.text(branch, "english")
    icfChapter = reader.optionalText(branch, "icf_chapter")
    provenance = reader.provenance(branch)
  }
}

extension RoleWord {
  init(_ tree: Tree, at path: String, _ reader: inout PackReader) {
    let branch = reader.object(
      tree, at: path, fields: "id", "local_term", "english", "side", "default_sees", "never_sees", "source", "verified")
    id = reader.text(branch, "id")
    localTerm = reader.text(branch, "local_term")
    english = reader.text(branch, "english")
    side = reader.word(branch, "side", else: .public)
    usuallySees = reader.texts(branch, "default_sees")
    neverSees = reader.texts(branch, "never_sees")
    provenance = reader.provenance(branch)
  }
}

extension Classification {
  init(_ tree: Tree, at path: String, _ reader: inout PackReader) {
    let branch = reader.object(tree, at: path, fields: "id", "title", "base", "use", "source", "verified")
    id = reader.text(branch, "id")
    title = reader.text(branch, "title")
    base = reader.text(branch, "base")
    use = reader.text(branch, "use")
    provenance = reader.provenance(branch)
  }
}

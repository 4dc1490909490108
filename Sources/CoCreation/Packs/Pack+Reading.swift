import Values

extension Pack {
  /// What came of reading a pack: the pack, or every fault that was found.
  package enum Reading: Hashable, Sendable {
    case pack(Pack)
    case faults([PackFault])
  }

  /// Reads a pack and checks the whole of it.
  ///
  /// - Parameters:
  ///   - tree: What the file holds.
  ///   - file: The file's name, for the faults.
  ///   - events: What packs may name; `nil` for those of the program, whose names these are.
  package static func read(_ tree: Tree, file: String, knowing events: PackEvents? = nil) -> Reading {
    var reader = PackReader(file: file)
    let root = reader.object(
      tree, at: "", fields: "schema_version", "country", "name", "languages", "default_language", "as_of", "status",
      "disclaimer", "local_disclaimer", "sources", "laws", "concepts", "services", "life_areas", "plan_types",
      "obligations", "roles",
      "representation", "appeals", "complaints", "retention", "confidentiality", "classifications", "supervision",
      "emergency", "record_classes", "limit_grounds", "authority_may_demand")
    let version = reader.text(root, "schema_version")
    if !version.isEmpty, version != "1.0" { reader.fault(.versionNotRead(version), at: "schema_version") }
    let pack = Pack(root, &reader)
    pack.checkReferences(&reader)
    pack.checkSense(events, &reader)
    return reader.faults.isEmpty ? .pack(pack) : .faults(reader.faults)
  }

  private init(_ root: Branch, _ reader: inout PackReader) {
    key = PackKey(reader.text(root, "country"))
    names = reader.texts(byKey: root, "name")
    languages = reader.texts(root, "languages").map { Language($0) }
    defaultLanguage = Language(reader.text(root, "default_language"))
    asOf = reader.requiredDate(root, "as_of")
    status = reader.text(root, "status")
    disclaimer = reader.text(root, "disclaimer")
    localDisclaimer = reader.optionalText(root, "local_disclaimer")
    sources = reader.objects(byKey: root, "sources") { Source($0, at: $1, &$2) }
    laws = reader.list(root, "laws") { Law($0, at: $1, &$2) }
    concepts = reader.list(root, "concepts") { Concept($0, at: $1, &$2) }
    services = reader.list(root, "services") { SupportKind($0, at: $1, &$2) }
    lifeAreas = reader.list(root, "life_areas") { LifeArea($0, at: $1, &$2) }
    planTypes = reader.list(root, "plan_types") { PlanType($0, at: $1, &$2) }
    obligations = reader.list(root, "obligations") { Duty($0, at: $1, &$2) }
    roles = reader.list(root, "roles") { RoleWord($0, at: $1, &$2) }
    mandates = reader.list(root, "representation") { MandateKind($0, at: $1, &$2) }
    appeals = reader.list(root, "appeals") { AppealRoute($0, at: $1, &$2) }
    reportRoutes = reader.list(root, "complaints") { ReportRoute($0, at: $1, &$2) }
    retentions = reader.list(root, "retention") { Retention($0, at: $1, &$2) }
    confidentiality = reader.list(root, "confidentiality") { ConfidentialityRule($0, at: $1, &$2) }
    classifications = reader.list(root, "classifications") { Classification($0, at: $1, &$2) }
    supervisors = reader.list(root, "supervision") { Supervisor($0, at: $1, &$2) }
    emergency = root.fields["emergency"].map { EmergencyNumber($0, at: "emergency", &reader) }
    recordClasses = reader.list(root, "record_classes") { RecordClassRule($0, at: $1, &$2) }
    limitGrounds = reader.list(root, "limit_grounds") { LimitGround($0, at: $1, &$2) }
    demands = reader.list(root, "authority_may_demand") { AuthorityDemand($0, at: $1, &$2) }
  }
}

extension PackReader {
  mutating func requiredDate(_ branch: Branch, _ key: String) -> Day {
    if branch.fields[key] == nil { fault(.missing, at: branch.path(to: key)) }
    return date(branch, key) ?? Day(number: 0)
  }

  mutating func texts(byKey branch: Branch, _ key: String) -> [String: String] {
    let object = branch.fields[key] ?? .object([:])
    if branch.fields[key] == nil { fault(.missing, at: branch.path(to: key)) }
    guard case let .object(fields) = object else {
      fault(.wrongKind(expected: "an object", found: object.kind), at: branch.path(to: key))
      return [:]
    }
    let inner = Branch(fields: fields, path: branch.path(to: key))
    var texts: [String: String] = [:]
    for name in fields.keys.sorted() { texts[name] = text(inner, name) }
    return texts
  }

  mutating func objects<Element>(
    byKey branch: Branch, _ key: String, _ element: (Tree, String, inout PackReader) -> Element
  ) -> [String: Element] {
    let object = branch.fields[key] ?? .object([:])
    if branch.fields[key] == nil { fault(.missing, at: branch.path(to: key)) }
    guard case let .object(fields) = object else {
      fault(.wrongKind(expected: "an object", found: object.kind), at: branch.path(to: key))
      return [:]
    }
    var elements: [String: Element] = [:]
    for (name, tree) in fields.sorted(by: { $0.key < $1.key }) {
      elements[name] = element(tree, "\(branch.path(to: key)).\(name)", &self)
    }
    return elements
  }

  /// `source` and `verified`, which every item has.
  mutating func provenance(_ branch: Branch) -> Provenance {
    Provenance(sources: texts(branch, "source"), isVerified: bool(branch, "verified"))
  }
}

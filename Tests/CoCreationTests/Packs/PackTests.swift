import CoCreation
import Testing
import Values

struct PackTests {
  @Test(arguments: Packs.files)
  func `every pack of the project reads without a fault`(file: String) throws {
    switch Pack.read(try Packs.tree(file), file: file, knowing: Packs.events) {
    case let .pack(pack):
      #expect(pack.recordClasses.count == RecordClass.allCases.count)
      #expect(!pack.unverified.isEmpty)
      #expect(pack.emergency != nil)
      #expect(pack.obligations.allSatisfy { !$0.isHardRule || $0.provenance.isVerified })
    case let .faults(faults): Issue.record("\(faults.map(\.description))")
    }
  }

  /// One thing changed in a pack, and the fault that must be named.
  static let changes: [(path: [String], value: Tree?, fault: String)] = [
    (["schema_version"], .string("2.0"), "se.json: schema_version is \"2.0\"; only version 1.0 can be read."),
    (["country"], nil, "se.json: country is missing; write it."),
    (["as_of"], .string("soon"), "se.json: as_of should be a date such as 2026-05-12, but is \"soon\"."),
    (
      ["services", "1", "local_term"], .number(4),
      "se.json: services[1].local_term should be a text, but is a number."
    ),
    (["services", "1", "verified"], nil, "se.json: services[1].verified is missing; write it."),
    (
      ["obligations", "3", "period"], .string("half a year"),
      "se.json: obligations[3].period should be a duration such as P3W, but is \"half a year\"."
    ),
    (
      ["obligations", "0", "binding"], .string("maybe"),
      "se.json: obligations[0].binding should be one of law, law_should, eu_law, general_advice, local_policy, "
        + "voluntary, but is \"maybe\"."
    ),
    (
      ["obligations", "0", "evidence", "kind"], nil, "se.json: obligations[0].evidence.kind is missing; write it."
    ),
    (
      ["laws", "0", "source", "0"], .string("nowhere"),
      "se.json: laws[0].source names \"nowhere\", which stands nowhere in sources."
    ),
    (
      ["retention", "1", "id"], .string("board-file"),
      "se.json: retention[1].id uses the id \"board-file\" a second time; give it another."
    ),
    (
      ["roles", "2", "sees"], .list([]),
      "se.json: roles[2] has a field \"sees\" that no pack has; correct its name."
    ),
    (
      ["roles", "2", "english"], .string("  "),
      "se.json: roles[2].english is empty; write something or leave the entry out."
    ),
    (
      ["representation", "1", "local_may_decide"], .list([.string("ansöka")]),
      "se.json: representation[1].local_may_decide should have 2 items, one for each of the English ones, but has 1."
    ),
    (["record_classes"], .list([]), "se.json: record_classes has nothing for personalFile; add it."),
    (["languages"], .list([]), "se.json: languages is empty; write something or leave the entry out."),
    (
      ["retention", "0", "period"], .string("P0Y"),
      "se.json: retention[0].period is no time at all; write a longer one, or null where there is none."
    ),
    (["appeals", "0", "deadline"], .string("PT3H"), "se.json: appeals[0].deadline should be in whole days."),
    (
      ["obligations", "0", "trigger"], .string("sometimes"),
      "se.json: obligations[0].trigger should be an event such as decision.made, but is \"sometimes\"."
    ),
    (
      ["obligations", "0", "trigger"], .string("decision.mode"),
      "se.json: obligations[0].trigger names \"decision.mode\", which stands nowhere in the packs of the program."
    ),
    (
      ["obligations", "0", "evidence", "event"], .string("plan.setled"),
      "se.json: obligations[0].evidence.event names \"plan.setled\", which stands nowhere in the packs of the program."
    ),
    (
      ["plan_types", "0", "event_prefix"], .string("implementation"),
      "se.json: plan_types[0].event_prefix names \"implementation\", which stands nowhere in the packs of the program."
    ),
    (
      ["country"], .string("Sweden"),
      "se.json: country should be a code of ISO 3166 such as SE or GB-ENG, but is \"Sweden\"."
    ),
    (
      ["emergency", "number"], .string("call"),
      "se.json: emergency.number should be a telephone number, but is \"call\"."
    ),
    (["retention", "0", "counts_from"], nil, "se.json: retention[0].counts_from is missing; write it."),
    (
      ["retention", "0", "counts_from"], .string("birth"),
      "se.json: retention[0].counts_from should be one of lastEntryOfFile, entry, but is \"birth\"."
    ),
    (
      ["plan_types", "0", "content_items", "3", "answered_by", "0"], .string("somebody"),
      "se.json: plan_types[0].content_items[3].answered_by[0] should be one of terms, responsible, when_and_how, "
        + "persons_words, staff_words, participation, others, next_date, settled, but is \"somebody\"."
    ),
    (["appeals", "0", "easy"], nil, "se.json: appeals[0].easy is missing; write it."),
    (
      ["authority_may_demand", "0", "local_easy"], .string(" "),
      "se.json: authority_may_demand[0].local_easy is empty; write something or leave the entry out."
    ),
    (["default_language"], .string("de"), "se.json: default_language names \"de\", which stands nowhere in languages."),
    (
      ["concepts", "0", "strength_rank"], .number(9),
      "se.json: concepts[0].strength_rank should be one of 1, 2, 3, 4, 5, 6, but is \"9\"."
    ),
  ]

  @Test(arguments: changes)
  func `a fault names its file and its field`(path: [String], value: Tree?, fault: String) throws {
    let tree = try Packs.tree("se.json").replacing(path[...], with: value)
    guard case let .faults(faults) = Pack.read(tree, file: "se.json", knowing: Packs.events) else {
      Issue.record("no fault was found")
      return
    }
    #expect(faults.map(\.description).contains(fault))
  }

  @Test func `all faults are named at once`() throws {
    let some = [0, 2, 5, 6, 8].map { Self.changes[$0] }
    let tree = try some.reduce(Packs.tree("se.json")) { $0.replacing($1.path[...], with: $1.value) }
    guard case let .faults(faults) = Pack.read(tree, file: "se.json") else {
      Issue.record("no fault was found")
      return
    }
    #expect(Set(faults.map(\.description)).isSuperset(of: some.map(\.fault)))
  }

  @Test func `a pack that is no object has a fault and no pack`() {
    guard case let .faults(faults) = Pack.read(.list([]), file: "x.json") else {
      Issue.record("no fault was found")
      return
    }
    #expect(faults.first?.description == "x.json should be an object, but is a list.")
  }

  @Test func `what nobody has read is never a hard rule`() {
    let pack = Packs.load("se.json")
    let duty = pack.obligations.first { $0.id == "quality-work" }
    #expect(duty?.binding == .law)
    #expect(duty?.isHardRule == false)
    #expect(pack.unverified.contains("obligations.quality-work"))
    #expect(pack.unverified.contains("plan_types.genomforandeplan.datum"))
    #expect(!pack.unverified.contains("plan_types.genomforandeplan.ansvarig"))
  }

  @Test func `what a mandate lets decide and does not stands in the pack's own language too`() {
    for mandate in Packs.load("se.json").mandates {
      #expect(mandate.localMayDecide.count == mandate.mayDecide.count, "\(mandate.id)")
      #expect(mandate.localMayNotDecide.count == mandate.mayNotDecide.count, "\(mandate.id)")
    }
  }

  @Test func `retention differs by who answers for the record`() {
    let pack = Packs.load("se.json")
    #expect(pack.retention(of: .personalFile, at: .authority)?.period == Span(months: 60))
    #expect(pack.retention(of: .personalFile, at: .privateProvider)?.period == Span(months: 24))
    #expect(pack.retention(of: .dialogue, at: .privateProvider) == nil)
  }

  @Test func `a pack may put a kind of fact into another class`() throws {
    let tree = try Packs.tree("se.json")
      .replacing(["record_classes", "0", "kinds"], with: .list([.string("item.shown")]))
    guard case let .pack(pack) = Pack.read(tree, file: "se.json") else {
      Issue.record("the pack has faults")
      return
    }
    #expect(ItemShown.recordClass == .dialogue)
    #expect(pack.recordClass(of: ItemShown.self) == .personalFile)
    #expect(pack.recordClass(of: ItemHidden.self) == .dialogue)
  }
}

extension Tree {
  /// The tree with the value at a path replaced, or taken away.
  fileprivate func replacing(_ path: ArraySlice<String>, with value: Tree?) -> Tree {
    guard let key = path.first else { return value ?? .null }
    switch self {
    case var .object(fields):
      if path.count == 1, value == nil {
        fields[key] = nil
      } else {
        fields[key] = (fields[key] ?? .null).replacing(path.dropFirst(), with: value)
      }
      return .object(fields)
    case var .list(list):
      guard let index = Int(key), list.indices.contains(index) else { return self }
      list[index] = list[index].replacing(path.dropFirst(), with: value)
      return .list(list)
    default: return path.isEmpty ? self : .null
    }
  }
}

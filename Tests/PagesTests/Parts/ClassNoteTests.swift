import CoCreation
import Links
import Localization
import Markup
import Pages
import Testing
import Values

/// Whoever writes is told where it goes, by the pack of whoever answers for it.
struct `The class of what one writes` {
  /// Forms that become nothing in anybody's record: ways in and out, the own account, taking back, what is sent again.
  private static let exempt = [
    "/sign-in", "/sign-out", "/lock", "/unlock", "/faces", "/pairing", "/account", "/capacity", "/appearance",
    "/demonstration", "/note", "/administration", "/picture-code", "/undo", "/stop", "/finish",
    "/code", "/find/unsupported",
  ]
  /// Pages whose forms take back what was said, or send again what another page told the class of.
  private static let exemptPages = [
    "stale", "stale-of-three", "moment-addition-undo", "devices", "correction", "correction-own",
  ]

  /// The forms of a page that write something, by where they are sent.
  private static func writing(_ page: Outline) -> [String] {
    page.all("form").filter { $0["method"] == "post" && $0.parents.contains("main") }
      .filter { !$0.around.contains { $0.hasPrefix("notice done") } }
      .compactMap { $0["action"] }
      .filter { action in !exempt.contains { action.hasPrefix($0) || action.hasSuffix($0) } }
  }

  @Test(arguments: Specimen.all)
  func `stands on every page where one writes`(specimen: Specimen) {
    for (density, _, page) in Specimen.outlines["\(specimen.name) \(Tongue.swedish)"] ?? [] {
      let writing = Self.exemptPages.contains(specimen.name) ? [] : Self.writing(page)
      guard !writing.isEmpty else { continue }
      let notes = page.elements.filter { ($0["class"] ?? "").split(separator: " ").contains("class-note") }
      #expect(!notes.isEmpty, "\(specimen.name) \(density): \(writing)")
    }
  }

  @Test(arguments: Tongue.allCases)
  func `tells what it is called, how long it is kept, and what nobody has confirmed`(tongue: Tongue) throws {
    let words = ClassWords.in(tongue)
    let text = try note(PlanBegun.self, tongue, .staff(name: "Kim", isManagerOf: nil, isDecisionMaker: false))
    #expect(text.contains(words.file) && !text.contains(words.myFile))
    #expect(text.contains(words.keptYears(5)))
    #expect(text.contains(words.unconfirmed))
    #expect(text.contains(tongue.language == .swedish ? "personakt" : "personal file"))
    #expect(text.contains("LSS") == false)
    let own = try note(PlanBegun.self, tongue, .person(ID(high: 1, low: 1), name: "Alva", isShared: false))
    #expect(own.contains(words.myFile) && !own.contains(words.file))
  }

  @Test func `follows a pack that puts a kind elsewhere`() throws {
    let pack = try #require(TestPack.moving(["plan.begun"], to: "dialogue"))
    let staff = Visitor.staff(name: "Kim", isManagerOf: nil, isDecisionMaker: false)
    let words = ClassWords.swedish
    let moved = try note(PlanBegun.self, .swedish, staff, pack)
    #expect(moved.contains(words.dialogue) && !moved.contains(words.file))
    #expect(moved.contains(words.notFixed))
    #expect(try note(PlanSettled.self, .swedish, staff, pack).contains(words.file))
  }

  @Test func `tells each class once, and says the class alone where nobody answers`() throws {
    var scene = Scene(
      tongue: .english, density: .standard, visitor: .researcher(name: "Ann"), here: .comparisons,
      today: Day(number: 20_000))
    let one = ClassNote(PlanBegun.self, PlanSettled.self, in: scene).html.description
    #expect(one.ranges(of: ClassWords.english.file).count == 1 && !one.contains("<details"))
    scene.records = RecordBook(try #require(TestPack.swedish), at: .authority)
    let two = ClassNote(PlanBegun.self, AnswerGiven.self, in: scene).html.description
    #expect(two.ranges(of: "<details").count == 2)
    #expect(two.contains(ClassWords.english.dialogue))
  }

  private func note(
    _ fact: any Fact.Type, _ tongue: Tongue, _ visitor: Visitor, _ pack: Pack? = TestPack.swedish
  ) throws -> String {
    let scene = Scene(
      tongue: tongue, density: .standard, visitor: visitor, here: .start, today: Day(number: 20_000),
      records: RecordBook(try #require(pack), at: .publicProvider))
    return ClassNote(fact, in: scene).html.description
  }
}

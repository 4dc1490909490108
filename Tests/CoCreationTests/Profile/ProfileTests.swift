import CoCreation
import Foundation
import Testing
import Values

struct ProfileTests {
  private typealias It = Comparing
  static let file = "pilots.json"

  static func tree() throws -> Tree {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try JSONDecoder().decode(
      Tree.self, from: Data(contentsOf: root.appending(path: "Sources/App/Resources/profiles/\(file)")))
  }

  static func ids() -> IDSequence<Seeded> { IDSequence(at: Cast.now, chance: Seeded(7)) }

  static func drafts() throws -> [ProfileDraft] {
    var ids = ids()
    guard case let .drafts(drafts) = PublishedProfiles.read(try tree(), file: file, ids: &ids) else { return [] }
    return drafts
  }

  @Test func `the eleven pilots are eleven profiles, every sentence a passage with its origin`() throws {
    let drafts = try Self.drafts()
    #expect(drafts.count == 11)
    guard case let .list(list) = try Self.tree() else { return }
    for (draft, tree) in zip(drafts, list) {
      guard case let .object(pilot) = tree else { continue }
      var story = Story()
      try story.play(RegisterProfile(draft: draft), as: It.researcher(It.ann))
      let state: ProfileState = story.state()
      #expect(state.passages.count == draft.sources[0].passages.count)
      for field in [ProfileField.norms, .values, .practices, .outcomes] {
        guard case let .list(sentences) = pilot[field.rawValue] else { continue }
        let words = sentences.compactMap { if case let .string(words) = $0 { words } else { nil } }
        #expect(state.passages.filter { $0.field == field }.map(\.words) == words)
      }
      #expect(!draft.sources[0].links.isEmpty && state.particular(.country) != nil)
    }
    let again = try Self.drafts()
    #expect(again == drafts, "the same sequence makes the same ids")
    #expect(Set(drafts.flatMap(\.sources).flatMap(\.passages).map(\.passage)).count > 300)
  }

  @Test func `a list with faults is refused whole, with what and where`() throws {
    var ids = Self.ids()
    let list = Tree.list([
      .object(["id": .string("a"), "name": .string("A"), "norms": .string("x")]), .object(["id": .string("a")]),
    ])
    guard case let .faults(faults) = PublishedProfiles.read(list, file: "x.json", ids: &ids) else {
      Issue.record("it was taken")
      return
    }
    #expect(faults.contains { $0.description == "x.json: profiles[0].norms should be a list, but is a text." })
    #expect(faults.contains { $0.path == "profiles[1].id" && $0.problem == .duplicateID("a") })
  }

  @Test func `places count code points, not what looks like letters`() throws {
    let text = try SourceText("a\u{301}🧑🏽\u{200D}🦽b\r\nc")
    #expect(text.count == 10)
    #expect(text.words(at: [(0, 2), (2, 6), (6, 7), (9, 9), (8, 11)]) == ["a\u{301}", "🧑🏽\u{200D}🦽", "b", nil, nil])
    #expect(text.lines.map(\.start) == [0, 9] && text.lines.map(\.end) == [7, 10])
    #expect(try SourceText("\u{E9}") != SourceText("e\u{301}"))
  }

  private static let service = ServiceProfile(
    service: Cast.home, name: Cast.text("Solgården"),
    figures: [
      ProfileFigure(what: .obligationsMet, count: 34, total: 36),
      ProfileFigure(what: .tookPartInPlan, count: 5, total: 6),
      ProfileFigure(what: .pattern(line: Cast.text("lagom")), count: 6, total: 11),
    ], until: Cast.today,
    texts: [.init(field: .understanding, words: Cast.text("Vi bestämmer tillsammans.\n\n Varje dag."))])

  private static func draft() throws -> ProfileDraft {
    var ids = ids()
    return try service.draft(title: Cast.text("2026"), ids: &ids) { Cast.text("\($0.count) av \($0.total)") }
  }

  @Test func `a service's profile tells figures over five persons and more on either side, and its manager's lines`()
    throws
  {
    let draft = try Self.draft()
    #expect(draft.figures?.figures.map(\.total) == [36, 11])
    var story = Story()
    let sara = try Rights.standing(of: Cast.actor(Cast.sara), on: Cast.today, at: Cast.now)
    try story.play(RegisterProfile(draft: draft), as: sara)
    let state: ProfileState = story.state()
    #expect(state.passages.map(\.words) == ["Vi bestämmer tillsammans.", " Varje dag.", "34 av 36", "6 av 11"])
    #expect(state.passages.map(\.field) == [.understanding, .understanding, .figures, .figures])
    #expect(try story.play(RegisterProfile(draft: draft), as: sara).isEmpty)
  }

  @Test func `only the service's own manager tells of it`() throws {
    let draft = try Self.draft()
    #expect(throws: RegisterProfile.Refusal.notAllowed(.never(.researcher))) {
      try RegisterProfile(draft: draft).decide(knowing: ProfileState(), as: It.researcher(It.ann))
    }
    let other = Actor(
      human: Cast.ali, capacity: .staff(Cast.appointed(.firstLineManager(service: Cast.elsewhere))))
    #expect(throws: RegisterProfile.Refusal.notOwnService) {
      try RegisterProfile(draft: draft).decide(
        knowing: ProfileState(), as: Rights.standing(of: other, on: Cast.today, at: Cast.now))
    }
  }

  @Test func `a figure that was told before stands with its day, and has no passage more`() throws {
    var ids = Self.ids()
    let held = ProfileFigure(what: .tookPartInPlan, count: 5, total: 10, until: Cast.today - 90)
    let service = ServiceProfile(
      service: Cast.home, name: Cast.text("Solgården"), figures: [held], until: Cast.today,
      texts: [.init(field: .values, words: Cast.text("Lugn"))])
    let draft = try service.draft(title: Cast.text("2026"), ids: &ids) { _ in Cast.text("siffra") }
    #expect(draft.figures?.figures == [held])
    #expect(draft.sources[0].passages.map(\.field) == [.values])
  }

  @Test(arguments: [(4, 4), (5, 6), (6, 6), (0, 6), (4, 12)])
  func `a figure with fewer than five persons on a side is refused, whoever hands it in`(count: Int, total: Int) throws
  {
    var draft = try Self.draft()
    let figure = ProfileFigure(what: .tookPartInPlan, count: count, total: total)
    draft.figures = ProfileFiguresTold(figures: [figure], until: Cast.today)
    let sara = try Rights.standing(of: Cast.actor(Cast.sara), on: Cast.today, at: Cast.now)
    #expect(throws: RegisterProfile.Refusal.tooFewPersons(.tookPartInPlan, fewest: 5)) {
      try RegisterProfile(draft: draft).decide(knowing: ProfileState(), as: sara)
    }
  }

  @Test func `passages outside their text are refused`() throws {
    let mark = PassageMark(passage: Cast.id(1), field: nil, start: 2, end: 4)
    let source = ProfileSourceAdded(
      source: Cast.id(2), title: Cast.text("s"), text: try SourceText("abc"), links: [], passages: [mark])
    let draft = ProfileDraft(name: Cast.text("p"), origin: .entered, sources: [source])
    #expect(throws: RegisterProfile.Refusal.passageOutside(Cast.id(1))) {
      try RegisterProfile(draft: draft).decide(knowing: ProfileState(), as: It.researcher(It.ann))
    }
    #expect(throws: RegisterProfile.Refusal.noPassage) {
      try RegisterProfile(draft: ProfileDraft(name: Cast.text("p"), origin: .entered, sources: [])).decide(
        knowing: ProfileState(), as: It.researcher(It.ann))
    }
  }

  @Test func `a comparison takes profiles and rounds, and says why it leaves one out`() throws {
    var story = Story()
    let ann = It.researcher(It.ann)
    #expect(throws: StudyRefusal.notBegun) { try story.play(TakeProfiles(profiles: [It.one]), as: ann) }
    try story.play(BeginStudy(title: Cast.text("Eleven"), codeBook: It.book), as: ann)
    try story.play(TakeProfiles(profiles: [It.one, It.two, It.one]), as: ann)
    try story.play(AddRound(round: Cast.id(95)), as: ann)
    #expect(try story.play(AddRound(round: Cast.id(95)), as: ann).isEmpty)
    try story.play(LeaveOutProfile(profile: It.one, why: Cast.text("too little")), as: ann)
    let state: StudyState = story.state()
    #expect(state.profiles == [It.two] && state.rounds == [Cast.id(95)])
    #expect(state.leftOut.map(\.content.why.value) == ["too little"])
  }
}

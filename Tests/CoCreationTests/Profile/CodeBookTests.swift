import CoCreation
import Testing
import Values

struct CodeBookTests {
  private typealias It = Comparing
  static let ann = Comparing.researcher(Comparing.ann)

  private static func code(_ id: UInt64, _ name: String, under parent: UInt64? = nil) -> CodeEntry {
    CodeEntry(
      id: Cast.id(id), content: CodeContent(name: Cast.text(name), group: .norms, parent: parent.map { Cast.id($0) }))
  }

  @Test func `a version stays as it was, whatever is written after`() throws {
    var story = try It.written()
    try story.play(
      WriteCode(
        entry: CodeEntry(
          id: It.listens.id,
          content: CodeContent(
            name: Cast.text("listens"), group: .behaviours, definition: Cast.text("holds back the own view")))),
      as: Self.ann)
    try story.play(RetireCode(code: It.shares.id, why: Cast.text("never told")), as: Self.ann)
    #expect(story.state(CodeBookState.self).hasUnsettledChanges)
    try story.play(SettleCodeBook(change: Cast.text("sharper")), as: Self.ann)
    let state: CodeBookState = story.state()
    #expect(state.versions.map(\.number) == [1, 2])
    #expect(state.codes(version: 1) == It.codes)
    #expect(state.codes(version: 2)?.map(\.id) == [It.listens.id, It.gathers.id])
    #expect(state.codes(version: 3) == nil)
    #expect(throws: CodeBookRefusal.nothingChanged) {
      try story.play(SettleCodeBook(change: Cast.text("again")), as: Self.ann)
    }
  }

  static let wrong: [([CodeEntry], CodeBookRefusal)] = [
    ([code(1, "a"), code(1, "b")], .codeTwice(Cast.id(1))),
    ([code(1, "a"), code(2, "A")], .nameTaken(Cast.text("A"))),
    ([code(1, "a", under: 9)], .unknownParent(of: Cast.id(1))),
    ([code(1, "a", under: 1)], .circle(Cast.id(1))),
    ([code(1, "a", under: 91), It.listens], .anotherGroup(than: Cast.id(1))),
    ([code(1, "a", under: 2), code(2, "b", under: 3), code(3, "c", under: 2)], .circle(Cast.id(1))),
  ]

  @Test(arguments: wrong)
  func `codes that do not hold together are refused whole`(codes: [CodeEntry], refusal: CodeBookRefusal) {
    #expect(throws: refusal) {
      try BeginCodeBook(title: Cast.text("b"), codes: codes).decide(knowing: CodeBookState(), as: Self.ann)
    }
  }

  @Test func `codes of one name may stand under two parents`() throws {
    let codes = [Self.code(1, "a"), Self.code(2, "b"), Self.code(3, "c", under: 1), Self.code(4, "c", under: 2)]
    #expect(
      try BeginCodeBook(title: Cast.text("b"), codes: codes).decide(knowing: CodeBookState(), as: Self.ann).count == 5)
  }

  @Test func `what gathers other codes is not retired before them`() throws {
    var story = Story()
    try story.play(
      BeginCodeBook(title: Cast.text("b"), codes: [Self.code(1, "a"), Self.code(2, "b", under: 1)]), as: Self.ann)
    #expect(throws: CodeBookRefusal.hasCodesBelow(Cast.id(1))) {
      try story.play(RetireCode(code: Cast.id(1), why: Cast.text("x")), as: Self.ann)
    }
  }

  @Test(arguments: [Cast.adam, Cast.sara, Cast.kim, Cast.eva])
  func `only researchers write codes`(human: ID<Human>) {
    let kind = Cast.standing(human).kind
    #expect(throws: CodeBookRefusal.notAllowed(.never(kind))) {
      try BeginCodeBook(title: Cast.text("b")).decide(knowing: CodeBookState(), as: Cast.standing(human))
    }
  }
}

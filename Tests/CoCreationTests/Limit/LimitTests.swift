import CoCreation
import Testing
import Values

struct LimitTests {
  static let sweden = Packs.load("se.json")
  static let norway = Packs.load("no.json")
  static let kim = Cast.standing(Cast.kim)
  static let alva = Cast.standing(Cast.alva.human)

  static func limit(_ days: Int, ground: NamedGround = .noneKnown) -> LimitEntered {
    LimitEntered(
      what: Expression(Cast.text("ytterdörren låst om natten")), does: .locks, askedBy: Cast.text("nattpersonalen"),
      ground: ground, last: Cast.today + days)
  }

  static let refusals: [(LimitEntered, ID<Human>, LimitRefusal)] = [
    (limit(15), Cast.kim, .tooLong(days: 14)), (limit(-1), Cast.kim, .endHasPassed),
    (limit(3, ground: .ofPack(id: "hol-9")), Cast.kim, .unknownGround("hol-9")),
    (limit(3), Cast.olle, .notAllowed(.never(.representative))), (limit(3), Cast.lina, .notAllowed(.never(.relative))),
    (limit(3), Cast.alva.human, .notAllowed(.never(.person))),
  ]

  @Test(arguments: refusals)
  func `a limit that cannot be is refused`(limit: LimitEntered, human: ID<Human>, refusal: LimitRefusal) {
    #expect(throws: refusal) {
      try EnterLimit(limit: limit, pack: Self.sweden).decide(knowing: LimitState(), as: Cast.standing(human))
    }
  }

  @Test func `without a ground that was read, it may not be allowed`() throws {
    var story = Story()
    try story.play(EnterLimit(limit: Self.limit(3), pack: Self.sweden), as: Self.kim)
    #expect(story.state(LimitState.self).mayNotBeAllowed(by: Self.sweden))
    #expect(!Self.sweden.reportRoutes.isEmpty)
    var other = Story()
    try other.play(EnterLimit(limit: Self.limit(3, ground: .ofPack(id: "hol-9")), pack: Self.norway), as: Self.kim)
    #expect(!other.state(LimitState.self).mayNotBeAllowed(by: Self.norway))
    #expect(other.state(LimitState.self).mayNotBeAllowed(by: Self.sweden))
  }

  @Test func `of two who end it the earlier day holds, in whatever order they came`() throws {
    for days in [[1, 3], [3, 1]] {
      var story = Story()
      try story.play(EnterLimit(limit: Self.limit(9), pack: Self.sweden), as: Self.kim)
      for day in days { story.add(LimitEnded(last: Cast.today + day), as: .professional, by: Cast.kim) }
      #expect(story.state(LimitState.self).last == Cast.today + 1)
    }
  }

  @Test func `it ends within days, and is prolonged only when the person was asked`() throws {
    var story = Story()
    try story.play(EnterLimit(limit: Self.limit(3), pack: Self.sweden), as: Self.kim)
    #expect(story.state(LimitState.self).holds(on: Cast.today + 3))
    #expect(!story.state(LimitState.self).holds(on: Cast.today + 4))
    let prolong = AddToLimit(addition: .prolong(last: Cast.today + 10, why: Expression(Cast.text("samma skäl"))))
    #expect(throws: LimitRefusal.personNotAsked) { try story.play(prolong, as: Self.kim) }
    try story.play(AddToLimit(addition: .answer(isYes: true, words: nil)), as: Self.kim)
    #expect(throws: LimitRefusal.personNotAsked) { try story.play(prolong, as: Self.kim) }
    try story.play(AddToLimit(addition: .answer(isYes: false, words: nil)), as: Self.alva)
    try story.play(prolong, as: Self.kim)
    #expect(story.state(LimitState.self).last == Cast.today + 10)
    #expect(throws: LimitRefusal.notAllowed(.never(.person))) {
      try story.play(AddToLimit(addition: .end(last: Cast.today)), as: Self.alva)
    }
    try story.play(AddToLimit(addition: .end(last: Cast.today)), as: Self.kim)
    #expect(!story.state(LimitState.self).holds(on: Cast.today + 1))
    #expect(throws: LimitRefusal.hasEnded) {
      try AddToLimit(addition: .prolong(last: Cast.today + 10, why: Expression(Cast.text("x"))))
        .decide(knowing: story.state(), as: Cast.standing(Cast.kim, on: Cast.today + 1))
    }
  }

  @Test func `its record says what it lacks`() throws {
    var story = Story()
    try story.play(EnterLimit(limit: Self.limit(3), pack: Self.sweden), as: Self.kim)
    #expect(story.state(LimitState.self).lacks == [.personsAnswer, .triedInstead, .toldOutside])
    try story.play(AddToLimit(addition: .answer(isYes: false, words: nil)), as: Cast.scribe)
    try story.play(
      AddToLimit(addition: .alternative(Expression(Cast.text("larm på dörren")), worked: false)), as: Self.kim)
    try story.play(AddToLimit(addition: .toldOutside(Cast.text("handläggaren"))), as: Self.kim)
    #expect(story.state(LimitState.self).lacks.isEmpty)
  }
}

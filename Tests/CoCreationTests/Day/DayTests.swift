import CoCreation
import Testing
import Values

struct DayTests {
  @Test func `who is here says so by one tap, each for themselves`() throws {
    var story = Story()
    try story.play(SayHere(isHere: true), as: Cast.standing(Cast.kim))
    try story.play(SayHere(isHere: true), as: Cast.standing(Cast.ali))
    #expect(try story.play(SayHere(isHere: true), as: Cast.standing(Cast.kim)).isEmpty)
    try story.play(SayHere(isHere: false), as: Cast.standing(Cast.kim))
    let day: DayState = story.state()
    #expect(day.here == [Cast.ali])
    #expect(day.wereHere == [Cast.kim, Cast.ali])
  }

  @Test func `the person says who is here, beside what others say of themselves`() throws {
    var story = Story()
    let alva = Cast.standing(Cast.alva.human)
    try story.play(SayHere(isHere: true), as: Cast.standing(Cast.kim))
    #expect(story.state(DayState.self).toldHere == nil)
    try story.play(TellHere(who: .came(human: Cast.ali)), as: alva)
    try story.play(TellHere(who: .came(human: Cast.lina)), as: alva)
    #expect(try story.play(TellHere(who: .came(human: Cast.lina)), as: alva).isEmpty)
    try story.play(TellHere(who: .left(human: Cast.ali)), as: alva)
    var day: DayState = story.state()
    #expect(day.here == [Cast.kim])
    #expect(day.toldHere == [Cast.lina])
    #expect(day.toldWereHere == [Cast.ali, Cast.lina])
    try story.play(TellHere(who: .nobody), as: alva)
    day = story.state()
    #expect(day.toldHere == [] && day.here == [Cast.kim])
  }

  @Test(arguments: [Cast.kim, Cast.maria, Cast.sara, Cast.olle, Cast.lina])
  func `nobody says for the person who is here`(human: ID<Human>) {
    #expect(throws: TellHere.Refusal.self) {
      try TellHere(who: .came(human: Cast.ali)).decide(knowing: DayState(), as: Cast.standing(human))
    }
    #expect(throws: TellHere.Refusal.oneself) {
      try TellHere(who: .came(human: Cast.alva.human)).decide(knowing: DayState(), as: Cast.standing(Cast.alva.human))
    }
  }

  @Test(arguments: [Cast.alva.human, Cast.sara, Cast.eva, Cast.olle, Cast.lina, Cast.noor])
  func `only those who support say that they are here`(human: ID<Human>) {
    #expect(throws: SayHere.Refusal.self) {
      try SayHere(isHere: true).decide(knowing: DayState(), as: Cast.standing(human))
    }
  }

  @Test func `what is next is done, or taken back by whoever told it`() throws {
    var story = Story()
    let (walk, tea) = (NextTold(what: Expression(Cast.text("ut"))), NextTold(what: Expression(Cast.text("te"))))
    let first = try #require(try story.play(TellNext(next: walk), as: Cast.standing(Cast.kim)).first)
    let second = try #require(try story.play(TellNext(next: tea), as: Cast.standing(Cast.alva.human)).first)
    #expect(throws: MarkNext.Refusal.notYours) {
      try story.play(MarkNext(next: second, mark: .withdrawn), as: Cast.standing(Cast.kim))
    }
    try story.play(MarkNext(next: first, mark: .done), as: Cast.standing(Cast.alva.human))
    #expect(try story.play(MarkNext(next: first, mark: .done), as: Cast.standing(Cast.kim)).isEmpty)
    #expect(story.state(DayState.self).toCome.map(\.id) == [second])
    try story.play(MarkNext(next: first, mark: .notDone), as: Cast.standing(Cast.alva.human))
    try story.play(MarkNext(next: second, mark: .withdrawn), as: Cast.standing(Cast.alva.human))
    #expect(story.state(DayState.self).toCome.map(\.id) == [first])
  }

  @Test func `either side tells what is next`() throws {
    let next = NextTold(what: Expression(.symbol(code: "1F6B6")), when: Cast.text("efter fika"))
    for human in [Cast.alva.human, Cast.kim] {
      #expect(try TellNext(next: next).decide(knowing: DayState(), as: Cast.standing(human)).count == 1)
    }
    #expect(throws: TellNext.Refusal.notAllowed(.never(.decisionMaker))) {
      try TellNext(next: next).decide(knowing: DayState(), as: Cast.standing(Cast.eva))
    }
  }
}

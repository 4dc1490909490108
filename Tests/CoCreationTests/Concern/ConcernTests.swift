import CoCreation
import Testing
import Values

struct ConcernTests {
  static let alva = Cast.standing(Cast.alva.human)
  static let words = Expression(Cast.text("Vi gör det i morgon."))

  static func raised(to answerer: ID<Human> = Cast.sara, concerns: [ID<Human>] = [Cast.kim]) throws -> Story {
    var story = Story()
    try story.play(RaiseConcern(concerns: concerns, answerer: answerer), as: alva)
    return story
  }

  static func later(_ days: Int) -> Standing {
    Rights.samspel(about: Cast.circle(), on: Cast.today + days, at: Cast.now.advanced(bySeconds: days * 86_400))
  }

  @Test func `a concern is seen by the person and whoever was asked, and never by those it concerns`() throws {
    let state: ConcernState = try Self.raised().state()
    let seers = [
      Cast.alva.human, Cast.kim, Cast.ali, Cast.maria, Cast.sara, Cast.eva, Cast.olle, Cast.lina, Cast.noor,
    ].filter { state.isSeen(by: Cast.standing($0)) }
    #expect(seers == [Cast.alva.human, Cast.sara])
    #expect(throws: ConcernRefusal.concernsTheAnswerer) { try Self.raised(to: Cast.kim) }
    #expect(throws: ConcernRefusal.concernsTheAnswerer) {
      try RaiseConcern(concerns: [Cast.kim], answerer: Cast.sara).decide(knowing: ConcernState(), as: Cast.scribe)
    }
    #expect(throws: ConcernRefusal.concernsTheAnswerer) {
      try PassOnConcern(answerer: Cast.kim).decide(knowing: state, as: Self.alva)
    }
    // Nor where a fact says that they were asked, wherever it came from.
    var forged = try Self.raised()
    forged.add(ConcernPassedOn(answerer: Cast.kim, due: Cast.today + 7), as: .person, by: Cast.alva.human)
    #expect(!forged.state(ConcernState.self).isSeen(by: Cast.standing(Cast.kim)))
  }

  @Test(arguments: [Cast.kim, Cast.maria, Cast.sara, Cast.olle, Cast.lina])
  func `only the person says so`(human: ID<Human>) {
    #expect(throws: ConcernRefusal.notAllowed(.never(Cast.standing(human).kind))) {
      try RaiseConcern(concerns: [], answerer: Cast.sara).decide(knowing: ConcernState(), as: Cast.standing(human))
    }
  }

  @Test(arguments: Voice.allCases.filter { !$0.isThePerson })
  func `nobody raises one, takes it back or takes the answer in for the person`(voice: Voice) throws {
    var forged = Story()
    forged.add(ConcernRaised(concerns: [], answerer: Cast.sara, due: Cast.today + 7), as: voice, by: Cast.kim)
    #expect(!forged.state(ConcernState.self).isOpen)
    var answered = try Self.raised()
    try answered.play(AnswerConcern(answer: Self.words, isNo: false), as: Cast.standing(Cast.sara))
    answered.add(ConcernAnswerReceived(reception: .understood), as: voice, by: Cast.kim)
    #expect(answered.state(ConcernState.self).reception == nil)
  }

  @Test func `who was asked answers, in time, or another is asked`() throws {
    var story = try Self.raised()
    #expect(throws: ConcernRefusal.notAsked) {
      try story.play(AnswerConcern(answer: Self.words, isNo: false), as: Cast.standing(Cast.maria))
    }
    #expect(!story.state(ConcernState.self).isLate(on: Cast.today + 7))
    #expect(throws: ConcernRefusal.self) { try story.play(PassOnConcern(answerer: Cast.maria), as: Self.later(7)) }
    #expect(story.state(ConcernState.self).isLate(on: Cast.today + 8))
    try story.play(PassOnConcern(answerer: Cast.maria), as: Self.later(8))
    #expect(story.state(ConcernState.self).answerer == Cast.maria)
    let maria = Cast.standing(Cast.maria, on: Cast.today + 9, at: Cast.now.advanced(bySeconds: 9 * 86_400))
    try story.play(AnswerConcern(answer: Self.words, isNo: true), as: maria)
    #expect(!story.state(ConcernState.self).isOpen)
    try story.play(ReceiveConcernAnswer(reception: .askSomebodyElse), as: Self.alva)
    let again = Cast.standing(
      Cast.alva.human, on: Cast.today + 10, at: Cast.now.advanced(bySeconds: 10 * 86_400))
    try story.play(PassOnConcern(answerer: Cast.sara), as: again)
    #expect(story.state(ConcernState.self).isOpen)
  }
}

import CoCreation
import Testing
import Values
@testable import Ledger

struct `Answers that a team may count` {
  @Test func `are on as many days as hold an answer, and a day of passes alone is none`() throws {
    let first = Day(number: 20_000)
    let given: [Answer] = [.justRight, .tooLittle, .notNow, .justRight, .tooMuch, .dontKnow]
    let marks = given.enumerated().map { AnswerMark(day: first + $0, .answer($1, to: .choice, in: .own, sides: nil)) }
    let released = try #require(ReleasedAnswers(of: marks, to: .choice, in: .own, on: first + 30))
    #expect(released.counts.values.reduce(0, +) == 5, "a whole batch, passes among them")
    #expect(released.counts.filter { !$0.key.isPass }.values.reduce(0, +) == 4)
    #expect(released.days == 4)
  }
}

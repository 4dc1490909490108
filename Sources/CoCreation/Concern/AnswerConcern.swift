/// Answer a concern, as the one who was asked.
package struct AnswerConcern: Command {
  package let answer: Expression
  package let isNo: Bool

  package init(answer: Expression, isNo: Bool) {
    self.answer = answer
    self.isNo = isNo
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: ConcernState, as standing: Standing) throws(ConcernRefusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .concern) { throw .notAllowed(denial) }
    guard state.raised.last != nil else { throw .notRaised }
    guard standing.human == state.answerer else { throw .notAsked }
    if let given = state.answer, given.content.answer == answer, given.content.isNo == isNo { return [] }
    return [ConcernAnswered(answer: answer, isNo: isNo)]
  }
}

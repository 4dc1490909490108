/// Give one's view as a representative; it stands on a list of its own and never among the person's answers.
package struct GiveView: Command {
  package let answer: Answer

  package init(answer: Answer) {
    self.answer = answer
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case notAsked
    case anotherQuestion
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: AskingState, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .moment) { throw .notAllowed(denial) }
    guard standing.kind == .representative else { throw .notAllowed(.never(standing.kind)) }
    guard let asked = state.asked.last?.content else { throw .notAsked }
    guard asked.question.allows(answer) else { throw .anotherQuestion }
    return [ViewGiven(answer: answer)]
  }
}

package import Values

/// Take back one's answer; readings leave it out from then on.
package struct WithdrawAnswer: Command {
  package let statement: ID<Statement>

  package init(statement: ID<Statement>) {
    self.statement = statement
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case noSuchAnswer
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: AskingState, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .answer) { throw .notAllowed(denial) }
    guard state.answers[statement] != nil else { throw .noSuchAnswer }
    return state.answers.isAmended(statement) ? [] : [Withdrawn(statement: statement)]
  }
}

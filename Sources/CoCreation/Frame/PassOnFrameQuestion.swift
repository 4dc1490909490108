package import Values

/// Pass a question whose answer is late on to somebody else who may answer it.
package struct PassOnFrameQuestion: Command {
  /// How many days whoever is asked next has.
  package static let days = 14

  package let question: ID<Statement>
  package let owner: ID<Human>

  package init(question: ID<Statement>, owner: ID<Human>) {
    self.question = question
    self.owner = owner
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case noSuchQuestion
    case notLate
    case askedAlready
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: FrameState, as standing: Standing) throws(Refusal) -> [any Fact] {
    guard standing.kind == .samspel else { throw .notAllowed(.never(standing.kind)) }
    guard let raised = state.openQuestions.first(where: { $0.id == question }) else { throw .noSuchQuestion }
    guard state.asked(raised).due < standing.day else { throw .notLate }
    guard !state.owners(of: raised).contains(owner) else { throw .askedAlready }
    return [FrameQuestionPassedOn(question: question, owner: owner, due: standing.day + Self.days)]
  }
}

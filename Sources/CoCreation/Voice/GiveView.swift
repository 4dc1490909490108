package import Values

/// Give one's view as a representative; it stands on a list of its own and never among the person's answers.
package struct GiveView: Command {
  package let answer: Answer
  /// The own view that this one corrects.
  package let corrects: ID<Statement>?

  package init(answer: Answer, corrects: ID<Statement>? = nil) {
    self.answer = answer
    self.corrects = corrects
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case notAsked
    case anotherQuestion
    /// There is a view of theirs already; changing it names it.
    case alreadyGiven
    case noSuchView
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: AskingState, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .moment) { throw .notAllowed(denial) }
    guard standing.kind == .representative else { throw .notAllowed(.never(standing.kind)) }
    guard let asked = state.asked.last?.content else { throw .notAsked }
    guard asked.question.allows(answer) else { throw .anotherQuestion }
    let mine = state.views.current.filter { $0.author == standing.human }
    if let corrects {
      guard let corrected = mine.first(where: { $0.id == corrects }) else { throw .noSuchView }
      if corrected.content.answer == answer { return [] }
    } else if !mine.isEmpty {
      throw .alreadyGiven
    }
    return [ViewGiven(answer: answer)]
  }
}

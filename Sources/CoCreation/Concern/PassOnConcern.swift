package import Values

/// Ask somebody else: the person at any time, Samspel when the answer is late.
package struct PassOnConcern: Command {
  package let answerer: ID<Human>

  package init(answerer: ID<Human>) {
    self.answerer = answerer
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: ConcernState, as standing: Standing) throws(ConcernRefusal) -> [any Fact] {
    let isDue = standing.kind == .samspel && state.isLate(on: standing.day)
    if !isDue, let denial = standing.denial(of: .write, .concern) { throw .notAllowed(denial) }
    guard isDue || standing.voice.isThePerson else { throw .onlyThePerson }
    guard let raised = state.raised.last else { throw .notRaised }
    guard !raised.content.concerns.contains(answerer) else { throw .concernsTheAnswerer }
    guard answerer != state.answerer else { return [] }
    return [ConcernPassedOn(answerer: answerer, due: standing.day + raised.content.due.days(since: raised.day))]
  }
}

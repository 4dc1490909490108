package import Values

/// Note that the rhythm was due and nobody asked, or that a question's day ended without an answer.
package struct CloseAsking: Command {
  /// The day that ended.
  package let day: Day
  package let service: ID<Service>?

  package init(day: Day, service: ID<Service>? = nil) {
    self.day = day
    self.service = service
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case dayHasNotEnded
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: AskingState, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .answer) { throw .notAllowed(denial) }
    guard standing.kind == .samspel else { throw .notAllowed(.never(standing.kind)) }
    guard day < standing.day else { throw .dayHasNotEnded }
    if state.asked.last == nil { return state.notAsked == nil ? [NotAsked(day: day, service: service)] : [] }
    return state.isOpen ? [LeftUnanswered()] : []
  }
}

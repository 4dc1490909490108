package import Values

/// Put a signal; it joins the open question of the relationship if there is one.
package struct PutSignal: Command {
  package let service: ID<Service>
  package let signal: DriftSignal

  package init(service: ID<Service>, signal: DriftSignal) {
    self.service = service
    self.signal = signal
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    /// The question was closed; a new signal opens another.
    case closed
    case anotherRelationship
    /// The person's question and the team's own are two.
    case anotherSide
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: DriftState, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .driftQuestion) { throw .notAllowed(denial) }
    let fact = DriftSignalled(service: service, signal: signal)
    guard !state.signals.all.isEmpty else { return [fact] }
    guard state.isOpen else { throw .closed }
    guard state.service == service else { throw .anotherRelationship }
    guard state.isTheTeams == signal.isTheTeams else { throw .anotherSide }
    // The reading knows of nothing later than the day before.
    return state.holds(signal, readThrough: standing.day - 1) ? [] : [fact]
  }
}

package import Values

/// Ask for a talk about one's own answers, without any ladder: the page has asked, because many say something else than good.
package struct AskForTalk: Command {
  package let service: ID<Service>
  package let signal: DriftSignal

  package init(service: ID<Service>, signal: DriftSignal) {
    self.service = service
    self.signal = signal
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case onlyThePerson
    /// It is about a share of one's own answers, and of nothing else.
    case notOwnAnswers
    /// The question was closed; asking anew opens another.
    case closed
    case anotherRelationship
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: DriftState, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .driftQuestion) { throw .notAllowed(denial) }
    guard standing.kind == .person else { throw .onlyThePerson }
    guard signal.rung == .share, signal.source == .own || signal.source == .ownWithHelper else { throw .notOwnAnswers }
    let fact = DriftSignalled(service: service, signal: signal)
    guard !state.signals.all.isEmpty else { return [fact] }
    guard state.isOpen, !state.isTheTeams else { throw .closed }
    guard state.service == service else { throw .anotherRelationship }
    return state.holds(signal, readThrough: standing.day) ? [] : [fact]
  }
}

import Values

/// Tell the team, or ask a guide, when the person's time to choose has passed.
package struct FollowUpDrift: Command {
  package init() {
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: DriftState, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .driftQuestion) { throw .notAllowed(denial) }
    switch state.due(on: standing.day) {
    case .tellTheTeam: return [DriftTeamTold()]
    case .askAGuide: return [DriftGuideAsked()]
    case nil: return []
    }
  }
}

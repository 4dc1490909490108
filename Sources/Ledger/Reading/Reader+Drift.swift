package import CoCreation
package import Values

/// A drift question as somebody sees it: what the rules let through for whoever reads, and nothing else of it.
package struct DriftView {
  package let id: ID<DriftQuestion>
  package let service: ID<Service>?
  /// What made it, or only that it is time to talk.
  package let sight: DriftSight
  package let isOpen: Bool
  /// Whether the person has chosen; only the person is told.
  package let hasChosen: Bool
  /// What those who talked wrote; they and the person see it.
  package let talks: [Said<DriftTalked>]
  package let afterwards: [Said<DriftAfterTold>]

  /// The newest signal that tells of answers, and not of a silence.
  package var signal: DriftSignal? { signals.last { $0.direction != .silence } }

  /// Whether only a silence made it.
  package var isOfSilence: Bool { signal == nil && !signals.isEmpty }

  private var signals: [DriftSignal] {
    if case .signals(let signals) = sight { signals } else { [] }
  }
}

extension Reader {
  /// One drift question; `nil` if there is none of this person's under the id, or nothing of it may be seen.
  package func drift(_ id: ID<DriftQuestion>) throws -> DriftView? {
    try allow(.read, .driftQuestion)
    let told: Told<DriftState>? = try told(id.retyped(), .driftQuestion)
    return told.flatMap(view)
  }

  /// The open drift questions of which whoever reads may see something, the oldest first.
  package func openDrifts() throws -> [DriftView] {
    try driftQuestions().filter(\.state.isOpen).compactMap(view)
  }

  private func view(of told: Told<DriftState>) -> DriftView? {
    let sight = told.state.sight(for: standing)
    guard sight != .nothing else { return nil }
    return DriftView(
      id: told.id(), service: told.state.service, sight: sight, isOpen: told.state.isOpen,
      hasChosen: standing.kind == .person && told.state.choice != nil, talks: told.state.talks.current,
      afterwards: told.state.afterwards.current)
  }
}

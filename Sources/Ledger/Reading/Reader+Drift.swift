package import CoCreation
package import Values

/// A drift question as somebody sees it: what the rules let through for whoever reads, and nothing else of it.
package struct DriftView {
  package let id: ID<DriftQuestion>
  package let service: ID<Service>?
  /// What made it, or only that it is time to talk.
  package let sight: DriftSight
  package let isOpen: Bool
  /// Whether it waits for the person's choice; only the person is told.
  package let waits: Bool
  /// What those who talked wrote; they and the person see it.
  package let talks: [Said<DriftTalked>]
  package let afterwards: [Said<DriftAfterTold>]

  /// The newest signal that tells of answers, and not of a silence.
  package var signal: DriftSignal? { signals.last { $0.direction != .silence } }

  /// Whether only a silence made it.
  package var isOfSilence: Bool { signal == nil && !signals.isEmpty }

  /// What made it, as far as it may be seen, the oldest first.
  package var signals: [DriftSignal] {
    if case .signals(let signals) = sight { signals } else { [] }
  }

  /// The newest signal from each source and in each direction but silence: they are never added together.
  package var newestSignals: [DriftSignal] {
    signals.enumerated().filter { index, signal in
      signal.direction != .silence
        && !signals[(index + 1)...].contains { $0.source == signal.source && $0.direction == signal.direction }
    }.map(\.element)
  }
}

extension Reader {
  /// One drift question; `nil` if there is none of this person's under the id, or nothing of it may be seen.
  package func drift(_ id: ID<DriftQuestion>) throws -> DriftView? {
    try allow(.read, .driftQuestion)
    let told: Told<DriftState>? = try told(id.retyped(), .driftQuestion)
    return told.flatMap(view)
  }

  /// All drift questions of which whoever reads may see something, the oldest first.
  package func drifts() throws -> [DriftView] { try driftQuestions().compactMap(view) }

  /// The open drift questions of which whoever reads may see something, the oldest first.
  package func openDrifts() throws -> [DriftView] { try drifts().filter(\.isOpen) }

  /// The drift questions that wait for the person's choice, the oldest first.
  package func openSignals() throws -> [DriftView] { try drifts().filter(\.waits) }

  private func view(of told: Told<DriftState>) -> DriftView? {
    let sight = told.state.sight(for: standing)
    guard sight != .nothing else { return nil }
    return DriftView(
      id: told.id(), service: told.state.service, sight: sight, isOpen: told.state.isOpen,
      waits: standing.kind == .person && told.state.waits(on: standing.day) != nil, talks: told.state.talks.current,
      afterwards: told.state.afterwards.current)
  }
}

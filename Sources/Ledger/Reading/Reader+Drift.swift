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
  /// The choice that holds today; only the person is told.
  package let choice: DriftChoice?
  /// The day of that choice.
  package let chosenOn: Day?
  /// Whether it is the team's own question.
  package let isTheTeams: Bool
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

  /// Whether somebody from outside is asked to come, and nobody like that is in the circle or comes to it.
  ///
  /// It is all that those who arrange the circle hear: no question, no answer, no count.
  package func lacksAGuide() throws -> Bool {
    try allow(.arrange, .circle)
    let isComing = circle.members.values.contains { member in
      guard case .guide = member.role else { return false }
      return member.period.last >= standing.day
    }
    guard circle.layer == .on, !isComing else { return false }
    let told: [Told<DriftState>] = try all(.driftQuestion)
    return told.contains {
      $0.state.asksForAGuide(on: standing.day)
        && (standing.ground.service == nil || $0.state.service == standing.ground.service)
    }
  }

  private func view(of told: Told<DriftState>) -> DriftView? {
    let sight = told.state.sight(for: standing)
    guard sight != .nothing else { return nil }
    let choice = standing.kind == .person ? told.state.choice(on: standing.day) : nil
    return DriftView(
      id: told.id(), service: told.state.service, sight: sight, isOpen: told.state.isOpen,
      waits: standing.kind == .person && told.state.waits(on: standing.day) != nil,
      choice: choice, chosenOn: choice.flatMap { _ in told.state.choices.last?.day },
      isTheTeams: told.state.isTheTeams, talks: told.state.talks.current, afterwards: told.state.afterwards.current)
  }
}

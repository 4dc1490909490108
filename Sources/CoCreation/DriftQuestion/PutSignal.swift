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
    let isThere = state.signals.current.contains { said in
      let put = said.content.signal
      return put.source == signal.source && put.direction == signal.direction && put.rung == signal.rung
    }
    return isThere ? [] : [fact]
  }
}

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

/// Choose what to do with a signal: only the person does, of the person's own question.
package struct ChooseOnDrift: Command {
  package let choice: DriftChoice

  package init(choice: DriftChoice) {
    self.choice = choice
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case notOpen
    case onlyThePerson
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: DriftState, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .driftQuestion) { throw .notAllowed(denial) }
    guard standing.kind == .person, !state.isTheTeams else { throw .onlyThePerson }
    guard state.isOpen else { throw .notOpen }
    return state.choice == choice ? [] : [DriftChoiceMade(choice: choice)]
  }
}

/// Note a talk, or what happened after: those who may see that there is something to talk about.
package struct NoteDriftTalk: Command {
  package let note: Note

  package init(note: Note) {
    self.note = note
  }

  /// What those who talked can note.
  package enum Note: Hashable, Sendable {
    case talked(present: [ID<Human>], toTry: Expression?)
    case after(Expression)
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case notOpen
    /// They were not asked to talk about it.
    case notTold
    case nobodyTalked
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: DriftState, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .driftQuestion) { throw .notAllowed(denial) }
    guard state.isOpen else { throw .notOpen }
    guard state.sight(for: standing) != .nothing else { throw .notTold }
    switch note {
    case let .talked(present, toTry): return [DriftTalked(present: present, toTry: toTry)]
    case let .after(happened):
      guard state.talks.last != nil else { throw .nobodyTalked }
      return [DriftAfterTold(happened: happened)]
    }
  }
}

package import CoCreation
package import Values

extension Reader {
  /// The moments of some days, oldest first: all of them, or those the person shows to whoever reads.
  package func moments(
    from first: Day? = nil, through last: Day? = nil, _ order: ScanOrder = .forward, limit: Int = 1000
  ) throws -> [Told<MomentState>] {
    try visible(try all(.moment, from: first, through: last, order, limit: limit))
  }

  /// One moment; `nil` if there is none of this person's under the id.
  package func moment(_ id: ID<Moment>) throws -> Told<MomentState>? {
    guard let told: Told<MomentState> = try told(id.retyped(), .moment) else { return nil }
    try allow(.read, .moment, shown: isShown(.moment(id: id)))
    return told
  }

  /// The moments that live an agreement, the newest first; those that were undone live nothing.
  package func moments(
    living agreement: ID<Agreement>, from first: Int = 0, limit: Int = 100
  ) throws -> [Told<MomentState>] {
    let found = try entries.moments(living: agreement, of: person, from: first, limit: limit)
    let told = try found.map {
      Told(stream: $0.stream, day: $0.day, state: try entries.state(of: $0.stream) as MomentState)
    }
    return try visible(told.filter(\.state.isNoted))
  }

  /// How many moments live an agreement; 0 for whoever may not read moments.
  package func momentCount(living agreement: ID<Agreement>) throws -> Int {
    guard standing.may(.read, .moment) else { return 0 }
    return try entries.momentCount(living: agreement, of: person)
  }

  /// The moments of which the person wants the reason explained again, or somebody else to ask: the newest first.
  package func reasonsWaiting() throws -> [Told<MomentState>] {
    try allow(.read, .moment)
    return try entries.reasonsWaiting(of: person).sorted { $1.day < $0.day }
      .map { Told(stream: $0.stream, day: $0.day, state: try entries.state(of: $0.stream) as MomentState) }
      .filter { $0.state.isNoted && $0.state.openReception != nil }
  }

  /// Whether a question is still to be put: one about a moment that was undone is not.
  package func isStillPut(_ asked: QuestionAsked) throws -> Bool {
    try !entries.isDropped(asked)
  }

  private func visible(_ moments: [Told<MomentState>]) throws -> [Told<MomentState>] {
    // Whoever sees what is shown item by item is not told how much is not.
    if Rights.grant(standing.kind, .read, .moment) == .shown {
      return moments.filter { isShown(.moment(id: $0.id())) }
    }
    try allow(.read, .moment)
    return moments
  }
}

package import CoCreation
package import Values

extension Reader {
  /// All drift questions about the person, the oldest first, with everything in them.
  func driftQuestions() throws -> [Told<DriftState>] {
    if standing.kind != .samspel { try allow(.read, .driftQuestion) }
    return try all(.driftQuestion)
  }

  /// The person's concerns that were answered and whose answer the person has not taken in yet.
  package func unreadReplies() throws -> [Told<ConcernState>] {
    try concerns().filter { $0.state.raised.last != nil && $0.state.answer != nil && $0.state.reception == nil }
  }

  /// The person's concerns, the newest first: all of the person's own, and those that whoever reads was asked about.
  package func concerns() throws -> [Told<ConcernState>] {
    try allow(.read, .concern)
    let told: [Told<ConcernState>] = try all(.concern, .backward)
    return told.filter { standing.kind == .person || $0.state.isSeen(by: standing) }
  }

  /// One concern; `nil` if there is none of this person's under the id, or whoever reads was not asked about it.
  package func concern(_ id: ID<Concern>) throws -> Told<ConcernState>? {
    try allow(.read, .concern)
    guard let told: Told<ConcernState> = try told(id.retyped(), .concern) else { return nil }
    return told.state.isSeen(by: standing) ? told : nil
  }
}

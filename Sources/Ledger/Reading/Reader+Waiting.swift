package import CoCreation
package import Values

extension Reader {
  /// The drift questions that wait for the person, the oldest first.
  package func openSignals() throws -> [ID<DriftQuestion>] {
    try driftQuestions().filter { $0.state.isOpen && !$0.state.isTheTeams && $0.state.choice == nil }.map { $0.id() }
  }

  /// All drift questions about the person, the oldest first, with everything in them.
  func driftQuestions() throws -> [Told<DriftState>] {
    if standing.kind != .samspel { try allow(.read, .driftQuestion) }
    return try all(.driftQuestion)
  }

  /// The person's concerns that were answered and whose answer the person has not taken in yet.
  package func unreadReplies() throws -> [Told<ConcernState>] {
    try concerns().filter { told in
      guard let answer = told.state.answer else { return false }
      return told.state.receptions.last.map { $0.at < answer.at } ?? true
    }
  }

  /// The person's concerns, the newest first: all of the person's own, and those that whoever reads was asked about.
  package func concerns() throws -> [Told<ConcernState>] {
    try allow(.read, .concern)
    let told: [Told<ConcernState>] = try all(.concern, .backward)
    return told.filter { standing.kind == .person || $0.state.isSeen(by: standing) }
  }
}

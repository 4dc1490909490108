package import CoCreation
package import Values

/// A question as somebody sees it: the answer only if it is theirs, or the person shows it to them.
package struct AskingSight {
  package let id: ID<Asking>
  package let day: Day
  package let asked: Said<QuestionAsked>
  /// The person's answer; `nil` if there is none, or it is not shown, and nobody can tell which.
  package let answer: Said<AnswerGiven>?
  /// The mirrors that may be seen: one's own, and by the person all.
  package let mirrors: [Said<MirrorGiven>]
  /// Representatives' views that may be seen: one's own, and by the person all.
  package let views: [Said<ViewGiven>]
  /// Whether the answer was ever open to more than the person, so that a mirror given now is not blind.
  package let wasShown: Bool
}

extension Reader {
  /// The questions of some days, as whoever reads may see them, oldest first.
  package func askings(from first: Day? = nil, through last: Day? = nil) throws -> [AskingSight] {
    let told: [Told<AskingState>] = try all(.asking, from: first, through: last)
    return told.compactMap(sight)
  }

  /// One question; `nil` if there is none of this person's under the id.
  package func asking(_ id: ID<Asking>) throws -> AskingSight? {
    guard let told: Told<AskingState> = try told(id.retyped(), .asking) else { return nil }
    return sight(of: told)
  }

  /// The questions that were put about a moment.
  package func askings(about moment: ID<Moment>) throws -> [AskingSight] {
    try entries.askings(about: moment, of: person).compactMap { try asking($0) }
  }

  /// The person's own questions with everything in them; nobody else gets them so.
  ///
  /// Samspel itself does, to draw and to count; what leaves it goes through the rules of release.
  package func ownAskings(from first: Day? = nil, through last: Day? = nil) throws -> [Told<AskingState>] {
    guard standing.kind == .person || standing.kind == .samspel else { throw Denial.never(standing.kind) }
    return try all(.asking, from: first, through: last, limit: 20_000)
  }

  /// One of the person's own questions with everything in it; `nil` if there is none under the id.
  package func ownAsking(_ id: ID<Asking>) throws -> Told<AskingState>? {
    guard standing.kind == .person || standing.kind == .samspel else { throw Denial.never(standing.kind) }
    return try told(id.retyped(), .asking)
  }

  /// The person's newest answer to another question whose answers change places; `nil` if there is none among the last.
  package func lastAnswerWithSides(before asking: ID<Stream>) throws -> Said<AnswerGiven>? {
    try newestAnswer { stream, state in stream != asking && state.asked.last?.content.question.hasSides == true }
  }

  /// The person's newest answer; `nil` if there is none among the last questions.
  ///
  /// - Parameter isMeant: Whether a question is looked at.
  package func newestAnswer(
    where isMeant: (ID<Stream>, AskingState) -> Bool = { _, _ in true }
  ) throws -> Said<AnswerGiven>? {
    guard standing.kind == .person || standing.kind == .samspel else { throw Denial.never(standing.kind) }
    for found in try entries.things(.asking, of: person, .backward, limit: 60) {
      let state: AskingState = try entries.state(of: found.stream)
      if let answer = state.answer, isMeant(found.stream, state) { return answer }
    }
    return nil
  }

  private func sight(of told: Told<AskingState>) -> AskingSight? {
    guard let asked = told.state.asked.last else { return nil }
    let id: ID<Asking> = told.id()
    let mayRead = told.state.denialOfAnswer(to: standing, in: circle, asking: id, of: organisation) == nil
    let wasShown = told.state.wasShown || circle.everShown.contains(.answer(asking: id))
    return AskingSight(
      id: id, day: told.day, asked: asked, answer: mayRead ? told.state.answer : nil,
      mirrors: told.state.mirrors(for: standing), views: told.state.views(for: standing),
      wasShown: wasShown && mayRead)
  }
}

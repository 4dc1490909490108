/// What the estimator makes of one relationship at the end of one day.
package struct RelationshipReading: Equatable, Sendable {
  /// One for each stream and question of which there is anything.
  package private(set) var questions: [QuestionReading] = []
  package private(set) var ladders: [LadderReading] = []
  package private(set) var perceptionGaps: [GapReading] = []

  mutating func add(
    _ state: StreamState, _ stream: Stream, _ settings: BalanceSettings, prior: (Question, Stream) -> Prior?
  ) {
    for question in Question.allCases {
      let kept = state.questions[question]
      if kept.hasAny {
        questions.append(
          QuestionReading(
            state, question, stream, prior: prior(question, stream) ?? .standard(question, in: stream, settings),
            settings))
        ladders += [(Answer.first, kept.first), (.third, kept.third)].compactMap { answer, ladder in
          guard Answer.all(to: question, in: stream).contains(answer) else { return nil }
          return Direction(answer, to: question).map { LadderReading(ladder, $0, stream) }
        }
      }
      if kept.gap.pairs.total > 0 {
        perceptionGaps.append(GapReading(kept.gap, question, stream))
      }
    }
    if stream.isOfPerson { ladders.append(LadderReading(state.silence, .silence, stream)) }
  }
}

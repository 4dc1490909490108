/// A person and the team of one service: all their answers, folded.
package struct RelationshipHistory: Equatable, Sendable {
  /// One place for each stream, in the order of ``Stream``: a history is large, and a dictionary would move it each time.
  private var streams = [StreamHistory?](repeating: nil, count: Stream.allCases.count)
  private var talks: [Int: Talk] = [:]

  package init() {}

  /// Adds one observation of one lived day, in any order.
  ///
  /// - Parameters:
  ///   - observation: What was answered, or that nothing was.
  ///   - day: Days since 1 January 1970.
  ///   - settings: The numbers of the measure.
  package mutating func add(_ observation: Observation, on day: Int, _ settings: BalanceSettings) {
    if case .talk(let talk) = observation {
      talks[day] = talk.joined(with: talks[day])
      for index in streams.indices { streams[index]?.add(observation, on: day, settings) }
    } else if let stream = observation.stream {
      if streams[stream.index] == nil { streams[stream.index] = begin(settings) }
      streams[stream.index]?.add(observation, on: day, settings)
    }
  }

  /// A stream that knows the talks before its first answer.
  private func begin(_ settings: BalanceSettings) -> StreamHistory {
    talks.sorted { $0.key < $1.key }.reduce(into: StreamHistory(settings)) { history, talk in
      history.add(.talk(talk.value), on: talk.key, settings)
    }
  }

  /// The newest day that holds anything.
  package var newestDay: Int? {
    (streams.compactMap { $0?.days.last?.day } + talks.keys).max()
  }

  /// What the estimator makes of all that was observed until a day.
  ///
  /// - Parameters:
  ///   - settings: The numbers of the measure.
  ///   - day: Days since 1 January 1970; what came later is left out.
  ///   - prior: The belief before the first answer; by default that of the settings.
  package func reading(
    at day: Int, _ settings: BalanceSettings, prior: (Question, Stream) -> Prior? = { _, _ in nil }
  ) -> RelationshipReading {
    var reading = RelationshipReading()
    for stream in Stream.allCases {
      guard let history = streams[stream.index] else { continue }
      let state = history.state(at: day, settings)
      reading.add(state, stream, settings, prior: prior)
    }
    return reading
  }

  /// How the readings of a question went, day by day.
  ///
  /// - Parameters:
  ///   - question: What was asked.
  ///   - stream: Who answered.
  ///   - days: In ascending order.
  ///   - settings: The numbers of the measure.
  package func course(
    of question: Question, in stream: Stream, at days: [Int], _ settings: BalanceSettings
  ) -> [(day: Int, reading: QuestionReading)] {
    guard let history = streams[stream.index] else { return [] }
    let prior = Prior.standard(question, in: stream, settings)
    return zip(days, history.states(at: days, settings)).map { day, state in
      (day, QuestionReading(state, question, stream, prior: prior, settings))
    }
  }

  /// The first day that holds anything.
  package var firstDay: Int? {
    (streams.compactMap { $0?.days.first?.day } + talks.keys).min()
  }

  /// One ladder at the end of a day; `nil` if the stream has no days.
  package func ladder(_ direction: Direction, _ stream: Stream, at day: Int, _ settings: BalanceSettings) -> Ladder? {
    guard let state = streams[stream.index]?.state(at: day, settings) else { return nil }
    return state.ladders.first { $0.direction == direction }?.ladder
  }

  /// The first direction of a stream that asks for a talk at the end of a day.
  package func openingDirection(_ stream: Stream, at day: Int, _ settings: BalanceSettings) -> Direction? {
    guard let state = streams[stream.index]?.state(at: day, settings) else { return nil }
    return state.ladders.first { LadderReading($0.ladder, $0.direction, stream).opensQuestion }?.direction
  }

  /// How often each answer was given in a quarter, and on how many days.
  package func counts(in quarter: Quarter, _ question: Question, _ stream: Stream) -> QuarterCounts {
    let days = (streams[stream.index]?.days ?? []).filter { (quarter.firstDay...quarter.lastDay).contains($0.day) }
      .map { $0.questions[question] }.filter(\.hasAnswers)
    return QuarterCounts(
      answers: days.reduce([0, 0, 0]) { sum, day in zip(sum, day.answers.all).map(+) }, dayUnits: days.count)
  }
}

/// One person's answers to a question in one quarter.
package struct QuarterCounts: Equatable, Sendable {
  /// How often each answer was given, in the order of ``Answer``.
  package let answers: [Int]
  /// Days with at least one answer.
  package let dayUnits: Int

  package init(answers: [Int], dayUnits: Int) {
    self.answers = answers
    self.dayUnits = dayUnits
  }

  package var total: Int { answers.reduce(0, +) }
}

extension Observation {
  /// The stream it belongs to; a talk belongs to all.
  package var stream: Stream? {
    switch self {
    case .answer(_, _, let stream, _), .pass(_, let stream), .noAnswer(_, let stream), .notAsked(_, let stream),
      .practice(_, let stream), .pair(_, _, _, let stream):
      stream
    case .talk: nil
    }
  }
}

package import Balance
package import CoCreation
package import Values

/// The answers to one question in one stream that a team may see counted: whole batches of at least five over three days.
package struct ReleasedAnswers: Sendable {
  package let question: CoCreation.Question
  package let stream: AnswerStream
  /// The batches, oldest first.
  private let batches: [[AnswerMark]]
  /// The pairs of batches of pairs.
  private let pairs: [AnswerMark]
  /// The day of the last answer that is let through.
  package let through: Day

  /// Lets through what may be seen.
  ///
  /// - Returns: `nil` if there is not one whole batch.
  init?(
    of marks: [AnswerMark], to question: CoCreation.Question, in stream: AnswerStream, on today: Day
  ) {
    let answers = marks.filter { mark in
      if case .answer(_, question, stream, _) = mark.what { true } else { false }
    }
    let pairs = marks.filter { mark in
      if case .pair(_, _, question, stream) = mark.what { true } else { false }
    }
    self.question = question
    self.stream = stream
    var start = 0
    batches = TeamCounts.ends(of: answers.map(\.day), on: today).map { end in
      defer { start = end }
      return Array(answers[start..<end])
    }
    self.pairs = Array(pairs[..<(TeamCounts.ends(of: pairs.map(\.day), on: today).last ?? 0)])
    guard let last = batches.last?.last?.day else { return nil }
    through = last
  }

  /// How often each answer was given, passes among them.
  package var counts: [CoCreation.Answer: Int] {
    let given = batches.joined().compactMap { mark -> CoCreation.Answer? in
      if case .answer(let answer, _, _, _) = mark.what { answer } else { nil }
    }
    return Dictionary(given.map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// How many days there were with answers; one of passes alone is none.
  package var days: Int {
    let answered = batches.joined().filter { mark in
      if case .answer(let answer, _, _, _) = mark.what { !answer.isPass } else { false }
    }
    return Set(answered.map(\.day)).count
  }

  /// How differently both sides saw the moments that both answered; `nil` while they are too few to be told.
  package func gap(_ settings: BalanceSettings = BalanceSettings()) -> GapReading? {
    guard let last = pairs.last?.day else { return nil }
    return Self.history(of: pairs, settings).reading(at: last.number, settings).perceptionGaps
      .first { $0.question == question.read && $0.stream == stream.read }
  }

  /// What the estimator makes of them at the end of each batch: nothing changes between two of them.
  package func course(_ settings: BalanceSettings = BalanceSettings()) -> [(day: Day, reading: QuestionReading)] {
    let ends = batches.compactMap { $0.last?.day }
    return history(settings).course(of: question.read, in: stream.read, at: ends.map(\.number), settings)
      .map { (Day(number: $0.day), $0.reading) }
  }

  /// Weeks after which a change for the worse would show at this rate; `nil` where there is no ladder.
  package func weeksToShow(_ settings: BalanceSettings = BalanceSettings()) -> Int? {
    guard let last = batches.last?.last?.day, let direction = Direction(.first, to: question.read) else { return nil }
    return history(settings).ladder(direction, stream.read, at: last.number, settings)?.weeksToNotice(settings)
      .map { Int($0.rounded(.up)) }
  }

  private func history(_ settings: BalanceSettings) -> RelationshipHistory {
    Self.history(of: batches.flatMap(\.self), settings)
  }

  private static func history(of marks: [AnswerMark], _ settings: BalanceSettings) -> RelationshipHistory {
    AnswerRecord(lines: [AnswerLine(thing: ID(high: 0, low: 0), service: nil, isShown: false, marks: marks)])
      .history(settings)
  }
}

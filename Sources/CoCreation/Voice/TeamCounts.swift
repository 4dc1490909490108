package import Values

/// What a team sees of a person's answers to one question in one stream: counts, without dates.
///
/// Answers are released in batches of at least five over at least three days, so that what comes between two looks
/// never tells a single answer.
package struct TeamCounts: Hashable, Sendable {
  package let question: Question
  package let stream: AnswerStream
  package let counts: [Answer: Int]

  /// All answers counted, passes among them.
  package var total: Int { counts.values.reduce(0, +) }

  package static let leastAnswers = 5
  package static let leastDays = 3

  /// One answer as far as counting needs it.
  package struct Counted: Hashable, Sendable {
    package let answer: Answer
    package let day: Day

    package init(answer: Answer, day: Day) {
      self.answer = answer
      self.day = day
    }
  }

  /// The counts that may be seen.
  ///
  /// - Parameters:
  ///   - question: The question they answer.
  ///   - stream: Who answered.
  ///   - answers: Those of one question and one stream that hold today.
  ///   - isAllowed: Whether the person lets the team see counts.
  ///   - today: The day of the look; a day's answers are told on a later one.
  /// - Returns: `nil` if the person does not allow it, or there are too few answers or days.
  package static func released(
    of answers: [Counted], to question: Question, in stream: AnswerStream, isAllowed: Bool, on today: Day
  ) -> TeamCounts? {
    guard isAllowed else { return nil }
    let sorted = answers.sorted { $0.day < $1.day }
    guard let end = ends(of: sorted.map(\.day), on: today).last else { return nil }
    let counts = Dictionary(sorted[..<end].map { ($0.answer, 1) }, uniquingKeysWith: +)
    return TeamCounts(question: question, stream: stream, counts: counts)
  }

  /// Where the batches of a row of answers end: each holds at least five answers over at least three days.
  ///
  /// A batch ends with its day and is told when the day has passed, so that it never grows by a single answer.
  ///
  /// - Parameters:
  ///   - days: The days of the answers, ascending.
  ///   - today: The day of the look.
  /// - Returns: For each whole batch the position after its last answer; what comes after the last one is not told yet.
  package static func ends(of days: [Day], on today: Day) -> [Int] {
    var ends: [Int] = []
    var start = 0
    for end in days.indices.map({ $0 + 1 }) {
      let endsItsDay = end == days.count ? days[end - 1] < today : days[end] != days[end - 1]
      guard endsItsDay, end - start >= leastAnswers, Set(days[start..<end]).count >= leastDays else { continue }
      ends.append(end)
      start = end
    }
    return ends
  }
}

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
    var released: [Counted] = []
    var batch: [Counted] = []
    for answer in answers.sorted(by: { $0.day < $1.day }) {
      // A batch ends with its day and is told when the day has passed, so that it never grows by a single answer.
      if batch.last.map({ $0.day != answer.day }) ?? false, isFull(batch) {
        released += batch
        batch = []
      }
      batch.append(answer)
    }
    if isFull(batch), batch.last.map({ $0.day < today }) ?? false { released += batch }
    guard !released.isEmpty else { return nil }
    let counts = Dictionary(released.map { ($0.answer, 1) }, uniquingKeysWith: +)
    return TeamCounts(question: question, stream: stream, counts: counts)
  }

  private static func isFull(_ batch: [Counted]) -> Bool {
    batch.count >= leastAnswers && Set(batch.map(\.day)).count >= leastDays
  }
}

import CoCreation
package import Values

/// The times a question waited in vain, as far as a team may see them: in whole batches, as the answers beside them.
///
/// Told one by one they would say on which days the person did answer.
package struct ReleasedSilence: Sendable {
  package let times: Int
  /// The day up to which it is told.
  package let through: Day

  /// Lets through what may be seen.
  ///
  /// - Parameters:
  ///   - marks: Those of one relationship, by day.
  ///   - today: The day of the look.
  /// - Returns: `nil` if there is neither a whole batch of answers nor one of silence.
  init?(of marks: [AnswerMark], to question: Question, on today: Day) {
    let answered = [AnswerStream.own, .ownWithHelper].compactMap {
      ReleasedAnswers(of: marks, to: question, in: $0, on: today)?.through
    }.max()
    let days = marks.filter { $0.what == .unanswered(question) }.map(\.day)
    let later = days.filter { day in answered.map { day > $0 } ?? true }
    let silent = TeamCounts.ends(of: later, on: today).last.map { later[$0 - 1] }
    guard let through = [answered, silent].compactMap({ $0 }).max() else { return nil }
    self.through = through
    times = days.count { $0 <= through }
  }
}

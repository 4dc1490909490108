package import CoCreation
package import Ledger
package import Values

/// A person's record while somebody writes in it: everything of one form, or nothing.
package struct Change {
  package let record: OpenRecord
  package let entries: any LedgerWriting
  /// What stands in the headers of what is written.
  package var circumstances: Circumstances

  package var reader: Reader { record.reader }
  package var standing: Standing { record.standing }
  package var person: ID<Person> { record.person }

  /// Carries out a command on a thing of the person's.
  ///
  /// - Parameters:
  ///   - stream: The thing's stream; it has to be the person's own, or new.
  ///   - standing: The standing, where it is not the reader's own: the person helped, a professional who writes down.
  ///   - corrects: The statement that it corrects.
  ///   - day: The day it was lived, where it was not today.
  @discardableResult package func perform<Act: Command>(
    _ command: Act, in stream: ID<Stream>, as standing: Standing? = nil, corrects: ID<Statement>? = nil,
    on day: Day? = nil, step: Int = 0
  ) throws -> [Receipt] {
    try entries.perform(
      command, in: stream, as: standing ?? self.standing, circumstances(corrects: corrects, on: day, step: step))
  }

  /// Carries out a command on the person's circle.
  @discardableResult package func performInCircle<Act: Command>(
    _ command: Act, step: Int = 0
  ) throws -> [Receipt] where Act.State == Circle {
    try entries.perform(
      command, inCircleOf: person, as: standing, circumstances(corrects: nil, on: nil, step: step))
  }

  private func circumstances(corrects: ID<Statement>?, on day: Day?, step: Int) -> Circumstances {
    var copy = circumstances
    // One form may carry several commands; each has room for ninety-nine facts.
    copy.entry = circumstances.entry.following(step * 100)
    copy.corrects = corrects
    copy.livedDay = day
    return copy
  }
}

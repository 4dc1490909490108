/// What is wrong with a file of another program, and where.
///
/// The description is one sentence for the person who has the file.
package struct ExchangeFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file's name as it was handed in.
  package let file: String
  /// The part of the file, `project.qde, line 12`; missing when the fault is of the whole file.
  package let place: String?
  /// What is wrong and what to do, as a clause without a full stop.
  package let problem: String

  package init(file: String, place: String? = nil, problem: String) {
    self.file = file
    self.place = place
    self.problem = problem
  }

  package var description: String { "\(place.map { "\(file), \($0)" } ?? file): \(problem)." }
}

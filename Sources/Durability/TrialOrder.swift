/// What a writer is told to do, as one argument of its process.
package struct TrialOrder: Codable, Sendable {
  /// Where it writes.
  package var place: TrialPlace
  /// How many tasks write at once.
  package var tasks: Int
  /// How many entries it writes in all before it ends; `nil` to go on until it is killed.
  package var entries: Int?
  /// How often the store is closed and opened again on the way.
  package var rounds: Int
  /// The file that acknowledgements are added to; `nil` for standard output.
  package var output: String?

  package init(place: TrialPlace, tasks: Int = 8, entries: Int? = nil, rounds: Int = 1, output: String? = nil) {
    self.place = place
    self.tasks = tasks
    self.entries = entries
    self.rounds = rounds
    self.output = output
  }
}

/// A combination of values that at least one unit shows.
package struct TruthTableRow: Equatable, Sendable {
  /// What is known about the outcome of a row.
  package enum Output: String, Sendable {
    case positive = "1"
    case negative = "0"
    case remainder = "?"
  }

  /// The mixed-radix number of the configuration plus one, the first condition the most significant.
  ///
  /// A don't-care counts as level 0.
  package let number: Int
  /// One level for each condition; missing where the question does not arise, so that the row stands for every level.
  package let levels: [Int?]
  package let output: Output
  /// Whether crisp units of the row disagree about the outcome and the row was not accepted.
  package let isContradictory: Bool
  /// The positions of the units whose membership in the row is above one half.
  package let units: [Int]
  package let consistency: Double
  /// Missing where the proportional reduction in inconsistency has no denominator.
  package let pri: Double?

  /// The configurations that the row stands for: one, or several if it holds don't-cares.
  func configurations(of conditions: [Condition]) -> [Configuration] {
    var all: [[Int]] = [[]]
    for (condition, level) in levels.enumerated() {
      let choices = level.map { [$0] } ?? Array(0..<conditions[condition].levels)
      all = all.flatMap { begun in choices.map { begun + [$0] } }
    }
    return all.map(Configuration.init)
  }
}

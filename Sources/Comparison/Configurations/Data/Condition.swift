/// A condition of a configurational comparison: a column that may help to explain the outcome.
package struct Condition: Hashable, Sendable {
  /// What the column's values mean.
  package enum Scale: Hashable, Sendable {
    /// Each unit is in the set (1) or out of it (0).
    case crisp
    /// Each unit has a membership from 0 to 1.
    case fuzzy
    /// Each unit has one of several levels, 0 and up.
    case multiValue(levels: Int)
  }

  package let name: String
  package let scale: Scale

  package init(name: String, scale: Scale) {
    self.name = name
    self.scale = scale
  }

  /// The number of values a literal of this condition can name: two unless the condition is multi-value.
  package var levels: Int {
    guard case .multiValue(let levels) = scale else { return 2 }
    return levels
  }

  /// How many levels a condition may have: levels are kept in four bits.
  package static let mostLevels = 16
}

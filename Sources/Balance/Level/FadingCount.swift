/// Three counts in which newer answers weigh more than old ones.
///
/// A count loses half its weight in a half-life; an answer adds one. Fading uses whole days (methods: discounted
/// Dirichlet).
package struct FadingCount: Equatable, Sendable {
  /// The faded counts, in the order of ``Answer``.
  package private(set) var weights: [Double] = [0, 0, 0]
  /// Faded unanswered questions and passes, which bound the level and never move it.
  package private(set) var missing = 0.0
  private var day: Int?

  package init() {}

  /// All faded answers together.
  package var total: Double { weights[0] + weights[1] + weights[2] }

  /// Brings the counts to a day, which is not earlier than the last.
  package mutating func fade(to newDay: Int, halfLifeDays: Double) {
    defer { day = newDay }
    guard let day, newDay > day else { return }
    let factor = halved(times: Double(newDay - day) / halfLifeDays)
    for index in weights.indices { weights[index] *= factor }
    missing *= factor
  }

  /// Adds answers of the day that the counts stand on.
  package mutating func add(_ counts: [Int], missing newlyMissing: Int = 0) {
    for index in weights.indices { weights[index] += Double(counts[index]) }
    missing += Double(newlyMissing)
  }
}

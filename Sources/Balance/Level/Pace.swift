/// How often something came in the last complete quarter.
///
/// It changes only where a quarter begins, so that what a level or a ladder rests on never changes from one answer to
/// the next.
package struct Pace: Equatable, Sendable {
  /// How often a week; as long as no quarter is complete, the rate assumed at first.
  package private(set) var perWeek: Double
  private var countThisQuarter = 0

  init(atFirst perWeek: Double) {
    self.perWeek = perWeek
  }

  mutating func count(_ occasions: Int = 1) {
    countThisQuarter += occasions
  }

  /// Ends a quarter.
  ///
  /// - Parameter isComplete: Whether the record covers the whole quarter.
  mutating func close(_ quarter: Quarter, isComplete: Bool) {
    if isComplete { perWeek = Double(countThisQuarter) * 7 / Double(quarter.dayCount) }
    countThisQuarter = 0
  }
}

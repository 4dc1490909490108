/// Shares as odds.
package enum Odds {
  /// The share whose odds are so many times those of another share.
  ///
  /// - Parameters:
  ///   - share: Above 0 and below 1.
  ///   - ratio: How many times; above 0.
  package static func share(_ share: Double, timesOdds ratio: Double) -> Double {
    let odds = share / (1 - share) * ratio
    return odds / (1 + odds)
  }
}

/// Days with answers that come at random at an even rate (Poisson).
package struct Arrivals: Sendable {
  package let mean: Double

  /// - Parameter mean: How many days with answers are expected, 0 or more.
  package init(mean: Double) {
    self.mean = mean
  }

  /// The probability that something has happened, if it may happen on each day with answers.
  ///
  /// - Parameter within: Given a number of days, the probabilities that it has happened within 1, 2, 3 … of them.
  package func probability(_ within: (Int) -> [Double]) -> Double {
    let most = Int(mean + 12 * mean.squareRoot() + 20)
    let cumulative = within(most)
    var weight = exponential(-mean)
    var sum = 0.0
    for days in 1...most {
      weight *= mean / Double(days)
      sum += weight * cumulative[days - 1]
    }
    return sum
  }
}

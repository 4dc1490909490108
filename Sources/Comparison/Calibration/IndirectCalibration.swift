/// The indirect method of calibration: rough groups first, then a smooth curve through them (Ragin 2008).
///
/// Thresholds sort the figures into groups with evenly spaced target memberships from 0 to 1; a fractional logit (Papke
/// and Wooldridge 1996) of the targets on the figure gives the memberships.
package struct IndirectCalibration: Equatable, Sendable {
  /// The log-odds at the mean of the figures.
  package let intercept: Double
  /// The log-odds that one standard deviation adds.
  package let slope: Double
  private let mean: Double
  private let deviation: Double

  /// What keeps a curve from being fitted.
  package enum Fault: Error, Equatable {
    /// Fewer than two thresholds, or not ascending.
    case thresholds
    /// Fewer than three groups have a figure, so that no smooth curve is determined.
    case groups
  }

  /// Fits the curve.
  ///
  /// - Parameters:
  ///   - raw: The figures.
  ///   - thresholds: At least two, ascending.
  package init(_ raw: [Double], thresholds: [Double]) throws(Fault) {
    guard thresholds.count >= 2, let groups = try? ThresholdCalibration(thresholds) else { throw .thresholds }
    let targets = raw.map { Double(groups.level(of: $0)) / Double(thresholds.count) }
    guard Set(targets).count >= 3 else { throw .groups }
    let count = Double(raw.count)
    let mean = raw.reduce(0, +) / count
    let deviation = (raw.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot()
    self.mean = mean
    self.deviation = deviation
    (intercept, slope) = Self.fit(targets, on: raw.map { ($0 - mean) / deviation })
  }

  /// Maximises the Bernoulli quasi-likelihood by Newton's method.
  private static func fit(_ targets: [Double], on standard: [Double]) -> (Double, Double) {
    var (intercept, slope) = (0.0, 0.0)
    for _ in 0..<100 {
      var (score0, score1, info00, info01, info11) = (0.0, 0.0, 0.0, 0.0, 0.0)
      for (target, x) in zip(targets, standard) {
        let membership = logistic(intercept + slope * x)
        let weight = membership * (1 - membership)
        score0 += target - membership
        score1 += (target - membership) * x
        info00 += weight
        info01 += weight * x
        info11 += weight * x * x
      }
      let determinant = info00 * info11 - info01 * info01
      guard determinant > 1e-12 else { break }
      let step0 = (info11 * score0 - info01 * score1) / determinant
      let step1 = (info00 * score1 - info01 * score0) / determinant
      intercept += step0
      slope += step1
      if abs(step0) + abs(step1) < 1e-12 { break }
    }
    return (intercept, slope)
  }

  /// The membership, 0 to 1.
  package func membership(of raw: Double) -> Double {
    logistic(intercept + slope * (raw - mean) / deviation)
  }
}

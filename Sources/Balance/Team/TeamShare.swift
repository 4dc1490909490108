/// The mean of persons' shares: every person weighs the same.
package struct TeamShare: Equatable, Sendable {
  package let mean: Double
  /// Mean plus and minus Student's t at 95 % times the standard error: a 90 % interval.
  ///
  /// The spread between persons holds both what they differ in and the chance in their answers. Not cut to 0 and 1.
  package let interval: ClosedRange<Double>

  /// The mean of some shares.
  ///
  /// - Parameter shares: At least two, each from 0 to 1.
  package init?(_ shares: [Double]) {
    guard shares.count >= 2 else { return nil }
    let count = Double(shares.count)
    let mean = shares.reduce(0, +) / count
    let squares = shares.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let halfWidth =
      StudentT.quantile(0.95, freedom: shares.count - 1) * (squares / (count - 1)).squareRoot() / count.squareRoot()
    self.mean = mean
    interval = mean - halfWidth...mean + halfWidth
  }
}

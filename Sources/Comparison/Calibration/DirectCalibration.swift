/// The direct method of calibration: three anchors turn raw figures into memberships (Ragin 2008).
package struct DirectCalibration: Equatable, Sendable {
  /// The log-odds at full membership that Ragin's tables use: memberships .953 and .047 at the outer anchors.
  package static let logOdds = 3.0
  /// The natural logarithm of 19: memberships .95 and .05 at the outer anchors.
  package static let logarithmOf19 = 2.944438979166440

  /// Below this, or above it if the scale runs downwards, a unit is more or less out.
  package let exclusion: Double
  /// Here a unit is neither in nor out.
  package let crossover: Double
  /// From here on a unit is more or less in.
  package let inclusion: Double
  package let logOdds: Double

  /// Three anchors that are not in order.
  package struct OutOfOrder: Error, Equatable {}

  /// Sets the anchors.
  ///
  /// - Parameters:
  ///   - exclusion: The value at which a unit is fully out of the set.
  ///   - crossover: The value at which it is neither in nor out.
  ///   - inclusion: The value at which it is fully in the set.
  ///   - logOdds: The log-odds of membership at the inclusion anchor, above zero.
  /// - Throws: ``OutOfOrder`` unless the crossover lies strictly between the other two.
  package init(
    exclusion: Double, crossover: Double, inclusion: Double, logOdds: Double = Self.logOdds
  ) throws(OutOfOrder) {
    guard exclusion < crossover && crossover < inclusion || exclusion > crossover && crossover > inclusion else {
      throw OutOfOrder()
    }
    self.exclusion = exclusion
    self.crossover = crossover
    self.inclusion = inclusion
    self.logOdds = logOdds
  }

  /// The log-odds of membership: linear from the crossover to each side, and beyond the anchors.
  package func logOdds(of raw: Double) -> Double {
    let isInside = inclusion > crossover ? raw >= crossover : raw <= crossover
    return isInside
      ? logOdds * (raw - crossover) / (inclusion - crossover)
      : -logOdds * (raw - crossover) / (exclusion - crossover)
  }

  /// The membership, 0 to 1; exactly one half at the crossover.
  package func membership(of raw: Double) -> Double {
    logistic(logOdds(of: raw))
  }
}

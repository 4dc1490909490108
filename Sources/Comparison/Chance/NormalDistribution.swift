import Glibc

/// The standard normal distribution.
enum NormalDistribution {
  /// How often a value at least so far from 0, on either side, comes by chance: 0 to 1.
  static func twoSidedTail(_ z: Double) -> Double {
    erfc(z.magnitude / 2.0.squareRoot())
  }
}

/// Student's t distribution, for the mean of a few persons.
package enum StudentT {
  /// The value below which the given probability lies, through the beta distribution (Abramowitz & Stegun 26.7.1).
  ///
  /// - Parameters:
  ///   - probability: Above one half and below 1.
  ///   - freedom: Degrees of freedom, 1 or more.
  package static func quantile(_ probability: Double, freedom: Int) -> Double {
    let share = BetaDistribution(alpha: Double(freedom) / 2, beta: 0.5).quantile(2 * (1 - probability))
    return (Double(freedom) * (1 / share - 1)).squareRoot()
  }
}

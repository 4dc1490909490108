/// The beta distribution: what is believed about a share after so many answers for and against it.
package struct BetaDistribution: Equatable, Sendable {
  /// The weight of answers for, above 0.
  package let alpha: Double
  /// The weight of answers against, above 0.
  package let beta: Double

  package init(alpha: Double, beta: Double) {
    self.alpha = alpha
    self.beta = beta
  }

  package var mean: Double { alpha / (alpha + beta) }

  package var variance: Double {
    let total = alpha + beta
    return alpha * beta / (total * total * (total + 1))
  }

  /// The probability that the share is at most `x`: the regularised incomplete beta function.
  ///
  /// Continued fraction by Lentz's method (Numerical Recipes, 6.4); relative error about 1e-14.
  package func cumulative(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    let front = exponential(
      logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta) + alpha * naturalLogarithm(x)
        + beta * naturalLogarithm(1 - x))
    return x < (alpha + 1) / (alpha + beta + 2)
      ? front * Self.continuedFraction(alpha, beta, x) / alpha
      : 1 - front * Self.continuedFraction(beta, alpha, 1 - x) / beta
  }

  /// The share below which the given probability lies.
  ///
  /// Newton steps on the logit of the share, kept inside a bracket that halves when a step leaves it, so that quantiles
  /// close to 0 or 1 are as exact as those in the middle.
  ///
  /// - Parameter probability: Between 0 and 1; outside, the nearer end of the range is returned.
  package func quantile(_ probability: Double) -> Double {
    guard probability > 0 else { return 0 }
    guard probability < 1 else { return 1 }
    let logOfBeta = logGamma(alpha) + logGamma(beta) - logGamma(alpha + beta)
    var (low, high) = (-745.0, 745.0)
    var logit = min(max(naturalLogarithm(alpha / beta), -50), 50)
    for _ in 0..<200 {
      let share = 1 / (1 + exponential(-logit))
      let excess = cumulative(share) - probability
      if excess > 0 { high = logit } else { low = logit }
      let logOfRest = -naturalLogarithm(1 + exponential(logit))
      let slope = exponential(alpha * (logit + logOfRest) + beta * logOfRest - logOfBeta)
      let step = slope > 0 ? logit - excess / slope : .nan
      let next = step > low && step < high ? step : (low + high) / 2
      if abs(next - logit) <= 1e-14 * max(1, abs(next)) { break }
      logit = next
    }
    return 1 / (1 + exponential(-logit))
  }

  private static func continuedFraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    func away(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    var c = 1.0
    var d = 1 / away(1 - (a + b) * x / (a + 1))
    var fraction = d
    for step in 1...10_000 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / away(1 + even * d)
      c = away(1 + even / c)
      fraction *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / away(1 + odd * d)
      c = away(1 + odd / c)
      fraction *= d * c
      if abs(d * c - 1) < 1e-16 { break }
    }
    return fraction
  }
}

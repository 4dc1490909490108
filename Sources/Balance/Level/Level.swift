/// How often each answer is given now, with how sure one can be.
package struct Level: Equatable, Sendable {
  /// Faded answers and prior together, in the order of ``Answer``.
  package let weights: [Double]
  /// Faded unanswered questions and passes.
  package let missing: Double
  private let intervalProbability: Double

  package init(_ count: FadingCount, prior: Prior, intervalProbability: Double = 0.90) {
    weights = (0..<3).map { prior.weights[$0] + count.weights[$0] }
    missing = count.missing
    self.intervalProbability = intervalProbability
  }

  private var total: Double { weights[0] + weights[1] + weights[2] }

  private func belief(in answer: Answer) -> BetaDistribution {
    let weight = weights[answer.rawValue]
    return BetaDistribution(alpha: weight, beta: total - weight)
  }

  /// The share of an answer: its weight by all weights.
  package func share(of answer: Answer) -> Double { weights[answer.rawValue] / total }

  /// The interval that holds the share with the stated probability, both tails alike.
  package func interval(of answer: Answer) -> ClosedRange<Double> {
    let tail = (1 - intervalProbability) / 2
    let belief = belief(in: answer)
    return belief.quantile(tail)...belief.quantile(1 - tail)
  }

  /// Where the share would lie if every missing answer had been another one, and if every one had been this one.
  package func bounds(of answer: Answer) -> ClosedRange<Double> {
    let weight = weights[answer.rawValue]
    return weight / (total + missing)...(weight + missing) / (total + missing)
  }

  /// The share of the third answer less that of the first, from -1 to 1.
  package var tilt: Double { (weights[2] - weights[0]) / total }

  /// The variance of the tilt.
  package var tiltVariance: Double {
    let difference = weights[2] - weights[0]
    return (total * (weights[0] + weights[2]) - difference * difference) / (total * total * (total + 1))
  }

  /// How certain it is that the third answer is given more often than the first, or the first more often than the third.
  ///
  /// - Parameter answer: The one that is said to be more frequent: the first or the third.
  package func certaintyOfMore(_ answer: Answer) -> Double {
    let other = answer == .first ? Answer.third : .first
    return 1 - BetaDistribution(alpha: weights[answer.rawValue], beta: weights[other.rawValue]).cumulative(0.5)
  }

  /// How certain it is that the share of an answer lies above a share.
  package func certainty(of answer: Answer, above share: Double) -> Double {
    1 - belief(in: answer).cumulative(share)
  }
}

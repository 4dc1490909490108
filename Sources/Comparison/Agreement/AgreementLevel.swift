/// What may be read from the codes: names, an order, distances, or ratios.
package enum AgreementLevel: String, CaseIterable, Sendable {
  case nominal
  case ordinal
  case interval
  case ratio

  /// Krippendorff's squared difference between every two codes.
  ///
  /// Source: Krippendorff 2011, *Computing Krippendorff's Alpha-Reliability*.
  ///
  /// - Parameters:
  ///   - scale: The codes' values, ascending.
  ///   - marginals: How many pairable codes of each kind there are; only the ordinal difference depends on them.
  func differences(scale: [Double], marginals: [Double]) -> [[Double]] {
    var upTo = 0.0
    let middle = marginals.map { count in
      upTo += count
      return upTo - count / 2
    }
    return scale.indices.map { first in
      scale.indices.map { second in
        let difference =
          switch self {
          case .nominal: first == second ? 0.0 : 1.0
          case .ordinal: middle[second] - middle[first]
          case .interval: scale[second] - scale[first]
          case .ratio: Self.relative(scale[first], scale[second])
          }
        return difference * difference
      }
    }
  }

  private static func relative(_ first: Double, _ second: Double) -> Double {
    first == second ? 0 : (second - first) / (second + first)
  }

  /// The weights with which coefficients other than Krippendorff's take the level into account.
  ///
  /// Ordinal codes get linear weights over the steps of the scale, so use them with ``Codings/ranked``.
  package var weights: AgreementWeights {
    switch self {
    case .nominal: .identity
    case .ordinal: .linear
    case .interval: .quadratic
    case .ratio: .ratio
    }
  }
}

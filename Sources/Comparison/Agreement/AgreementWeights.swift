/// How much two different codes still agree: 1 for the same code, down to 0.
///
/// Source: Gwet 2014, *Handbook of Inter-Rater Reliability*, chapter 3.
package enum AgreementWeights: String, CaseIterable, Sendable {
  /// Only the same code agrees.
  case identity
  /// Less with the distance between the values.
  case linear
  /// Less with the squared distance between the values.
  case quadratic
  /// Gwet's ordinal weights: less with the number of pairs of codes that lie between; not Krippendorff's ordinal
  /// difference.
  case ordinal
  /// Less with the squared relative distance between the values, which are not negative.
  case ratio

  /// The weight of every two codes.
  ///
  /// - Parameter scale: The codes' values, ascending.
  package func matrix(scale: [Double]) -> [[Double]] {
    let width = (scale.last ?? 0) - (scale.first ?? 0)
    let most = Double(scale.count * (scale.count - 1)) / 2
    return scale.indices.map { first in
      scale.indices.map { second in
        guard first != second else { return 1 }
        let distance = (scale[first] - scale[second]).magnitude
        switch self {
        case .identity: return 0
        case .linear: return 1 - distance / width
        case .quadratic: return 1 - (distance / width) * (distance / width)
        case .ordinal:
          let spanned = Double((first - second).magnitude + 1)
          return 1 - spanned * (spanned - 1) / 2 / most
        case .ratio: return ratio(scale, first, second)
        }
      }
    }
  }

  private func ratio(_ scale: [Double], _ first: Int, _ second: Int) -> Double {
    let relative = (scale[first] - scale[second]) / (scale[first] + scale[second])
    let greatest = ((scale.last ?? 0) - (scale.first ?? 0)) / ((scale.last ?? 0) + (scale.first ?? 0))
    return 1 - (relative / greatest) * (relative / greatest)
  }
}

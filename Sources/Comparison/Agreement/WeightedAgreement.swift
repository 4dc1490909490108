/// Observed agreement, and what is left of it when chance is taken away in one of several ways.
///
/// For any number of coders and with missing codes. Source: Gwet 2014, *Handbook of Inter-Rater Reliability*,
/// chapters 2 to 5; the same numbers as his package irrCAC.
package struct WeightedAgreement: Sendable {
  private let weights: [[Double]]
  /// Per unit: agreement among its codes, where it has two or more.
  private let agreements: [Double?]
  /// Per unit: the share of each code among its codes; empty where it has none.
  private let shares: [[Double]]
  private let codes: [[Int?]]
  private let coders: Int

  /// The agreement of codings under weights.
  ///
  /// - Parameters:
  ///   - codings: Codes that nobody used count too, where the scale holds them: chance depends on how many there are.
  ///   - weights: How much two different codes still agree.
  package init(_ codings: Codings, weights: AgreementWeights) {
    let matrix = weights.matrix(scale: codings.scale)
    let counts = codings.units.map { unit in
      unit.reduce(into: [Double](repeating: 0, count: codings.scale.count)) { counts, code in
        if let code { counts[code] += 1 }
      }
    }
    self.weights = matrix
    agreements = counts.map { Self.agreement(of: $0, weights: matrix) }
    shares = counts.map { counts in
      let total = counts.reduce(0, +)
      return total > 0 ? counts.map { $0 / total } : []
    }
    codes = codings.units
    coders = codings.coders
  }

  private static func agreement(of counts: [Double], weights: [[Double]]) -> Double? {
    let total = counts.reduce(0, +)
    guard total > 1 else { return nil }
    let agreeing = counts.indices.reduce(0.0) { sum, code in
      guard counts[code] > 0 else { return sum }
      let weighted = zip(weights[code], counts).reduce(0.0) { $0 + $1.0 * $1.1 }
      return sum + counts[code] * (weighted - 1)
    }
    return agreeing / (total * (total - 1))
  }

  /// The agreement between two coders of the same unit, averaged over the units with two or more codes.
  ///
  /// - Parameter multiplicities: How often each unit counts; once by default.
  /// - Returns: 0 to 1; with identity weights the percentage agreement as a share. `nil` where no unit has two codes.
  package func observed(multiplicities: [Int]? = nil) -> Double? {
    var sum = 0.0
    var count = 0.0
    for (index, agreement) in agreements.enumerated() {
      guard let agreement else { continue }
      let times = Double(multiplicities?[index] ?? 1)
      sum += times * agreement
      count += times
    }
    return count > 0 ? sum / count : nil
  }

  /// The agreement that a model of chance expects.
  ///
  /// - Returns: 0 to 1; `nil` where there is no code, one code on the whole scale, or a coder without codes.
  package func expected(_ chance: ChanceModel, multiplicities: [Int]? = nil) -> Double? {
    let count = Double(weights.count)
    guard count > 1 else { return nil }
    let total = weights.joined().reduce(0, +)
    switch chance {
    case .brennanPrediger: return total / (count * count)
    case .conger: return betweenCoders(multiplicities)
    case .gwet, .fleiss:
      guard let prevalence = prevalence(multiplicities) else { return nil }
      guard chance == .fleiss else {
        return total * prevalence.reduce(0) { $0 + $1 * (1 - $1) } / (count * (count - 1))
      }
      return coincidence(prevalence, prevalence)
    }
  }

  /// Agreement beyond chance: (observed − expected) / (1 − expected).
  ///
  /// - Returns: 1 for perfect agreement, 0 for chance; `nil` where either is, or where chance alone makes it perfect.
  package func value(_ chance: ChanceModel, multiplicities: [Int]? = nil) -> Double? {
    guard let observed = observed(multiplicities: multiplicities),
      let expected = expected(chance, multiplicities: multiplicities), expected < 1
    else { return nil }
    return (observed - expected) / (1 - expected)
  }

  /// The mean share of each code over the units that have a code.
  private func prevalence(_ multiplicities: [Int]?) -> [Double]? {
    var sums = [Double](repeating: 0, count: weights.count)
    var count = 0.0
    for (index, share) in shares.enumerated() where !share.isEmpty {
      let times = Double(multiplicities?[index] ?? 1)
      guard times > 0 else { continue }
      count += times
      for code in share.indices { sums[code] += times * share[code] }
    }
    return count > 0 ? sums.map { $0 / count } : nil
  }

  /// The agreement of two different coders who code as often as they do, but at random.
  private func betweenCoders(_ multiplicities: [Int]?) -> Double? {
    var profiles = [[Double]](repeating: [Double](repeating: 0, count: weights.count), count: coders)
    for (index, unit) in codes.enumerated() {
      let times = Double(multiplicities?[index] ?? 1)
      for (coder, code) in unit.enumerated() {
        if let code { profiles[coder][code] += times }
      }
    }
    profiles = profiles.map { profile in
      let total = profile.reduce(0, +)
      return total > 0 ? profile.map { $0 / total } : []
    }
    guard coders > 1, !profiles.contains(where: \.isEmpty) else { return nil }
    var sum = 0.0
    for first in 0..<coders {
      for second in 0..<coders where first != second { sum += coincidence(profiles[first], profiles[second]) }
    }
    return sum / Double(coders * (coders - 1))
  }

  private func coincidence(_ first: [Double], _ second: [Double]) -> Double {
    first.indices.reduce(0) { sum, row in
      guard first[row] > 0 else { return sum }
      return sum + first[row] * zip(weights[row], second).reduce(0) { $0 + $1.0 * $1.1 }
    }
  }
}

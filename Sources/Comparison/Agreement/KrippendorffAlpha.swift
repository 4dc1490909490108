/// Krippendorff's alpha: how far coders agree beyond chance, for any number of coders and with missing codes.
///
/// Source: Krippendorff 2011, *Computing Krippendorff's Alpha-Reliability*: α = 1 − (n − 1) Σ oₖₗ δₖₗ / Σ nₖ nₗ δₖₗ over
/// the coincidences o of two codes within a unit, their marginals n and the squared differences δ.
package struct KrippendorffAlpha: Sendable {
  private let scale: [Double]
  private let units: [[Coincidence]]

  /// How much two codes coincide within one unit.
  private struct Coincidence {
    let first: Int
    let second: Int
    let weight: Double
  }

  package init(_ codings: Codings) {
    scale = codings.scale
    units = codings.units.map(Self.coincidences)
  }

  private static func coincidences(in unit: [Int?]) -> [Coincidence] {
    let codes = unit.compactMap(\.self)
    guard codes.count > 1 else { return [] }
    let counts = codes.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }.sorted { $0.key < $1.key }
    let pairs = Double(codes.count - 1)
    return counts.flatMap { first in
      counts.compactMap { second in
        let count = first.key == second.key ? first.value * (first.value - 1) : first.value * second.value
        return count > 0 ? Coincidence(first: first.key, second: second.key, weight: Double(count) / pairs) : nil
      }
    }
  }

  /// Alpha with the squared differences of a level of measurement.
  ///
  /// - Parameters:
  ///   - level: What may be read from the codes.
  ///   - multiplicities: How often each unit counts; once by default.
  /// - Returns: 1 for perfect agreement, about 0 for chance, below for systematic disagreement; `nil` where no two codes
  ///   can be compared or only one code was used, so that there is nothing to disagree about.
  package func value(level: AgreementLevel, multiplicities: [Int]? = nil) -> Double? {
    value(multiplicities) { level.differences(scale: scale, marginals: $0) }
  }

  /// Alpha with the disagreement that other weights leave, 1 − w.
  ///
  /// - Returns: As ``value(level:multiplicities:)``.
  package func value(weights: AgreementWeights, multiplicities: [Int]? = nil) -> Double? {
    value(multiplicities) { _ in weights.matrix(scale: scale).map { $0.map { 1 - $0 } } }
  }

  private func value(_ multiplicities: [Int]?, differences: ([Double]) -> [[Double]]) -> Double? {
    let count = scale.count
    var observed = [Double](repeating: 0, count: count * count)
    for (index, unit) in units.enumerated() {
      let times = Double(multiplicities?[index] ?? 1)
      guard times > 0 else { continue }
      for pair in unit { observed[pair.first * count + pair.second] += times * pair.weight }
    }
    let marginals = (0..<count).map { row in observed[row * count..<(row + 1) * count].reduce(0, +) }
    let total = marginals.reduce(0, +)
    guard total > 1 else { return nil }
    let difference = differences(marginals)
    var found = 0.0
    var expected = 0.0
    for first in 0..<count {
      for second in 0..<count {
        found += observed[first * count + second] * difference[first][second]
        expected += marginals[first] * marginals[second] * difference[first][second]
      }
    }
    return expected > 0 ? 1 - (total - 1) * found / expected : nil
  }
}

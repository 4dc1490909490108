package import CoCreation
package import Comparison
import Values

/// How far the coders of a closed round agree: over all codes, for each group of codes, and for each code.
///
/// A unit is a passage asked about one code: 1 where a coder found it, 0 where not, missing where the passage was not
/// coded. A group takes the units of its codes together.
package struct RoundAgreement: Sendable {
  package let coders: [SheetCodings.Coder]
  package let passages: Int
  package let all: Measure
  package let groups: [(group: CodeGroup, measure: Measure)]
  package let codes: [(code: CodeEntry, measure: Measure)]

  /// The coefficients of some codes.
  package struct Measure: Sendable {
    /// Krippendorff's alpha, nominal; `nil` where it is undefined.
    package let alpha: Double?
    /// Of alpha, by drawing passages anew; `nil` where there are too few or it is undefined in most drawings.
    package let interval: ClosedRange<Double>?
    package let ac1: Double?
    /// The share of comparisons of two coders that came out the same.
    package let same: Double?
    /// How often a coder found one of the codes, and how often they could have.
    package let found: Int
    package let asked: Int
    /// Why alpha is undefined.
    package let gap: AgreementGap?

    package var verdict: AgreementVerdict? { alpha.map { AgreementVerdict($0) } }

    /// Whether nearly all codings are alike, so that a few disagreements, where there are some, pull alpha far down.
    package var isSparse: Bool {
      guard gap == nil, asked > 0, let same, same < 1 else { return false }
      let share = Double(found) / Double(asked)
      return share < 0.1 || share > 0.9
    }
  }

  /// The agreement of a round.
  ///
  /// - Parameters:
  ///   - codings: One for each coder, opened for whoever reads.
  ///   - seed: The same seed gives the same intervals.
  package init(
    round: CodingRoundState, codings: [SheetCodings], codes: [CodeEntry], seed: UInt64 = 1, drawings: Int = 1000
  ) {
    let passages = round.passages.map(\.passage)
    let codable = codes.filter(\.content.isCodable)
    func units(_ code: CodeEntry) -> [[Int?]] {
      passages.map { passage in codings.map { $0.holds(code.id, in: passage).map { $0 ? 1 : 0 } } }
    }
    let byCode = codable.map { ($0, units($0)) }
    func measure(_ units: [[[Int?]]]) -> Measure {
      Measure(units, passages: passages.count, seed: seed, drawings: drawings)
    }
    coders = codings.map(\.coder)
    self.passages = passages.count
    all = measure(byCode.map(\.1))
    groups = CodeGroup.allCases.compactMap { group in
      let units = byCode.filter { $0.0.content.group == group }.map(\.1)
      return units.isEmpty ? nil : (group, measure(units))
    }
    self.codes = byCode.map { ($0.0, measure([$0.1])) }
  }
}

extension RoundAgreement.Measure {
  /// - Parameter units: For each code the units of all passages in their order.
  fileprivate init(_ units: [[[Int?]]], passages: Int, seed: UInt64, drawings: Int) {
    let numbers = units.joined().map { $0.map { $0.map(Double.init) } }
    let codings = Codings(numbers: numbers, scale: [0, 1])
    let krippendorff = KrippendorffAlpha(codings)
    let agreement = WeightedAgreement(codings, weights: .identity)
    alpha = krippendorff.value(level: .nominal)
    // Codes of one passage are drawn together: they are not independent of each other.
    interval =
      alpha == nil
      ? nil
      : Bootstrap(units: passages, drawings: drawings, seed: seed) { times in
        krippendorff.value(level: .nominal, multiplicities: units.flatMap { _ in times })
      }?.interval
    ac1 = agreement.value(.gwet)
    same = agreement.observed()
    found = codings.counts[1]
    asked = codings.counts.reduce(0, +)
    gap = AgreementGap(codings)
  }
}

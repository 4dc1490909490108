/// When a row of a truth table counts as leading to the outcome.
package struct TruthTableRules: Equatable, Sendable {
  /// What becomes of a row whose units disagree about the outcome.
  package enum Contradictions: String, Sendable, CaseIterable {
    /// It is negative: never explained, never assumed.
    case zero
    /// It is a remainder: never explained, but a solution may cover it.
    case remainder
  }

  /// The least consistency of a positive row, reached within 1e-9.
  package var consistencyCut: Double
  /// The least proportional reduction in inconsistency of a positive row; none asks for none.
  package var priCut: Double?
  /// The least number of units of an observed row; a row with fewer is a remainder.
  package var frequencyCut: Int
  package var contradictions: Contradictions

  package init(
    consistencyCut: Double, priCut: Double? = nil, frequencyCut: Int = 1, contradictions: Contradictions = .zero
  ) {
    self.consistencyCut = consistencyCut
    self.priCut = priCut
    self.frequencyCut = frequencyCut
    self.contradictions = contradictions
  }

  /// How far below a cut a value may lie and still reach it.
  static let tolerance = 1e-9

  /// Whether a row with this fit leads to the outcome, whatever its number of units.
  func accepts(consistency: Double, pri: Double?) -> Bool {
    guard consistency >= consistencyCut - Self.tolerance else { return false }
    guard let priCut else { return true }
    return (pri ?? 0) >= priCut - Self.tolerance
  }
}

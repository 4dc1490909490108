/// How well a set is a subset of the outcome, and how much of the outcome it holds.
package struct SufficiencyFit: Equatable, Sendable {
  /// Σmin(X, Y) / ΣX; missing when no unit is in X at all.
  package let consistency: Double?
  /// The proportional reduction in inconsistency, (Σmin(X,Y) − Σmin(X,Y,1−Y)) / (ΣX − Σmin(X,Y,1−Y)).
  ///
  /// Missing when the denominator is zero.
  package let pri: Double?
  /// Σmin(X, Y) / ΣY; missing when no unit is in Y at all.
  package let coverage: Double?

  /// The fit of memberships X to memberships Y, unit by unit.
  package init(_ set: [Double], in outcome: [Double]) {
    var (shared, setTotal, outcomeTotal, sharedAlone, setAlone) = (0.0, 0.0, 0.0, 0.0, 0.0)
    for unit in set.indices {
      let (x, y) = (set[unit], outcome[unit])
      let both = min(x, y)
      let ambiguous = min(both, 1 - y)
      shared += both
      setTotal += x
      outcomeTotal += y
      sharedAlone += both - ambiguous
      setAlone += x - ambiguous
    }
    consistency = setTotal > 0 ? shared / setTotal : nil
    pri = setAlone > 0 ? sharedAlone / setAlone : nil
    coverage = outcomeTotal > 0 ? shared / outcomeTotal : nil
  }
}

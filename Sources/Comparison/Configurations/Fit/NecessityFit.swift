/// How well a set is a superset of the outcome, and whether that says anything.
package struct NecessityFit: Equatable, Sendable {
  /// Σmin(X, Y) / ΣY; missing when no unit is in Y at all.
  package let consistency: Double?
  /// Σmin(X, Y) / ΣX; missing when no unit is in X at all.
  package let coverage: Double?
  /// The relevance of necessity, Σ(1−X) / Σ(1−min(X, Y)): near zero for a set that nearly every unit is in.
  ///
  /// Missing when every unit is fully in both.
  package let relevance: Double?

  /// The fit of memberships X to memberships Y, unit by unit (Schneider and Wagemann 2012).
  package init(_ set: [Double], for outcome: [Double]) {
    var (shared, setTotal, outcomeTotal, outsideSet, outsideBoth) = (0.0, 0.0, 0.0, 0.0, 0.0)
    for unit in set.indices {
      let both = min(set[unit], outcome[unit])
      shared += both
      setTotal += set[unit]
      outcomeTotal += outcome[unit]
      outsideSet += 1 - set[unit]
      outsideBoth += 1 - both
    }
    consistency = outcomeTotal > 0 ? shared / outcomeTotal : nil
    coverage = setTotal > 0 ? shared / setTotal : nil
    relevance = outsideBoth > 0 ? outsideSet / outsideBoth : nil
  }
}

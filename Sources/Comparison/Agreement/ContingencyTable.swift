/// How often one coder's code met another coder's code: rows are the first coder's codes, columns the second's.
package struct ContingencyTable: Equatable, Sendable {
  /// The share of all units in each cell.
  package let shares: [[Double]]
  /// How many units both coders coded.
  package let units: Double

  /// The table of counts.
  ///
  /// - Parameter counts: A square of counts of which at least one is above 0; `nil` is returned otherwise.
  package init?(counts: [[Double]]) {
    let total = counts.joined().reduce(0, +)
    guard total > 0 else { return nil }
    units = total
    shares = counts.map { $0.map { $0 / total } }
  }

  /// The units that both of exactly two coders coded.
  ///
  /// - Returns: `nil` where there are not two coders, or no such unit.
  package init?(_ codings: Codings) {
    guard codings.coders == 2 else { return nil }
    let row = [Double](repeating: 0, count: codings.scale.count)
    let counts = codings.units.reduce(into: codings.scale.map { _ in row }) { counts, unit in
      if let first = unit[0], let second = unit[1] { counts[first][second] += 1 }
    }
    self.init(counts: counts)
  }

  /// Cohen's kappa under weights of agreement.
  ///
  /// The standard error is the asymptotic one of Fleiss, Cohen and Everitt 1969, for units drawn at random.
  ///
  /// - Parameter weights: 1 on the diagonal, less elsewhere, one row per code.
  /// - Returns: `nil` where chance alone makes agreement perfect, as when only one code was used.
  package func kappa(weights: [[Double]]) -> (value: Double, standardError: Double)? {
    let rows = shares.map { $0.reduce(0, +) }
    let columns = shares.indices.map { column in shares.reduce(0) { $0 + $1[column] } }
    let rowWeights = weights.map { zip($0, columns).reduce(0) { $0 + $1.0 * $1.1 } }
    let columnWeights = weights.indices.map { column in zip(weights, rows).reduce(0) { $0 + $1.0[column] * $1.1 } }
    let expected = zip(rows, rowWeights).reduce(0) { $0 + $1.0 * $1.1 }
    let observed = sum { shares[$0][$1] * weights[$0][$1] }
    guard expected < 1 else { return nil }
    let value = (observed - expected) / (1 - expected)
    let spread = sum { row, column in
      let term = weights[row][column] - (rowWeights[row] + columnWeights[column]) * (1 - value)
      return shares[row][column] * term * term
    }
    let centre = value - expected * (1 - value)
    let variance = max(0, spread - centre * centre) / (units * (1 - expected) * (1 - expected))
    return (value, variance.squareRoot())
  }

  private func sum(_ cell: (Int, Int) -> Double) -> Double {
    shares.indices.reduce(0) { sum, row in sum + shares.indices.reduce(0) { $0 + cell(row, $1) } }
  }
}

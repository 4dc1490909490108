/// A map on which cases that are alike lie close.
///
/// Source: classical scaling, Torgerson 1952 and Gower 1966: the two greatest eigenvectors of −½ D² centred by rows and
/// columns, each as long as the root of its eigenvalue.
package struct ClassicalScaling: Equatable, Sendable {
  /// Two coordinates per case, in the unit of the distances.
  ///
  /// On either axis the case farthest from the middle has a positive coordinate, so that the map is never mirrored.
  package let points: [[Double]]
  /// The share of the differences between cases that the map shows, 0 to 1: the eigenvalues of the two axes over the sum
  /// of all positive eigenvalues; `nil` where no two cases differ.
  package let shownShare: Double?
  /// The same over the sum of the sizes of all eigenvalues; lower where distances are not those of points in a space.
  package let shownShareOfAll: Double?
  /// All eigenvalues, greatest first.
  package let eigenvalues: [Double]

  /// The map of distances between cases.
  package init(_ distances: SymmetricMatrix) {
    let eigen = SymmetricEigen(Self.centred(distances))
    eigenvalues = eigen.values
    let noise = (eigen.values.first ?? 0) * 1e-12
    let axes = (0..<2).map { axis -> [Double] in
      guard axis < eigen.values.count, eigen.values[axis] > noise else {
        return [Double](repeating: 0, count: distances.count)
      }
      let length = eigen.values[axis].squareRoot()
      return Self.signed(eigen.vectors[axis]).map { $0 * length }
    }
    points = (0..<distances.count).map { [axes[0][$0], axes[1][$0]] }
    let shown = eigen.values.prefix(2).reduce(0) { $0 + max(0, $1) }
    let positive = eigen.values.reduce(0) { $0 + max(0, $1) }
    let all = eigen.values.reduce(0) { $0 + $1.magnitude }
    shownShare = shown > 0 ? shown / positive : nil
    shownShareOfAll = shown > 0 ? shown / all : nil
  }

  private static func centred(_ distances: SymmetricMatrix) -> SymmetricMatrix {
    let count = Double(distances.count)
    let squares = distances.map { $0 * $0 }
    let means = squares.rows.map { $0.reduce(0, +) / count }
    let mean = means.reduce(0, +) / count
    return SymmetricMatrix(count: distances.count) { row, column in
      -(squares[row, column] - means[row] - means[column] + mean) / 2
    }
  }

  /// Nearly equal greatest loadings count as equal, and the first decides, so that rounding cannot mirror the map.
  private static func signed(_ vector: [Double]) -> [Double] {
    let greatest = vector.map(\.magnitude).max() ?? 0
    let decisive = vector.first { $0.magnitude >= greatest * (1 - 1e-9) } ?? 0
    return decisive < 0 ? vector.map { -$0 } : vector
  }
}

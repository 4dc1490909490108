/// The eigenvalues and eigenvectors of a symmetric matrix.
///
/// Source: Jacobi's rotations, Golub and Van Loan, *Matrix Computations*, section 8.5.
struct SymmetricEigen {
  /// The eigenvalues, greatest first.
  let values: [Double]
  /// The eigenvector of each eigenvalue, of length 1.
  let vectors: [[Double]]

  init(_ matrix: SymmetricMatrix) {
    let count = matrix.count
    var rows = matrix.rows
    var turned = (0..<count).map { row in (0..<count).map { $0 == row ? 1.0 : 0.0 } }
    let size = rows.joined().reduce(0) { $0 + $1 * $1 }
    for _ in 0..<60 {
      let outside = (0..<count).reduce(0.0) { sum, row in sum + rows[row][..<row].reduce(0) { $0 + $1 * $1 } }
      guard outside > size * 1e-32 else { break }
      for first in 0..<count {
        for second in first + 1..<max(count, first + 1) where rows[first][second] != 0 {
          Self.rotate(&rows, &turned, first, second)
        }
      }
    }
    let order = (0..<count).sorted { (rows[$0][$0], $1) > (rows[$1][$1], $0) }
    values = order.map { rows[$0][$0] }
    vectors = order.map { turned[$0] }
  }

  /// Turns two axes so that their common element becomes 0; rows of `turned` are the axes.
  private static func rotate(_ rows: inout [[Double]], _ turned: inout [[Double]], _ first: Int, _ second: Int) {
    let slope = (rows[second][second] - rows[first][first]) / (2 * rows[first][second])
    let tangent = (slope < 0 ? -1 : 1) / (slope.magnitude + (slope * slope + 1).squareRoot())
    let cosine = 1 / (tangent * tangent + 1).squareRoot()
    let sine = tangent * cosine
    for index in rows.indices {
      let (x, y) = (rows[index][first], rows[index][second])
      rows[index][first] = cosine * x - sine * y
      rows[index][second] = sine * x + cosine * y
    }
    mix(&rows, first, second, cosine, sine)
    mix(&turned, first, second, cosine, sine)
  }

  private static func mix(_ rows: inout [[Double]], _ first: Int, _ second: Int, _ cosine: Double, _ sine: Double) {
    for index in rows.indices {
      let (x, y) = (rows[first][index], rows[second][index])
      rows[first][index] = cosine * x - sine * y
      rows[second][index] = sine * x + cosine * y
    }
  }
}

/// One number for every unordered pair of cases, and one for every case with itself.
package struct SymmetricMatrix: Equatable, Sendable {
  /// How many cases there are.
  package let count: Int
  private var lower: [Double]

  /// A matrix of a number for every pair.
  ///
  /// - Parameters:
  ///   - count: How many cases there are.
  ///   - value: The number of a row and a column, row ≥ column.
  package init<Failure: Error>(count: Int, value: (Int, Int) throws(Failure) -> Double) throws(Failure) {
    self.count = count
    lower = []
    lower.reserveCapacity(count * (count + 1) / 2)
    for row in 0..<count {
      for column in 0...row { lower.append(try value(row, column)) }
    }
  }

  package subscript(row: Int, column: Int) -> Double {
    get { lower[Self.place(row, column)] }
    set { lower[Self.place(row, column)] = newValue }
  }

  private static func place(_ row: Int, _ column: Int) -> Int {
    row >= column ? row * (row + 1) / 2 + column : column * (column + 1) / 2 + row
  }

  /// The same cases with every number changed.
  package func map(_ change: (Double) -> Double) -> SymmetricMatrix {
    var copy = self
    copy.lower = lower.map(change)
    return copy
  }

  /// All rows in full.
  package var rows: [[Double]] {
    (0..<count).map { row in (0..<count).map { self[row, $0] } }
  }

  /// The numbers of the pairs of two different cases, row by row below the diagonal.
  package var pairs: [Double] {
    (0..<count).flatMap { row in (0..<row).map { self[row, $0] } }
  }
}

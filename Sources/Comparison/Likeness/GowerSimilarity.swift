/// Gower's similarity of cases over conditions of mixed types, with missing values.
///
/// The mean over the conditions that two cases can be compared on: 1 or 0 for names, 1 − |x − y| / range for numbers and
/// for ranks. Source: Gower 1971; ranks and asymmetric conditions as in Kaufman and Rousseeuw 1990, *Finding Groups in
/// Data*.
package enum GowerSimilarity {
  /// Two cases that have no condition in common on which they could be compared.
  package struct NothingInCommon: Error, Equatable {
    /// The positions of the two cases.
    package let first: Int
    package let second: Int
  }

  /// The similarity of every two cases, 0 to 1, each case with itself 1.
  ///
  /// - Parameters:
  ///   - columns: The conditions; all hold one value per case.
  ///   - cases: How many cases there are.
  /// - Throws: ``NothingInCommon`` for the first pair that shares no value.
  package static func matrix(_ columns: [ProfileColumn], cases: Int) throws(NothingInCommon) -> SymmetricMatrix {
    let measures = columns.map(Measure.init)
    return try SymmetricMatrix(count: cases) { (row, column) throws(NothingInCommon) in
      guard row != column else { return 1 }
      var sum = 0.0
      var compared = 0
      for measure in measures {
        guard let similarity = measure.similarity(row, column) else { continue }
        sum += similarity
        compared += 1
      }
      guard compared > 0 else { throw NothingInCommon(first: column, second: row) }
      return sum / Double(compared)
    }
  }
}

/// The similarity of two cases on one condition.
private struct Measure {
  let type: ConditionType
  let values: [Double?]
  let range: Double

  init(_ column: ProfileColumn) {
    type = column.type
    values = column.type == .ordinal ? Self.ranks(column.values) : column.values
    let present = values.compactMap(\.self)
    range = (present.max() ?? 0) - (present.min() ?? 0)
  }

  private static func ranks(_ values: [Double?]) -> [Double?] {
    let levels = Set(values.compactMap(\.self)).sorted()
    let rank = Dictionary(uniqueKeysWithValues: zip(levels, levels.indices))
    return values.map { value in value.flatMap { rank[$0] }.map(Double.init) }
  }

  func similarity(_ row: Int, _ column: Int) -> Double? {
    guard let first = values[row], let second = values[column] else { return nil }
    switch type {
    case .nominal: return first == second ? 1 : 0
    case .asymmetric: return first == 0 && second == 0 ? nil : first == second ? 1 : 0
    case .ordinal, .interval: return range > 0 ? 1 - (first - second).magnitude / range : 1
    }
  }
}

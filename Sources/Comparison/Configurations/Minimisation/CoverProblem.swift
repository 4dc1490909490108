/// Which choices of columns cover all rows of a chart: what is left of the question after everything that is certain.
///
/// Only steps are taken that keep *every* irredundant cover: a row is dropped when each column of some other row covers
/// it too, a column is fixed when it is a row's only one, and columns with equal coverage become one group. Dominated
/// columns stay, for they stand in irredundant covers and in minimum ones.
struct CoverProblem<Rows: RowSet>: Sendable {
  /// Columns that cover the same rows; a cover takes exactly one of them or none.
  struct Group: Sendable {
    var coverage: Rows
    var columns: [Int]
  }

  /// One column of each of these stands in every cover.
  private(set) var forced: [[Int]] = []
  private(set) var groups: [Group]
  /// The number of rows left, numbered from 0; those with the fewest groups come first.
  private(set) var rowCount: Int
  /// Whether some row has no column at all.
  private(set) var isHopeless = false

  /// - Parameters:
  ///   - coverage: For each column the rows it covers.
  ///   - rowCount: The number of rows.
  init(coverage: [Rows], rowCount: Int) {
    self.rowCount = rowCount
    groups = coverage.enumerated().map { Group(coverage: $1, columns: [$0]) }
    var open = Rows(0..<rowCount)
    while true {
      merge(within: open)
      let groupsOfRow = groupsByRow(open)
      if groupsOfRow.values.contains([]) {
        isHopeless = true
        return
      }
      if let only = groupsOfRow.values.first(where: { $0.count == 1 })?.first {
        forced.append(groups[only].columns)
        open = open.subtracting(groups[only].coverage)
        continue
      }
      let dominated = Self.dominated(groupsOfRow)
      guard !dominated.isEmpty else { break }
      open = open.subtracting(Rows(dominated))
    }
    renumber(open)
  }

  /// Restricts the coverage to the open rows, drops what covers nothing, and joins what covers the same.
  private mutating func merge(within open: Rows) {
    var positions: [Rows: Int] = [:]
    var merged: [Group] = []
    for group in groups {
      let coverage = group.coverage.intersection(open)
      guard !coverage.isEmpty else { continue }
      if let position = positions[coverage] {
        merged[position].columns += group.columns
      } else {
        positions[coverage] = merged.count
        merged.append(Group(coverage: coverage, columns: group.columns))
      }
    }
    groups = merged
  }

  private func groupsByRow(_ open: Rows) -> [Int: [Int]] {
    var result = Dictionary(uniqueKeysWithValues: open.rows.map { ($0, [Int]()) })
    for (position, group) in groups.enumerated() {
      var left = group.coverage
      while let row = left.first {
        result[row]?.append(position)
        left = left.subtracting(Rows(CollectionOfOne(row)))
      }
    }
    return result
  }

  /// The rows that are covered whenever some other row is.
  private static func dominated(_ groupsOfRow: [Int: [Int]]) -> [Int] {
    let sets = groupsOfRow.mapValues { WideRows($0) }
    return sets.keys.filter { row in
      sets.contains { other in
        guard other.key != row, let mine = sets[row], other.value.isSubset(of: mine) else { return false }
        return other.value != mine || other.key < row
      }
    }
  }

  private mutating func renumber(_ open: Rows) {
    let groupsOfRow = groupsByRow(open)
    let order = groupsOfRow.sorted { ($0.value.count, $0.key) < ($1.value.count, $1.key) }.map(\.key)
    let number = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    for position in groups.indices {
      groups[position].coverage = Rows(groups[position].coverage.rows.compactMap { number[$0] })
    }
    rowCount = order.count
  }

  /// For each row the groups that cover it.
  var candidates: [[Int]] {
    let groupsOfRow = groupsByRow(Rows(0..<rowCount))
    return (0..<rowCount).map { groupsOfRow[$0] ?? [] }
  }
}

/// The configurations without any unit that terms cover: what a solution assumes.
package struct Assumptions: Equatable, Sendable {
  /// The numbers of the rows, ascending; at most as many as were asked for.
  package let rows: [Int]
  /// How many there are in all.
  package let count: Int
  /// The numbers of the rows that terms cover though their units are too few, or disagree: observed, but not explained.
  package let unsettled: [Int]

  /// What terms cover that a truth table leaves open.
  ///
  /// - Parameters:
  ///   - terms: Terms joined by "or".
  ///   - table: Says which configurations were observed.
  ///   - limit: The most rows that are listed.
  package init(of terms: [Term], in table: TruthTable, limit: Int = 10_000) {
    let observed = Set(table.rows.flatMap { $0.configurations(of: table.conditions) })
    let covered = observed.count { configuration in terms.contains { $0.covers(configuration) } }
    unsettled = table.rows.filter { row in
      row.output == .remainder
        && row.configurations(of: table.conditions).contains { configuration in
          terms.contains { $0.covers(configuration) }
        }
    }.map(\.number)
    count = Self.size(of: terms, conditions: table.conditions) - covered
    var listing = Listing(conditions: table.conditions, observed: observed, limit: limit)
    listing.descend(0, terms)
    rows = listing.rows
  }

  private static func size(of terms: [Term], conditions: [Condition]) -> Int {
    var pieces: [Region] = []
    for (position, term) in terms.enumerated() {
      pieces += terms[..<position].reduce([Region(term, of: conditions)]) { left, earlier in
        left.flatMap { $0.cutting(Region(earlier, of: conditions)) }
      }
    }
    return pieces.reduce(0) { $0 + $1.size }
  }

  /// Walks the configurations in the order of their numbers and enters only where some term can still hold.
  private struct Listing {
    let conditions: [Condition]
    let observed: Set<Configuration>
    let limit: Int
    var rows: [Int] = []
    var levels: [Int] = []

    mutating func descend(_ condition: Int, _ open: [Term]) {
      guard !open.isEmpty, rows.count < limit else { return }
      guard condition < conditions.count else {
        let configuration = Configuration(levels)
        if !observed.contains(configuration) { rows.append(configuration.rowNumber(of: conditions)) }
        return
      }
      for level in 0..<conditions[condition].levels {
        levels.append(level)
        descend(
          condition + 1,
          open.filter { $0.mask >> UInt64(condition) & 1 == 0 || $0.level(of: condition) == level })
        levels.removeLast()
      }
    }
  }
}

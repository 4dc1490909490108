/// Moments that both sides answered: how often each answer of the person met each answer of a professional.
package struct PairTable: Equatable, Sendable {
  private var persons = (first: DayCounts(), second: DayCounts(), third: DayCounts())

  package init() {}

  mutating func add(_ person: Answer, _ professional: Answer) {
    switch person {
    case .first: persons.first.add(professional.rawValue)
    case .second: persons.second.add(professional.rawValue)
    case .third: persons.third.add(professional.rawValue)
    }
  }

  static func += (left: inout PairTable, right: PairTable) {
    left.persons.first += right.persons.first
    left.persons.second += right.persons.second
    left.persons.third += right.persons.third
  }

  /// A row for each answer of the person, a column for each answer of the professional, both in the order of ``Answer``.
  package var rows: [[Int]] { [persons.first.all, persons.second.all, persons.third.all] }

  package var total: Int { persons.first.total + persons.second.total + persons.third.total }

  /// How often the person's answer was lower, the same, higher.
  package var byOrder: [Int] {
    let rows = rows
    return [
      rows[0][1] + rows[0][2] + rows[1][2], rows[0][0] + rows[1][1] + rows[2][2], rows[1][0] + rows[2][0] + rows[2][1],
    ]
  }

  package static func == (left: PairTable, right: PairTable) -> Bool { left.rows == right.rows }
}

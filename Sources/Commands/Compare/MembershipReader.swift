import Comparison
import Exchange

/// Takes the columns of a configurational comparison out of a CSV table and checks what it takes.
struct MembershipReader {
  private let table: CSVTable
  private let calibrations: [String: DirectCalibration]

  /// - Parameter calibrations: For columns of raw figures how they become memberships.
  init(_ table: CSVTable, calibrations: [String: DirectCalibration] = [:]) {
    self.table = table
    self.calibrations = calibrations
  }

  /// The comparison of all rows.
  ///
  /// - Parameters:
  ///   - outcome: A column, `Y`, `~Y`, or `Y[2]`.
  ///   - conditions: Columns; if missing all but the first and the outcome.
  /// - Throws: ``CSVFault`` or ``BadInput`` at the first thing that cannot be worked with.
  func memberships(outcome: String, conditions: [String]?) throws -> Memberships {
    let units = try caseNames()
    let target = try OutcomeName(outcome, in: table)
    let names = try conditionNames(conditions, outcome: target.column)
    let columns = try names.map(column)
    for column in columns { try checkVaries(column) }
    let possible = columns.reduce(1.0) { $0 * Double($1.levels) }
    guard columns.count <= 62, possible < 4e18 else {
      throw BadInput(
        "\(table.file): \(columns.count) conditions are more than can be compared; use at most 62 crisp ones.")
    }
    let data = Memberships(
      units: units,
      conditions: columns.map { Condition(name: $0.name, scale: $0.scale) },
      values: columns.map(\.values),
      outcomeName: target.plainName,
      outcome: try target.memberships(in: column(target.column), of: table))
    return target.isNegated ? data.negated : data
  }

  /// The cases' names, the first column's text as it stands.
  func caseNames() throws -> [String] {
    guard !table.rows.isEmpty else {
      throw CSVFault(file: table.file, problem: "there is no case below the header")
    }
    var rows: [String: Int] = [:]
    for row in table.rows {
      let name = row.fields[0].trimmingSpaces
      guard !name.isEmpty else { throw table.fault(in: row, at: 0, "the case has no name") }
      if let earlier = rows.updateValue(row.number, forKey: name) {
        throw table.fault(
          in: row, at: 0, "the case name \(name) stands in row \(earlier) already; give each case a name of its own")
      }
    }
    return table.rows.map { $0.fields[0].trimmingSpaces }
  }

  private func conditionNames(_ names: [String]?, outcome: String) throws -> [String] {
    let chosen = names ?? table.header.dropFirst().filter { $0 != outcome }
    guard !chosen.isEmpty else { throw BadInput("\(table.file): there is no condition beside the outcome \(outcome).") }
    var seen: Set<String> = []
    for name in chosen {
      let position = try table.position(of: name)
      guard position > 0 else {
        throw CSVFault(
          file: table.file, row: 1, column: name, problem: "the first column names the cases and is no condition")
      }
      guard name != outcome else {
        throw CSVFault(
          file: table.file, row: 1, column: name,
          problem: "the outcome is also a condition; leave it out of --conditions")
      }
      guard seen.insert(name).inserted else {
        throw CSVFault(file: table.file, row: 1, column: name, problem: "the condition is named twice")
      }
    }
    return chosen
  }

  private func column(_ name: String) throws -> MembershipColumn {
    try MembershipColumn(name, of: table, calibration: calibrations[name])
  }

  private func checkVaries(_ column: MembershipColumn) throws {
    guard Set(column.values.compactMap(\.self)).count < 2, let value = column.values.compactMap(\.self).first,
      let row = table.rows.first
    else { return }
    throw CSVFault(
      file: table.file, row: row.number, column: column.name,
      problem:
        "the condition is \(Number.text(value)) for every case; one that never varies explains nothing, leave it out")
  }
}

/// The outcome that an argument names.
struct OutcomeName {
  let column: String
  let level: Int?
  let isNegated: Bool

  init(_ text: String, in table: CSVTable) throws {
    let isNegated = text.hasPrefix("~") && !table.header.contains(text)
    let name = isNegated ? String(text.dropFirst()) : text
    if !table.header.contains(name), let split = NamedLevel.split(name) {
      (column, level) = (split.name, split.level)
    } else {
      (column, level) = (name, nil)
    }
    self.isNegated = isNegated
    guard try table.position(of: column) > 0 else {
      throw CSVFault(
        file: table.file, row: 1, column: column, problem: "the first column names the cases and is no outcome")
    }
  }

  /// The name without a sign of negation.
  var plainName: String { level.map { "\(column)[\($0)]" } ?? column }

  /// The cases' memberships in the outcome.
  func memberships(in values: MembershipColumn, of table: CSVTable) throws -> [Double] {
    let known = try zip(table.rows, values.values).map { row, value in
      guard let value else {
        throw table.fault(in: row, at: try table.position(of: column), "the outcome must be known for every case")
      }
      return value
    }
    guard case .multiValue(let levels) = values.scale else {
      guard level ?? 1 <= 1 else {
        throw CSVFault(file: table.file, row: 1, column: column, problem: "the outcome has no level \(level ?? 0)")
      }
      return level == 0 ? known.map { 1 - $0 } : known
    }
    guard let level else {
      throw CSVFault(
        file: table.file, row: 1, column: column,
        problem:
          "the outcome has the levels 0 to \(levels - 1); say which one to explain, as in --outcome '\(column)[1]'")
    }
    guard level < levels else {
      throw CSVFault(
        file: table.file, row: 1, column: column, problem: "the outcome has the levels 0 to \(levels - 1), not \(level)"
      )
    }
    return known.map { $0 == Double(level) ? 1 : 0 }
  }
}

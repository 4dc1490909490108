import Comparison
import Exchange

/// A CSV table of profiles: one row per case, one column per condition.
struct ProfileSheet {
  let cases: [String]
  let columns: [ProfileColumn]
  /// What is odd about the table but no hindrance.
  let warnings: [String]
  private let file: String
  private let rowNumbers: [Int]

  /// Reads the profiles of a table.
  ///
  /// - Parameters:
  ///   - table: First column the case, each further column a condition.
  ///   - types: `C1=nominal,C2=ordinal`; conditions that are not named are interval if numeric, else nominal.
  ///   - conditions: The columns to use, parted by commas; all by default. Only these are read.
  /// - Throws: ``CSVFault`` for a case without a name or that stands twice, an unknown column, a value that does not fit
  ///   its type; ``BadInput`` for types that cannot be read.
  init(_ table: CSVTable, types: String?, conditions: String?) throws {
    cases = try table.names(of: "case")
    guard cases.count > 1 else { throw CSVFault(file: table.file, problem: "expected two cases or more, found one") }
    let given = try types.map { try Self.types($0, table) } ?? [:]
    let chosen =
      try conditions.map { try $0.listed.map { try table.position(of: $0) } }
      ?? Array(1..<table.header.count)
    guard !chosen.isEmpty else {
      throw CSVFault(file: table.file, row: 1, problem: "expected a column for a condition")
    }
    guard !chosen.contains(0) else {
      throw CSVFault(
        file: table.file, row: 1, column: table.header[0],
        problem: "the first column names the cases and is no condition")
    }
    guard Set(chosen).count == chosen.count else { throw BadInput("--conditions names a condition twice.") }
    if let stray = given.keys.sorted().first(where: { !chosen.contains($0) }) {
      throw BadInput("--types names \(table.header[stray]), which is not among the conditions that are compared.")
    }
    columns = try chosen.map { try Self.column(table, $0, given[$0]) }
    warnings = zip(chosen, columns).flatMap { Self.warnings(table, $0, $1, given[$0]) }
    file = table.file
    rowNumbers = table.rows.map(\.number)
  }

  private static func types(_ text: String, _ table: CSVTable) throws -> [Int: ConditionType] {
    var types: [Int: ConditionType] = [:]
    for part in text.listed {
      let sides = part.split(separator: "=", maxSplits: 1).map { String($0).trimmingSpaces }
      guard sides.count == 2, let type = ConditionType(rawValue: sides[1]) else {
        throw BadInput(
          "--types \(part): expected a condition and nominal, ordinal, interval or asymmetric, as in C1=ordinal.")
      }
      guard types.updateValue(type, forKey: try table.position(of: sides[0])) == nil else {
        throw BadInput("--types names \(sides[0]) twice.")
      }
    }
    return types
  }

  private static func column(_ table: CSVTable, _ position: Int, _ type: ConditionType?) throws -> ProfileColumn {
    let name = table.header[position]
    let labels = table.rows.map { table.cell($0, position) }
    let isNumeric = labels.allSatisfy {
      $0.map { Number.read($0) != nil } ?? true
    }
    let type = type ?? (isNumeric ? .interval : .nominal)
    guard type != .nominal else { return ProfileColumn(name: name, labels: labels) }
    let values = try table.rows.map { row in
      let value = try table.number(row, position)
      if type == .asymmetric, let value, value != 0, value != 1 {
        throw table.fault(in: row, at: position, "an asymmetric condition is 1 or 0")
      }
      return value
    }
    return ProfileColumn(name: name, type: type, values: values)
  }

  private static func warnings(
    _ table: CSVTable, _ position: Int, _ column: ProfileColumn, _ given: ConditionType?
  ) -> [String] {
    let place = "\(table.file), column \(column.name): "
    let cells = table.rows.compactMap { row in table.cell(row, position).map { (row.number, $0) } }
    guard !cells.isEmpty else { return [place + "there is no value; it says nothing about likeness."] }
    if column.isConstant {
      return [place + "all cases have the same value; it makes every two of them look more alike."]
    }
    let text = cells.first { Number.read($0.1) == nil }
    let numbers = cells.count { Number.read($0.1) != nil }
    guard given == nil, let text, 2 * numbers > cells.count else { return [] }
    return [place + "compared as names, because row \(text.0) holds \"\(text.1)\" and not a number."]
  }

  /// The likeness of the cases.
  ///
  /// - Throws: ``CSVFault`` where two cases share no value.
  func likeness() throws(CSVFault) -> Likeness {
    do {
      return try Likeness(cases: cases, columns: columns)
    } catch {
      throw CSVFault(
        file: file, row: rowNumbers[error.second],
        problem: "\(cases[error.second]) and \(cases[error.first]) have no condition in common on which they could be "
          + "compared; fill in values or leave one of them out")
    }
  }
}

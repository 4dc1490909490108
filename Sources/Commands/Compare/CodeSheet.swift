import Comparison
import Exchange

/// A CSV table of codes: one row per unit, one column per coder.
struct CodeSheet {
  let codings: Codings
  /// What the codes are called, in the order of the scale.
  let codeNames: [String]

  /// Reads the codes of a table.
  ///
  /// - Parameters:
  ///   - table: First column the unit, each further column a coder.
  ///   - level: Nominal codes are texts; others are numbers, unless an ordinal scale of names is given.
  ///   - scale: All codes there could be, parted by commas.
  /// - Throws: ``CSVFault`` for a missing coder, a unit without a name or that stands twice, a code that is no number or
  ///   not on the scale; ``BadInput`` for a scale that cannot be read.
  init(_ table: CSVTable, level: AgreementLevel, scale: String?) throws {
    guard table.header.count > 2 else {
      throw CSVFault(
        file: table.file, row: 1, problem: "expected a column of units and a column for each of two coders or more")
    }
    _ = try table.names(of: "unit")
    let listed = try scale.map(Self.parts)
    switch level {
    case .nominal,
      .ordinal where listed != nil:
      let labels = try Self.labels(table, listed)
      codings = Codings(labels: labels, scale: listed ?? [])
      codeNames = Codings.names(labels, scale: listed ?? [])
    case .ordinal, .interval, .ratio:
      codings = try Codings(numbers: Self.numbers(table, level), scale: Self.numbers(listed ?? []))
      codeNames = codings.scale.map(Number.text)
    }
  }

  private static func parts(_ scale: String) throws -> [String] {
    let parts = scale.split(separator: ",", omittingEmptySubsequences: false).map { String($0).trimmingSpaces }
    guard !parts.contains(""), Set(parts).count == parts.count else {
      throw BadInput("--scale \(scale): expected different codes parted by commas, as in no,partly,yes.")
    }
    return parts
  }

  private static func labels(_ table: CSVTable, _ scale: [String]?) throws -> [[String?]] {
    let known = scale.map(Set.init)
    return try table.rows.map { row in
      try (1..<table.header.count).map { position -> String? in
        guard let label = table.cell(row, position) else { return nil }
        if let known, !known.contains(label) {
          throw table.fault(
            in: row, at: position, "\"\(label)\" is not on the scale \((scale ?? []).joined(separator: ", "))")
        }
        return label
      }
    }
  }

  private static func numbers(_ table: CSVTable, _ level: AgreementLevel) throws -> [[Double?]] {
    try table.rows.map { row in
      try (1..<table.header.count).map { try number(table, row, $0, level) }
    }
  }

  private static func number(
    _ table: CSVTable, _ row: CSVRow, _ position: Int, _ level: AgreementLevel
  ) throws(CSVFault) -> Double? {
    guard let text = table.cell(row, position) else { return nil }
    guard let number = Number.read(text) else {
      throw table.fault(
        in: row, at: position,
        "expected a number, found \"\(text)\"; names are compared with --level nominal, or ordinal with --scale")
    }
    guard level != .ratio || number >= 0 else {
      throw table.fault(in: row, at: position, "a ratio scale has no number below 0")
    }
    return number
  }

  private static func numbers(_ scale: [String]) throws -> [Double] {
    try scale.map { part in
      guard let number = Number.read(part) else {
        throw BadInput("--scale: \"\(part)\" is no number; a scale of names is nominal or ordinal.")
      }
      return number
    }
  }
}

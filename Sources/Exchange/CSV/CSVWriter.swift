/// Writes CSV as RFC 4180 has it, so that a spreadsheet takes no cell for a formula.
package enum CSVWriter {
  /// A header and rows as text.
  package static func text(_ header: [String], _ rows: [[String]]) -> String {
    ([header] + rows).map { row in row.map(field).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func field(_ cell: String) -> String {
    let guarded = guarded(cell)
    let isPlain = guarded.utf8.allSatisfy { byte in
      byte != UInt8(ascii: ",") && byte != UInt8(ascii: ";") && byte != UInt8(ascii: "\"") && byte != 10 && byte != 13
    }
    guard !isPlain else { return guarded }
    var quoted: [UInt8] = [UInt8(ascii: "\"")]
    for byte in guarded.utf8 {
      if byte == UInt8(ascii: "\"") { quoted.append(byte) }
      quoted.append(byte)
    }
    quoted.append(UInt8(ascii: "\""))
    return String(decoding: quoted, as: UTF8.self)
  }

  /// What a spreadsheet would take for a formula, after an apostrophe.
  static func guarded(_ cell: String) -> String { isFormula(cell.utf8) ? "'" + cell : cell }

  /// A cell as it was before it was guarded.
  package static func unguarded(_ cell: String) -> String {
    guard cell.utf8.first == UInt8(ascii: "'"), isFormula(cell.utf8.dropFirst()) else { return cell }
    return String(decoding: cell.utf8.dropFirst(), as: UTF8.self)
  }

  /// Whether the first byte after any apostrophes begins a formula.
  private static func isFormula(_ bytes: some Collection<UInt8>) -> Bool {
    guard let first = bytes.first(where: { $0 != UInt8(ascii: "'") }) else { return false }
    return "=+-@\t\r".utf8.contains(first)
  }
}

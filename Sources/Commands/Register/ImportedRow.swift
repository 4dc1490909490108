import CoCreation
import Exchange
import Values
import Web

/// A row of a list that is imported, read field by field; every fault names row and column.
struct ImportedRow {
  let table: CSVTable
  let row: CSVRow

  /// A field that must be there.
  func text(_ column: String) throws -> Text {
    guard let text = try optionalText(column) else { throw try fault(column, "this must not be empty") }
    return text
  }

  /// A field that may be empty, or whose column may be missing.
  func optionalText(_ column: String) throws -> Text? {
    guard let position = table.header.firstIndex(of: column) else {
      // A column that is needed is missed by name; one that is not needed may be left out.
      return nil
    }
    guard let words = table.cell(row, position) else { return nil }
    // A spreadsheet keeps line ends within a cell, where a name or a key has none.
    guard !words.contains(where: \.isNewline) else { throw try fault(column, "write it in one line") }
    do { return try Text(words, limit: 200) } catch { throw try fault(column, "write at most 200 readable letters") }
  }

  /// A field as one of several words.
  func choice<Choice>(_ column: String, _ choices: [(String, Choice)], otherwise: Choice? = nil) throws -> Choice {
    guard let text = try optionalText(column) else {
      guard let otherwise else { throw try fault(column, "this must not be empty") }
      return otherwise
    }
    guard let found = choices.first(where: { $0.0 == text.value }) else {
      throw try fault(column, "expected \(choices.map(\.0).joined(separator: ", ")), found \"\(text.value)\"")
    }
    return found.1
  }

  /// A field as a day.
  func day(_ column: String, otherwise: Day? = nil) throws -> Day {
    guard let text = try optionalText(column) else {
      guard let otherwise else { throw try fault(column, "this must not be empty") }
      return otherwise
    }
    guard let day = Day(text.value) else {
      throw try fault(column, "expected a day as 2027-05-12, found \"\(text.value)\"")
    }
    let span = DaySpan.ofOurTime
    guard span.contains(day) else {
      throw try fault(
        column, "expected a day from \(span.lowerBound) to \(span.upperBound), found \"\(text.value)\"")
    }
    return day
  }

  /// A fault in a field of this row, or of the whole file where the column is missing.
  func fault(_ column: String, _ problem: String) throws -> CSVFault {
    table.fault(in: row, at: try table.position(of: column), problem)
  }
}

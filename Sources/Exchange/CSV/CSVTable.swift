/// A CSV text as a header and rows of equal length.
///
/// Fields are separated by commas, or by semicolons where the header holds semicolons and no comma, as spreadsheets
/// write in countries with a decimal comma. Quoting is that of RFC 4180. Blank lines are passed over but counted.
package struct CSVTable: Equatable, Sendable {
  /// The file's name as faults should give it.
  package let file: String
  package let header: [String]
  package let rows: [CSVRow]

  /// Reads a whole CSV text.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, with or without a byte order mark.
  ///   - file: The name that faults give.
  /// - Throws: ``CSVFault`` at the first byte that cannot be read, an unfinished quotation, a row of another length
  ///   than the header, a header name that stands twice, or an empty file.
  package init(_ bytes: [UInt8], file: String) throws(CSVFault) {
    var scanner = CSVScanner(bytes, file: file)
    guard let header = try scanner.nextRecord() else {
      throw CSVFault(file: file, problem: "the file is empty; expected a header row")
    }
    var seen: Set<String> = []
    for name in header where !name.isEmpty && !seen.insert(name).inserted {
      throw CSVFault(file: file, row: 1, column: name, problem: "the column stands twice in the header")
    }
    var rows: [CSVRow] = []
    while let fields = try scanner.nextRecord() {
      guard fields.count == header.count else {
        throw CSVFault(
          file: file, row: scanner.recordNumber,
          problem: "expected \(header.count) fields as in the header, found \(fields.count)")
      }
      rows.append(CSVRow(number: scanner.recordNumber, fields: fields))
    }
    self.file = file
    self.header = header
    self.rows = rows
  }

  /// The position of a column that must be there.
  ///
  /// - Throws: ``CSVFault`` that names the columns there are.
  package func position(of column: String) throws(CSVFault) -> Int {
    guard let position = header.firstIndex(of: column) else {
      throw CSVFault(
        file: file, row: 1, column: column,
        problem: "there is no such column; the file has \(header.joined(separator: ", "))")
    }
    return position
  }

  /// A fault in one field of this table.
  package func fault(in row: CSVRow, at position: Int, _ problem: String) -> CSVFault {
    CSVFault(file: file, row: row.number, column: header[position], problem: problem)
  }
}

/// One row of a CSV text.
package struct CSVRow: Equatable, Sendable {
  /// The row as a spreadsheet numbers it: the header is row 1.
  package let number: Int
  /// The fields in the header's order, unquoted.
  package let fields: [String]

  package init(number: Int, fields: [String]) {
    self.number = number
    self.fields = fields
  }
}

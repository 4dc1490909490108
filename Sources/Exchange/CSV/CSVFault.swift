/// What is wrong with a CSV text, and where.
///
/// The description is one sentence for the person who made the file: file, row, column, and what was expected.
package struct CSVFault: Error, Equatable, CustomStringConvertible {
  /// The file's name as the reader gave it; "standard input" for `-`.
  package let file: String
  /// The row as a spreadsheet numbers it: the header is row 1.
  ///
  /// Missing when the fault is of the whole file.
  package let row: Int?
  /// The column's header.
  ///
  /// Missing when the fault is of the whole row or file.
  package let column: String?
  /// What is wrong and what was expected, as a clause without a full stop.
  package let problem: String

  package init(file: String, row: Int? = nil, column: String? = nil, problem: String) {
    self.file = file
    self.row = row
    self.column = column
    self.problem = problem
  }

  package var description: String {
    var place = file
    if let row { place += ", row \(row)" }
    if let column { place += ", column \(column)" }
    return "\(place): \(problem)."
  }
}

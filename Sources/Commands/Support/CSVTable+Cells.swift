import Exchange

extension CSVTable {
  /// A field without the spaces around it; `nil` where it is empty, which means that the value is missing.
  func cell(_ row: CSVRow, _ position: Int) -> String? {
    let text = row.fields[position].trimmingSpaces
    return text.isEmpty ? nil : text
  }

  /// A field as a number; `nil` where it is empty.
  ///
  /// - Throws: ``CSVFault`` that names row and column, where the field is no number.
  func number(_ row: CSVRow, _ position: Int) throws(CSVFault) -> Double? {
    guard let text = cell(row, position) else { return nil }
    guard let number = Number.read(text) else {
      throw fault(in: row, at: position, "expected a number, found \"\(text)\"")
    }
    return number
  }

  /// The first column's names, of which each stands once.
  ///
  /// - Parameter kind: What a row is called in faults: "case", "unit", "note".
  /// - Throws: ``CSVFault`` for a row without a name, or with the name of an earlier row; for a table without rows.
  func names(of kind: String) throws(CSVFault) -> [String] {
    guard !rows.isEmpty else { throw CSVFault(file: file, problem: "there is no \(kind); expected a row for each") }
    var rowNumbers: [String: Int] = [:]
    var names: [String] = []
    for row in rows {
      guard let name = cell(row, 0) else { throw fault(in: row, at: 0, "the \(kind) has no name") }
      if let earlier = rowNumbers.updateValue(row.number, forKey: name) {
        throw fault(in: row, at: 0, "the \(kind) \"\(name)\" stands already in row \(earlier)")
      }
      names.append(name)
    }
    return names
  }
}

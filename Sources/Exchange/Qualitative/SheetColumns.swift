import CoCreation
import Values

/// Reads the cells of a sheet by the names of its columns; a column that is not there is empty.
struct SheetColumns {
  private let table: CSVTable
  private let positions: [String: Int]

  init(_ table: CSVTable) {
    self.table = table
    positions = Dictionary(zip(table.header, table.header.indices), uniquingKeysWith: { first, _ in first })
  }

  func cell(_ row: CSVRow, at position: Int) -> String { CSVWriter.unguarded(row.fields[position]) }

  func cell(_ row: CSVRow, _ column: String) -> String { positions[column].map { cell(row, at: $0) } ?? "" }

  func text(_ row: CSVRow, _ column: String) throws(CSVFault) -> Text? {
    guard let position = positions[column] else { return nil }
    return try text(row, at: position)
  }

  func text(_ row: CSVRow, at position: Int) throws(CSVFault) -> Text? {
    try text(cell(row, at: position), row, position)
  }

  func texts(_ row: CSVRow, _ column: String) throws(CSVFault) -> [Text] {
    guard let position = positions[column] else { return [] }
    var texts: [Text] = []
    for line in Lines.split(cell(row, at: position)) {
      if let text = try text(line, row, position) { texts.append(text) }
    }
    return texts
  }

  private func text(_ words: String, _ row: CSVRow, _ position: Int) throws(CSVFault) -> Text? {
    do throws(Text.Fault) {
      return try Text(words)
    } catch {
      switch error {
      case .empty: return nil
      case let .tooLong(limit):
        throw table.fault(in: row, at: position, "the text has more than \(limit) characters; shorten it")
      case .unreadable: throw table.fault(in: row, at: position, "the text has control characters; remove them")
      }
    }
  }

  func id<Subject>(_ row: CSVRow, _ column: String) throws(CSVFault) -> ID<Subject>? {
    guard let position = positions[column] else { return nil }
    let text = cell(row, at: position)
    guard !text.isEmpty else { return nil }
    guard let id: ID<Subject> = GUID.read(text) else {
      throw table.fault(in: row, at: position, "\"\(text.prefix(60))\" is no id")
    }
    return id
  }

  func word<Word: RawRepresentable & CaseIterable>(
    _ row: CSVRow, _ column: String, else standIn: Word
  ) throws(CSVFault) -> Word where Word.RawValue == String {
    guard let position = positions[column] else { return standIn }
    let text = cell(row, at: position)
    guard !text.isEmpty else { return standIn }
    guard let word = Word(rawValue: text.lowercased()) else {
      let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw table.fault(in: row, at: position, "\"\(text.prefix(60))\" is none of \(words)")
    }
    return word
  }

  /// A code by its id, or by a name that no other code has.
  func code(_ row: CSVRow, _ column: String, _ word: String, among codes: [CodeEntry]) throws(CSVFault) -> ID<Code> {
    let position = positions[column] ?? 0
    if let id: ID<Code> = GUID.read(word), codes.contains(where: { $0.id == id }) { return id }
    let named = codes.filter { $0.content.name.value.lowercased() == word.lowercased() }
    guard let code = named.first else {
      throw table.fault(in: row, at: position, "there is no code \"\(word.prefix(80))\"")
    }
    guard named.count == 1 else {
      throw table.fault(in: row, at: position, "\(named.count) codes are called \"\(word.prefix(80))\"; write the id")
    }
    return code.id
  }
}

/// Several texts in one cell, one a line; further lines of a text are indented by two spaces.
enum Lines {
  static func joined(_ texts: [String]) -> String {
    texts.map { text in
      text.utf8.split(separator: 10, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
        .joined(separator: "\n  ")
    }.joined(separator: "\n")
  }

  static func split(_ cell: String) -> [String] {
    var texts: [String] = []
    for line in cell.utf8.split(separator: 10, omittingEmptySubsequences: false) {
      if line.starts(with: "  ".utf8), !texts.isEmpty {
        texts[texts.count - 1] += "\n" + String(decoding: line.dropFirst(2), as: UTF8.self)
      } else {
        texts.append(String(decoding: line, as: UTF8.self))
      }
    }
    return texts
  }
}

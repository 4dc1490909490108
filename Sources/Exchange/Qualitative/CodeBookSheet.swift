package import CoCreation
import Values

/// A code book as CSV: a row for each code.
package enum CodeBookSheet {
  static let header = ["id", "name", "group", "parent", "codable", "definition", "examples", "not_when"]

  /// The sheet as text; examples stand one a line in their cell.
  package static func write(_ codes: [CodeEntry]) -> String {
    CSVWriter.text(
      header,
      codes.map { code in
        [
          code.id.description, code.content.name.value, code.content.group.rawValue,
          code.content.parent?.description ?? "", code.content.isCodable ? "yes" : "no",
          code.content.definition?.value ?? "", Lines.joined(code.content.examples.map(\.value)),
          code.content.notWhen?.value ?? "",
        ]
      })
  }

  /// The codes of a sheet; only `name` must be there, and a code without an id gets a new one.
  ///
  /// - Throws: What is wrong, with row and column; nothing is half taken.
  package static func read(
    _ bytes: [UInt8], file: String, ids: inout IDSequence<some RandomNumberGenerator & Sendable>
  ) throws(CSVFault) -> [CodeEntry] {
    let table = try CSVTable(bytes, file: file)
    let names = try table.position(of: "name")
    let columns = SheetColumns(table)
    var codes: [CodeEntry] = []
    var rows: [(row: CSVRow, parent: String)] = []
    for row in table.rows {
      guard let name = try columns.text(row, at: names) else {
        throw table.fault(in: row, at: names, "the code has no name")
      }
      let id: ID<Code> = try columns.id(row, "id") ?? ids.next()
      rows.append((row, columns.cell(row, "parent")))
      codes.append(
        CodeEntry(
          id: id,
          content: CodeContent(
            name: name, group: try columns.word(row, "group", else: CodeGroup.other),
            isCodable: !["no", "false", "0"].contains(columns.cell(row, "codable").lowercased()),
            definition: try columns.text(row, "definition"), examples: try columns.texts(row, "examples"),
            notWhen: try columns.text(row, "not_when"))))
    }
    codes = try withParents(codes, rows, columns)
    do throws(CodeBookRefusal) {
      try CodeBookRules.check(codes)
    } catch {
      throw CSVFault(file: file, problem: sentence(error))
    }
    return codes
  }

  private static func withParents(
    _ codes: [CodeEntry], _ rows: [(row: CSVRow, parent: String)], _ columns: SheetColumns
  ) throws(CSVFault) -> [CodeEntry] {
    var result: [CodeEntry] = []
    for (code, (row, name)) in zip(codes, rows) {
      var parent: ID<Code>?
      if !name.isEmpty {
        parent = try columns.code(row, "parent", name, among: codes)
      }
      let content = code.content
      result.append(
        CodeEntry(
          id: code.id,
          content: CodeContent(
            name: content.name, group: content.group, parent: parent, isCodable: content.isCodable,
            definition: content.definition, examples: content.examples, notWhen: content.notWhen)))
    }
    return result
  }

  private static func sentence(_ refusal: CodeBookRefusal) -> String {
    switch refusal {
    case let .nameTaken(name): "two codes in one place are called \"\(name.value)\"; rename one"
    case let .codeTwice(id): "two codes have the id \(id)"
    case .circle: "codes stand below themselves; correct the column parent"
    case .anotherGroup: "a code stands below one of another group; give both the same group"
    case let .tooManyCodes(limit): "there are more than \(limit) codes"
    default: "the codes do not hold together"
    }
  }
}

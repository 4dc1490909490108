package import CoCreation
package import Values

/// Codings as CSV: a row for each code that a coder found in a passage, and one without a code where nothing fitted.
package enum CodingsSheet {
  static let header = ["coder", "profile", "passage", "text", "code", "note"]

  /// The sheet as text; profile, text and the code's name help whoever reads it and are not read back.
  package static func write(_ project: CodingProject) -> String {
    var rows: [[String]] = []
    let names = Dictionary(
      project.codes.map { ($0.id, $0.content.name.value) }, uniquingKeysWith: { first, _ in first })
    let repeated = Set(Dictionary(grouping: names.values, by: \.self).filter { $0.value.count > 1 }.keys)
    let words = self.words(of: project)
    for coder in project.coders {
      for coding in coder.codings {
        let codes = coding.codes.map { code in
          names[code].flatMap { repeated.contains($0) ? nil : $0 } ?? code.description
        }
        for code in codes.isEmpty ? [""] : codes {
          let (profile, text) = words[coding.passage] ?? ("", "")
          rows.append(
            [coder.name.value, profile, coding.passage.description, text, code, coding.note?.value ?? ""])
        }
      }
    }
    return CSVWriter.text(header, rows)
  }

  private static func words(of project: CodingProject) -> [ID<Passage>: (String, String)] {
    var words: [ID<Passage>: (String, String)] = [:]
    for profile in project.profiles {
      for source in profile.sources {
        let texts = source.text.words(at: source.passages.map { ($0.start, $0.end) })
        for (mark, text) in zip(source.passages, texts) { words[mark.passage] = (profile.name.value, text ?? "") }
      }
    }
    return words
  }

  /// The codings of a sheet, coder by coder, in the order in which they come first.
  ///
  /// - Parameters:
  ///   - passages: Those that may be coded.
  ///   - codes: Those that may be found, each named by its id or by a name that no other has.
  /// - Throws: What is wrong, with row and column; nothing is half taken.
  package static func read(
    _ bytes: [UInt8], file: String, passages: Set<ID<Passage>>, codes: [CodeEntry]
  ) throws(CSVFault) -> [ExchangedCoder] {
    let table = try CSVTable(bytes, file: file)
    let columns = SheetColumns(table)
    let (coder, passage) = (try table.position(of: "coder"), try table.position(of: "passage"))
    let code = try table.position(of: "code")
    var names: [ID<Human>: Text] = [:]
    var order: [ID<Human>] = []
    var found = FoundCodes()
    for row in table.rows {
      guard let name = try columns.text(row, at: coder) else {
        throw table.fault(in: row, at: coder, "nobody is named; write who coded")
      }
      let human: ID<Human> = GUID.derived(Array("coder \(name.value)".utf8))
      if names.updateValue(name, forKey: human) == nil { order.append(human) }
      guard let id: ID<Passage> = try columns.id(row, "passage"), passages.contains(id) else {
        throw table.fault(in: row, at: passage, "there is no such passage here; take the passages of this comparison")
      }
      let word = columns.cell(row, at: code)
      if word.isEmpty {
        found.addNothing(by: human, in: id)
      } else {
        found.add(try columns.code(row, "code", word, among: codes.filter(\.content.isCodable)), by: human, in: id)
      }
      if let note = try columns.text(row, "note") { found.add(note, by: human, in: id) }
    }
    return order.map { human in
      ExchangedCoder(id: human, name: names[human] ?? Text.unnamed, codings: found.codings(of: human))
    }
  }
}

extension Text {
  fileprivate static let unnamed: Text = {
    guard let text = try? Text("?") else { preconditionFailure("a question mark is a text") }
    return text
  }()
}

import CoCreation
import Values

/// Writes the `project.qde` of a project.
struct ProjectWriter {
  private let project: CodingProject

  /// What marks in the notes that a coder looked at a passage and nothing fitted; the standard has no place for it.
  static let nothingFits = "samspel: nothing fits"

  init(_ project: CodingProject) {
    self.project = project
  }

  var xml: String {
    var xml = XMLText()
    let attributes: [(StaticString, String?)] = [
      ("xmlns", "urn:QDA-XML:project:1.0"), ("name", project.title), ("origin", "Samspel"),
    ]
    xml.element("Project", attributes) { xml in
      if !project.coders.isEmpty {
        xml.element("Users") { xml in
          for coder in project.coders {
            xml.empty("User", [("guid", coder.id.description), ("name", coder.name.value)])
          }
        }
      }
      if !project.codes.isEmpty { xml.element("CodeBook") { CodeTree.write(project.codes, into: &$0) } }
      cases(&xml)
      sources(&xml)
      notes(&xml)
    }
    return xml.text
  }

  private func cases(_ xml: inout XMLText) {
    guard !project.profiles.isEmpty else { return }
    xml.element("Cases") { xml in
      for profile in project.profiles {
        xml.element("Case", [("guid", profile.id.description), ("name", profile.name.value)]) { xml in
          for source in profile.sources { xml.empty("SourceRef", [("targetGUID", source.source.description)]) }
        }
      }
    }
  }

  private func sources(_ xml: inout XMLText) {
    let sources = project.profiles.flatMap(\.sources)
    guard !sources.isEmpty else { return }
    xml.element("Sources") { xml in
      for source in sources {
        let attributes: [(StaticString, String?)] = [
          ("guid", source.source.description), ("name", source.title.value),
          ("plainTextPath", "internal://\(source.source).txt"),
        ]
        xml.element("TextSource", attributes) { xml in
          if !source.links.isEmpty { xml.words("Description", source.links.map(\.value).joined(separator: "\n")) }
          for mark in source.passages { selection(mark, &xml) }
        }
      }
    }
  }

  private func selection(_ mark: PassageMark, _ xml: inout XMLText) {
    let attributes: [(StaticString, String?)] = [
      ("guid", mark.passage.description), ("name", mark.field?.rawValue), ("startPosition", String(mark.start)),
      ("endPosition", String(mark.end)),
    ]
    xml.element("PlainTextSelection", attributes) { xml in
      let found = project.coders.compactMap { coder in
        coder.codings.last { $0.passage == mark.passage }.map { (coder, $0) }
      }
      for (coder, coding) in found {
        for code in coding.codes {
          let id: ID<Code> = GUID.derived(mark.passage.bytes, coder.id.bytes, code.bytes)
          xml.element("Coding", [("guid", id.description), ("creatingUser", coder.id.description)]) { xml in
            xml.empty("CodeRef", [("targetGUID", code.description)])
          }
        }
      }
      for (coder, coding) in found {
        for note in remarks(of: coder, coding) { xml.empty("NoteRef", [("targetGUID", note.id.description)]) }
      }
    }
  }

  private struct Note {
    let id: ID<Text>
    let name: String?
    let words: String
  }

  private func remarks(of coder: ExchangedCoder, _ coding: PassageCodes) -> [Note] {
    func id(_ kind: UInt8) -> ID<Text> { GUID.derived(coding.passage.bytes, coder.id.bytes, [kind]) }
    let words = coding.note.map { Note(id: id(1), name: nil, words: $0.value) }
    let mark = coding.codes.isEmpty ? Note(id: id(2), name: Self.nothingFits, words: "-") : nil
    return [words, mark].compactMap(\.self)
  }

  private func notes(_ xml: inout XMLText) {
    let notes = project.coders.flatMap { coder in
      coder.codings.flatMap { coding in remarks(of: coder, coding).map { (coder, $0) } }
    }
    guard !notes.isEmpty else { return }
    xml.element("Notes") { xml in
      for (coder, note) in notes {
        let attributes: [(StaticString, String?)] = [
          ("guid", note.id.description), ("name", note.name), ("creatingUser", coder.id.description),
        ]
        xml.element("Note", attributes) { $0.words("PlainTextContent", note.words) }
      }
    }
  }
}

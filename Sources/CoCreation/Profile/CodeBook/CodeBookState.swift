package import Values

/// A code book with its versions, as it stands.
package struct CodeBookState: StreamState, Hashable {
  package private(set) var begun = Strand<CodeBookBegun>()
  /// The codes as they stand now, in the order in which they were first written.
  package private(set) var codes: [CodeEntry] = []
  package private(set) var versions: [Version] = []
  package private(set) var hasUnsettledChanges = false

  /// A version: the codes as they stood when it was settled.
  package struct Version: Hashable, Sendable {
    package let settled: Said<CodeBookSettled>
    package let codes: [CodeEntry]

    package var number: Int { settled.content.version }
  }

  package init() {}

  package mutating func read(_ statement: Statement) {
    begun.read(statement)
    if let fact = statement.fact as? CodeWritten {
      let entry = CodeEntry(id: fact.code, content: fact.content)
      if let place = codes.firstIndex(where: { $0.id == fact.code }) {
        codes[place] = entry
      } else {
        codes.append(entry)
      }
      hasUnsettledChanges = true
    } else if let fact = statement.fact as? CodeRetired {
      codes.removeAll { $0.id == fact.code }
      hasUnsettledChanges = true
    } else if let said = statement.of(CodeBookSettled.self) {
      versions.append(Version(settled: said, codes: codes))
      hasUnsettledChanges = false
    }
  }
}

extension CodeBookState {
  package var title: Text? { begun.last?.content.title }

  /// The codes of a version; `nil` if there is no such version.
  package func codes(version: Int) -> [CodeEntry]? { versions.first { $0.number == version }?.codes }

  /// One code as it stands now.
  package func code(_ id: ID<Code>) -> CodeEntry? { codes.first { $0.id == id } }
}

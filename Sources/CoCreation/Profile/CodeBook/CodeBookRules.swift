import Values

/// What holds for the codes of one book.
package enum CodeBookRules {
  /// The most codes of one book.
  package static let mostCodes = 500

  /// Throws the first thing that is wrong with the codes of a book.
  package static func check(_ codes: [CodeEntry]) throws(CodeBookRefusal) {
    guard codes.count <= mostCodes else { throw .tooManyCodes(limit: mostCodes) }
    var entries: [ID<Code>: CodeEntry] = [:]
    var names: Set<Place> = []
    for code in codes {
      guard entries.updateValue(code, forKey: code.id) == nil else { throw .codeTwice(code.id) }
      let place = Place(
        group: code.content.group, parent: code.content.parent, name: code.content.name.value.lowercased())
      guard names.insert(place).inserted else { throw .nameTaken(code.content.name) }
    }
    for code in codes { try check(code, among: entries) }
  }

  private static func check(_ code: CodeEntry, among entries: [ID<Code>: CodeEntry]) throws(CodeBookRefusal) {
    var above = code.content.parent
    var steps = 0
    while let parent = above {
      guard let entry = entries[parent] else { throw .unknownParent(of: code.id) }
      guard entry.content.group == code.content.group else { throw .anotherGroup(than: code.id) }
      steps += 1
      guard parent != code.id, steps <= entries.count else { throw .circle(code.id) }
      above = entry.content.parent
    }
  }

  /// Two codes with one name are told apart by where they stand.
  private struct Place: Hashable {
    let group: CodeGroup
    let parent: ID<Code>?
    let name: String
  }
}

package import Values

/// The codes that a group uses, with what each means.
///
/// It is known by what was said in its stream: `CodeBookState` reads it.
package enum CodeBook {}

/// One code of a code book.
package enum Code {}

/// What a code is about.
package enum CodeGroup: String, Hashable, Sendable, Codable, CaseIterable {
  case understanding
  case norms
  case values
  case behaviours
  case practices
  case conditions
  case outcomes
  /// Of a file of another program that does not say.
  case other
}

/// What a code means, and how it is told from others.
package struct CodeContent: Hashable, Sendable, Codable {
  package let name: Text
  package let group: CodeGroup
  /// The code under which it stands, of the same book.
  package let parent: ID<Code>?
  /// Whether passages are coded with it; `false` for one that only gathers others.
  package let isCodable: Bool
  package let definition: Text?
  package let examples: [Text]
  /// When it is not used, though it looks like it.
  package let notWhen: Text?

  package init(
    name: Text, group: CodeGroup, parent: ID<Code>? = nil, isCodable: Bool = true, definition: Text? = nil,
    examples: [Text] = [], notWhen: Text? = nil
  ) {
    self.name = name
    self.group = group
    self.parent = parent
    self.isCodable = isCodable
    self.definition = definition
    self.examples = examples
    self.notWhen = notWhen
  }
}

/// A code of a book, by its id.
package struct CodeEntry: Hashable, Sendable {
  package let id: ID<Code>
  package let content: CodeContent

  package init(id: ID<Code>, content: CodeContent) {
    self.id = id
    self.content = content
  }
}

/// A language in which sentences are written, named by its BCP 47 tag.
package struct Language: Hashable, Sendable, Codable {
  package let tag: String

  package init(_ tag: String) {
    self.tag = tag
  }

  package static let swedish = Language("sv")
  package static let english = Language("en")
}

/// How a language is written: as usual, or in easy words.
package enum Register: String, Hashable, Sendable, Codable, CaseIterable {
  case standard
  case easy
}

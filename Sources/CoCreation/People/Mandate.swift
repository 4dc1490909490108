package import Values

/// What a representative may do for a person: a kind of the pack, and what it covers here.
package struct Mandate: Hashable, Sendable, Codable {
  /// The id of the pack's kind of representation.
  package let kind: String
  package let scope: [MandateScope]
  /// What the appointment says, in its own words.
  package let words: Text?
  let language: WordsLanguage

  package init(kind: String, scope: [MandateScope], words: Text? = nil) {
    self.kind = kind
    self.scope = scope
    self.words = words
    language = WordsLanguage(words)
  }
}

/// The parts of a person's affairs that a mandate can cover.
package enum MandateScope: String, Hashable, Sendable, Codable, CaseIterable {
  /// Ask for services, receive decisions, appeal.
  case decisions
  /// Take part in the plan beside the person.
  case plan
  /// Read about daily life: moments and signs.
  case dailyLife
  case economy
}

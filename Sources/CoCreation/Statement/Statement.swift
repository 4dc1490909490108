package import Values

/// A fact with its header: who said it, in which voice, when, and which earlier statement it corrects.
///
/// It is what an entry of the ledger is to the rules: no chain, no hash, no device.
package struct Statement: Sendable {
  package let id: ID<Statement>
  package let fact: any Fact
  package let voice: Voice
  /// Who wrote it, the person's own id where the person writes; `nil` for what Samspel notes itself.
  package let author: ID<Human>?
  /// The earlier statement that this one corrects.
  package let corrects: ID<Statement>?
  /// The statement under whose id this one came too, with other words: neither is lost, and both are shown.
  package let twinOf: ID<Statement>?
  /// The day it was lived, in the service's zone.
  package let day: Day
  /// When it happened.
  package let at: Instant

  package init(
    id: ID<Statement>, fact: any Fact, voice: Voice, author: ID<Human>?, corrects: ID<Statement>? = nil,
    twinOf: ID<Statement>? = nil, day: Day, at: Instant
  ) {
    self.id = id
    self.fact = fact
    self.voice = voice
    self.author = author
    self.corrects = corrects
    self.twinOf = twinOf
    self.day = day
    self.at = at
  }

  /// The statement with its fact's type known; `nil` if it is of another kind.
  package func of<Content: Fact>(_: Content.Type = Content.self) -> Said<Content>? {
    guard let content = fact as? Content else { return nil }
    return Said(
      id: id, content: content, voice: voice, author: author, corrects: corrects, twinOf: twinOf, day: day, at: at)
  }
}

/// A statement of one known kind of fact.
package struct Said<Content: Fact>: Hashable, Sendable {
  package let id: ID<Statement>
  package let content: Content
  package let voice: Voice
  package let author: ID<Human>?
  package let corrects: ID<Statement>?
  /// The statement under whose id this one came too, with other words.
  package let twinOf: ID<Statement>?
  package let day: Day
  package let at: Instant
}

package import Values

/// One correction of an entered frame: who made it, why, and what stood before.
package struct FrameCorrection: Sendable {
  package let said: Header
  package let now: FrameContent
  /// What was corrected; `nil` where its words are erased.
  package let before: FrameContent?
  /// Whose decision it was said to be, where that was corrected.
  package let authority: (before: Text, now: Text)?

  /// Who corrected it, when and why.
  package struct Header: Sendable {
    package let voice: Voice
    package let author: ID<Human>?
    package let corrects: ID<Statement>?
    package let day: Day
    package let at: Instant
    package let why: Text?

    init<Content: Fact>(_ said: Said<Content>, why: Text?) {
      voice = said.voice
      author = said.author
      corrects = said.corrects
      day = said.day
      at = said.at
      self.why = why
    }
  }
}

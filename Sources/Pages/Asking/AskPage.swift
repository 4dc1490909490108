package import CoCreation
package import Links
package import Values

/// One question to the person about how one thing was.
package struct AskPage: Sendable {
  package let person: ID<Address.Person>
  package let asking: ID<Address.Asking>
  package let question: Question
  package let event: Event
  /// Whether too much stands first.
  package let isTurned: Bool
  /// Whether the sides have changed since the block before, which is announced once.
  package let sidesChanged: Bool

  package init(
    person: ID<Address.Person>, asking: ID<Address.Asking>, question: Question, event: Event, isTurned: Bool = false,
    sidesChanged: Bool = false
  ) {
    self.person = person
    self.asking = asking
    self.question = question
    self.event = event
    self.isTurned = isTurned
    self.sidesChanged = sidesChanged
  }
}

/// What a question is about: a thing of a day, or the day's support where it has none.
package struct Event: Hashable, Sendable {
  package let what: String?
  package let day: Day
  package let picture: Illustration?

  package init(what: String?, day: Day, picture: Illustration? = nil) {
    self.what = what
    self.day = day
    self.picture = picture
  }
}

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
  /// Whether the sides stand otherwise than at the person's last answer, which is announced.
  package let sidesChanged: Bool
  /// What law lets an authority demand, before the first question of all; `nil` later.
  package let demands: [Demand]?

  package init(
    person: ID<Address.Person>, asking: ID<Address.Asking>, question: Question, event: Event, isTurned: Bool = false,
    sidesChanged: Bool = false, demands: [Demand]? = nil
  ) {
    self.person = person
    self.asking = asking
    self.question = question
    self.event = event
    self.isTurned = isTurned
    self.sidesChanged = sidesChanged
    self.demands = demands
  }
}

/// What a question is about: a thing of a day, or the day's support where it has none.
package struct Event: Hashable, Sendable {
  package let what: Written?
  package let day: Day
  /// Whether it was in the evening, as far as that is known.
  package let isEvening: Bool
  package let picture: Illustration?

  package init(what: Written?, day: Day, isEvening: Bool = false, picture: Illustration? = nil) {
    self.what = what
    self.day = day
    self.isEvening = isEvening
    self.picture = picture
  }
}

/// What a right is about: the rows of the table of rights.
package enum Matter: String, Hashable, Sendable, CaseIterable {
  case profile
  case circle
  case frame
  case plan
  case moment
  /// One single answer of the person.
  case answer
  case mirror
  /// The person's own piles: the reading of their answers.
  case piles
  /// Counts of answers for the team, over at least five answers and three days.
  case teamCounts
  case sign
  case chart
  case rhythm
  case driftQuestion
  /// "This is not how I want it", with its answer.
  case concern
  /// Who is here today, and what is next.
  case day
  case limit
  case reach
  /// The way to a record to which nothing binds one: a reason, which the person sees.
  case brokenGlass
  /// Who has looked.
  case accessLog
  case obligation
  /// The frozen quarterly pattern of a unit, over at least five people.
  case unitPattern
  case voluntaryLayer
  /// A device of the person's: which there are, and taking one away.
  case device
  /// What makes a device open as the person: a code for a new one.
  case pairing
  case account
  /// Entering a person, and the service that begins to support them.
  case registration
  case organisation
  case pack
  /// Profiles, code books, rounds of coding and what comes of them; no person's words.
  case comparison
  /// What a service tells of itself for comparison.
  case serviceProfile

  /// Whether it belongs to the voluntary layer, which the person may pause or end.
  package var isVoluntary: Bool {
    switch self {
    case .moment, .answer, .mirror, .piles, .teamCounts, .sign, .rhythm, .driftQuestion, .day: true
    default: false
    }
  }
}

/// What somebody does with a matter.
package enum Act: String, Hashable, Sendable, CaseIterable {
  case read
  /// Adds one's own words.
  case write
  /// Sets up, begins, settles or ends.
  case arrange
  /// Decides who else may see.
  case show
}

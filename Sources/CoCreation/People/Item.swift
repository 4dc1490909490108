package import Values

/// One thing that a person can show to somebody: shown item by item, never by the bundle.
package enum Item: Hashable, Sendable, Codable {
  case moment(id: ID<Moment>)
  case answer(asking: ID<Asking>)
  case agreement(id: ID<Agreement>)
  case plan(id: ID<Plan>)
  case frame(id: ID<Frame>)
  case sighting(id: ID<Sighting>)
  /// The three piles of one question.
  case piles(question: Question)
  case chart
  case profile
}

/// Somebody to whom a thing is shown.
package enum Receiver: Hashable, Sendable, Codable {
  case human(id: ID<Human>)
  case organisation(id: ID<Organisation>)
}

/// Whether the voluntary layer (answers, signs, moments, talks) goes on.
package enum VoluntaryLayer: String, Hashable, Sendable, Codable, CaseIterable {
  case on
  case paused
  case ended
}

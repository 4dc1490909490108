package import Values

/// One human's place in a person's circle: in which role, from when, until when.
package struct Membership: Hashable, Sendable, Codable {
  package let human: ID<Human>
  package let role: CircleRole
  package let period: Period

  package init(human: ID<Human>, role: CircleRole, period: Period) {
    self.human = human
    self.role = role
    self.period = period
  }
}

/// A time with a first and a last day, both counted in: nothing that gives access goes on for ever.
package struct Period: Hashable, Sendable, Codable {
  package let first: Day
  package let last: Day

  /// A time; `nil` if it would end before it begins.
  package init?(first: Day, last: Day) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// Whether the day lies in it.
  package func contains(_ day: Day) -> Bool { first <= day && day <= last }

  /// Whether some day lies in both.
  package func overlaps(_ other: Period) -> Bool { first <= other.last && other.first <= last }
}

/// What somebody is in a person's circle.
package enum CircleRole: Hashable, Sendable, Codable {
  case professional(service: ID<Service>)
  case keyWorker(service: ID<Service>)
  case decisionMaker(organisation: ID<Organisation>)
  case representative(mandate: Mandate)
  /// A relative or a friend, in the person's own words for it: mother, neighbour.
  case relative(relation: Text?)
  /// A neutral helper or interpreter, for one session.
  case guide(purpose: GuidePurpose)
}

extension CircleRole {
  /// The service whose team they belong to; `nil` for those of no team.
  package var service: ID<Service>? {
    switch self {
    case let .professional(service), let .keyWorker(service): service
    default: nil
    }
  }

  package var isKeyWorker: Bool {
    if case .keyWorker = self { true } else { false }
  }
}

/// What a guide comes for.
package enum GuidePurpose: String, Hashable, Sendable, Codable, CaseIterable {
  case helpToAnswer
  case talk
  case interpret
}

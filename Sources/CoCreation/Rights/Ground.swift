package import Values

/// What gives somebody their standing towards a person; it is what the person reads under "Who has looked".
package enum Ground: Hashable, Sendable {
  /// One reads and writes about oneself.
  case oneself
  /// A member of the person's circle, until the last day of the membership.
  case circle(membership: ID<Membership>, service: ID<Service>?, last: Day)
  /// Manages a service that supports the person.
  case manages(service: ID<Service>)
  /// Decides on the person's frame.
  case decides(organisation: ID<Organisation>)
  /// Represents the person within a mandate of the pack's kind.
  case mandate(membership: ID<Membership>, kind: String, scope: [MandateScope], last: Day)
  /// Was invited to one session.
  case session(membership: ID<Membership>, last: Day)
  /// Had no relation and gave a reason.
  case brokenGlass(reason: Text)
  /// Looks after accounts, packs and devices, and reads no person's words.
  case administers(organisation: ID<Organisation>)
  case researches
  /// It had fallen due.
  case due
}

extension Ground {
  /// The service whose team or manager they are; `nil` for everybody else.
  package var service: ID<Service>? {
    switch self {
    case let .circle(_, service, _): service
    case let .manages(service): service
    default: nil
    }
  }
}

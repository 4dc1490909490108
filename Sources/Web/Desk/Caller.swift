package import CoCreation
package import Ledger
package import Values

/// Who is signed in, and in which of their standings they act.
package struct Caller: Sendable {
  package let human: ID<Human>
  package let session: Session
  package let name: String
  package let capacity: Capacity
  /// How pages are for them.
  package let way: Way
  /// Whether the session opens only giving: an answer, a wish, not how I want it.
  package let opensOnlyGiving: Bool
  /// The device that was used, where it is paired.
  package let device: ID<Device>?
  /// When a staff session was last open on this device; `nil` if none ever was.
  package let staffWasHere: Instant?
  /// Whose staff sessions were open on this device within the last ten minutes.
  package let staffBefore: [ID<Human>]

  /// In what somebody acts; one at a time.
  package enum Capacity: Hashable, Sendable {
    case person
    case staff(Appointment)
    /// By a place in a circle: a representative, relative or guide.
    case member
  }

  /// Who acts towards a person: by the appointment, or by the place in that person's circle.
  ///
  /// - Throws: ``Denial/noRelation`` if they have no place in it.
  package func actor(towards circle: Circle, on day: Day) throws -> Actor {
    switch capacity {
    case .person: return Actor(human: human, capacity: .person)
    case .staff(let appointment): return Actor(human: human, capacity: .staff(appointment))
    case .member:
      let places = circle.joined.filter { circle.members[$0].map { $0.human == human } ?? false }
      guard let place = places.first(where: { circle.members[$0]?.period.contains(day) ?? false }) ?? places.last
      else { throw Denial.noRelation }
      return Actor(human: human, capacity: .member(place))
    }
  }

  /// The appointment in which they act; `nil` for persons and those who belong to a circle.
  package var appointment: Appointment? {
    if case .staff(let appointment) = capacity { appointment } else { nil }
  }
}

extension StaffRole {
  /// The service they work in or lead; `nil` for those of an organisation.
  package var service: ID<Service>? {
    switch self {
    case .professional(let service), .firstLineManager(let service): service
    case .decisionMaker, .administrator, .researcher: nil
    }
  }
}

package import CoCreation
package import Values

/// Who is who in a demonstration: the ids of its invented people and units, by the keys that the program knows.
package struct Cast: Codable, Hashable, Sendable {
  /// The seed from which everything was drawn.
  package let seed: UInt64
  /// The first day of the four months, and the day on which they were made.
  package let first: Day
  package let last: Day
  package internal(set) var humans: [String: ID<Human>] = [:]
  package internal(set) var services: [String: ID<Service>] = [:]
  package internal(set) var organisations: [String: ID<Organisation>] = [:]

  init(seed: UInt64, first: Day, last: Day) {
    self.seed = seed
    self.first = first
    self.last = last
  }

  /// Somebody, by a role's key or their own; `nil` if there is nobody of the kind.
  package func human(_ key: String) -> ID<Human>? {
    humans[CastRole(rawValue: key)?.key ?? key]
  }

  /// The persons with support, in the order in which they are told of.
  package var persons: [(key: String, id: ID<Person>)] {
    InventedPerson.all.compactMap { person in humans[person.key].map { (person.key, $0.retyped()) } }
  }
}

/// The roles as which one can go into a demonstration.
package enum CastRole: String, CaseIterable, Sendable {
  case person
  case assistant
  case keyWorker = "key-worker"
  case manager
  case decisionMaker = "decision-maker"
  case representative
  case relative
  /// Comes for one day at the person's own word.
  case guide
  case administrator
  case researcher
  /// Codes beside the first one, so that a round can be tried from both sides.
  case secondResearcher = "second-researcher"

  /// The key of the one who has the role.
  var key: String {
    switch self {
    case .person: "alva"
    case .assistant: "kim"
    case .keyWorker: "ali"
    case .manager: "maria"
    case .decisionMaker: "dan"
    case .representative: "rune"
    case .relative: "sanna"
    case .guide: "greta"
    case .administrator: "ada"
    case .researcher: "rea"
    case .secondResearcher: "ivar"
    }
  }

  /// Their name.
  package var name: String {
    InventedPerson.all.first { $0.key == key }?.name ?? InventedHuman.all.first { $0.key == key }?.name ?? key
  }
}

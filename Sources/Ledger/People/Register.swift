package import CoCreation
package import Values

/// Who is where: the people of the area, its organisations and services, and who belongs to whom.
///
/// Keys: (1, human, person) for each place in a circle; (2, service, person) for each support; (3, service or
/// organisation, human) for each appointment; (4, organisation, service); (5, organisation); (6, human); (7, person).
/// They say where to look; whether a relation holds today the streams themselves say.
package enum Register {
  enum Line: Int {
    case member = 1
    case supported = 2
    case appointed = 3
    case serviceOf = 4
    case organisation = 5
    case human = 6
    case person = 7
  }

  package static let projection = Projection("register", version: 1, owner: .stream) { entry, map throws(LedgerFault) in
    let stream = entry.header.particulars.stream
    // Most entries are about something else: they are not decoded for this.
    guard kinds.contains(entry.header.particulars.kind.name.name), let statement = try entry.statement() else { return }
    switch statement.fact {
    case is PersonRegistered: try map.put([], at: key(.person, stream))
    case let fact as MemberJoined: try map.put([], at: key(.member, fact.member.human).adding(stream))
    case let fact as SupportBegan: try map.put([], at: key(.supported, fact.service).adding(stream))
    case is HumanRegistered: try map.put([], at: key(.human, stream))
    case let fact as Appointed:
      switch fact.role {
      case let .professional(service), let .firstLineManager(service):
        try map.put([], at: key(.appointed, service).adding(stream))
      case let .decisionMaker(organisation), let .administrator(organisation), let .researcher(organisation):
        try map.put([], at: key(.appointed, organisation).adding(stream))
      }
    case let fact as ServiceRegistered: try map.put([], at: key(.serviceOf, fact.organisation).adding(stream))
    case is OrganisationRegistered: try map.put([], at: key(.organisation, stream))
    default: return
    }
  }

  private static let kinds: Set = [
    PersonRegistered.kind.name, MemberJoined.kind.name, SupportBegan.kind.name, HumanRegistered.kind.name,
    Appointed.kind.name, ServiceRegistered.kind.name, OrganisationRegistered.kind.name,
  ]

  static func key<Of>(_ line: Line, _ id: ID<Of>) -> Key { Key(line.rawValue, id) }
}

extension LedgerReading {
  /// The persons in whose circles a human has, had or will have a place.
  package func persons(knownBy human: ID<Human>) throws(LedgerFault) -> [ID<Person>] {
    try last(of: Register.key(.member, human))
  }

  /// The persons whom a service supports, supported or will support.
  package func persons(supportedBy service: ID<Service>) throws(LedgerFault) -> [ID<Person>] {
    try last(of: Register.key(.supported, service))
  }

  /// All persons of the area, after one of them, at most so many.
  package func persons(after person: ID<Person>? = nil, limit: Int = 1000) throws(LedgerFault) -> [ID<Person>] {
    try last(of: Key(Register.Line.person.rawValue), after: person.map { Register.key(.person, $0) }, limit: limit)
  }

  /// Everybody of the area who works, represents or is close, at most so many.
  package func humans(limit: Int = 1000) throws(LedgerFault) -> [ID<Human>] {
    try last(of: Key(Register.Line.human.rawValue), limit: limit)
  }

  /// Those who have, had or will have an appointment in a service.
  package func colleagues(in service: ID<Service>) throws(LedgerFault) -> [ID<Human>] {
    try last(of: Register.key(.appointed, service))
  }

  /// Those who have, had or will have an appointment in an organisation itself.
  package func colleagues(in organisation: ID<Organisation>) throws(LedgerFault) -> [ID<Human>] {
    try last(of: Register.key(.appointed, organisation))
  }

  /// The services of an organisation.
  package func services(of organisation: ID<Organisation>) throws(LedgerFault) -> [Service] {
    let ids: [ID<Service>] = try last(of: Register.key(.serviceOf, organisation))
    return try ids.map { id throws(LedgerFault) in try service(id) }.compactMap { $0 }
  }

  /// The organisations of the area.
  package func organisations() throws(LedgerFault) -> [Organisation] {
    let ids: [ID<Organisation>] = try last(of: Key(Register.Line.organisation.rawValue))
    return try ids.map { id throws(LedgerFault) in try organisation(id) }.compactMap { $0 }
  }

  /// A service; `nil` if none is registered under the id.
  package func service(_ id: ID<Service>) throws(LedgerFault) -> Service? {
    try state(of: id.retyped(), as: ServiceState.self).service(id: id)
  }

  /// An organisation; `nil` if none is registered under the id.
  package func organisation(_ id: ID<Organisation>) throws(LedgerFault) -> Organisation? {
    try state(of: id.retyped(), as: OrganisationState.self).organisation(id: id)
  }

  /// Somebody with what they are appointed to.
  package func colleague(_ id: ID<Human>) throws(LedgerFault) -> Colleague {
    try state(of: id.retyped())
  }

  /// A person's circle; it knows no person if none is registered under the id.
  package func circle(of person: ID<Person>) throws(LedgerFault) -> Circle {
    let circle: Circle = try state(of: .circle(of: person))
    return circle.registered.all.isEmpty ? Circle() : circle.of(person)
  }

  /// The name of somebody, with support or not; `nil` if nobody is registered under the id, or the name is erased.
  package func name(of human: ID<Human>) throws(LedgerFault) -> Text? {
    try state(of: human.retyped(), as: Named.self).name
  }

  private func last<Of>(of prefix: Key, after key: Key? = nil, limit: Int = 10_000) throws(LedgerFault) -> [ID<Of>] {
    var range = KeyRange.prefix(prefix)
    if let key { range = range.after(key) }
    return try map(Register.projection).pairs(in: range, .forward, limit: limit).map { pair throws(LedgerFault) in
      guard let id = ID<Of>(bytes: pair.key.bytes.suffix(16)) else { throw .damaged(at: nil) }
      return id
    }
  }
}

/// What somebody is called, with support or not.
private struct Named: StreamState {
  var name: Text?

  mutating func read(_ statement: Statement) {
    switch statement.fact {
    case let fact as HumanRegistered: name = fact.name
    case let fact as PersonRegistered: name = fact.name
    default: break
    }
  }
}

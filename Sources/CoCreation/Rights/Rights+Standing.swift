package import Values

extension Rights {
  /// The standing that somebody has towards a person on a day.
  ///
  /// - Throws: Why there is none: no relation, or one that has ended or not begun.
  package static func standing(
    of actor: Actor, towards circle: Circle, on day: Day, at instant: Instant
  ) throws(Denial) -> Standing {
    guard let person = circle.person else { throw .noRelation }
    let (kind, ground) = try relation(of: actor, to: person, in: circle, on: day)
    return Standing(
      human: actor.human, kind: kind, person: person, ground: ground, layer: circle.layer, day: day, at: instant)
  }

  /// The standing of somebody without relation who gives a reason; it reads little and is told to the person.
  ///
  /// - Parameters:
  ///   - own: The organisation in which they are appointed; `nil` for those who are not.
  ///   - organisations: Those the person is of that day.
  /// - Throws: `never` for those who may not break the glass: it takes an appointment to support, lead or decide;
  ///   `noRelation` where the person is of no organisation of theirs.
  package static func breakingGlass(
    _ actor: Actor, of own: ID<Organisation>?, towards circle: Circle, of organisations: Set<ID<Organisation>>,
    because reason: Text, on day: Day, at instant: Instant
  ) throws(Denial) -> Standing {
    guard let person = circle.person else { throw .noRelation }
    guard case let .staff(appointment) = actor.capacity else { throw .never(.glassBreaker) }
    try inForce(appointment.period, on: day)
    let kind = kind(of: appointment.role)
    guard let grant = grant(kind, .arrange, .brokenGlass) else { throw .never(kind) }
    if grant == .ownOrganisation {
      guard let own, organisations.contains(own) else { throw .noRelation }
    }
    return Standing(
      human: actor.human, kind: .glassBreaker, person: person, ground: .brokenGlass(reason: reason),
      layer: circle.layer, day: day, at: instant)
  }

  /// The standing of a professional or guide who writes down what the person says, with the person there.
  package static func scribe(_ standing: Standing) throws(Denial) -> Standing {
    switch standing.kind {
    case .circleProfessional, .keyWorker, .guide: return standing.writing(as: .scribe)
    default: throw .never(.scribe)
    }
  }

  /// The standing that somebody has where no single person is concerned: accounts, packs, the pattern of a unit.
  package static func standing(of actor: Actor, on day: Day, at instant: Instant) throws(Denial) -> Standing {
    guard case let .staff(appointment) = actor.capacity else { throw .noRelation }
    try inForce(appointment.period, on: day)
    let (kind, ground): (Standing.Kind, Ground) =
      switch appointment.role {
      case let .administrator(organisation): (.administrator, .administers(organisation: organisation))
      case .researcher: (.researcher, .researches)
      case let .firstLineManager(service): (.firstLineManager, .manages(service: service))
      case let .decisionMaker(organisation): (.decisionMaker, .decides(organisation: organisation))
      case .professional: throw .noRelation
      }
    return Standing(
      human: actor.human, kind: kind, person: nil, ground: ground, layer: .on, day: day, at: instant)
  }

  /// The standing of somebody in what concerns nobody but themselves, and no person with support: their own face.
  ///
  /// - Parameter circle: One in which they have a place, for those who have no appointment.
  package static func oneself(
    _ actor: Actor, near circle: Circle? = nil, on day: Day, at instant: Instant
  ) throws(Denial) -> Standing {
    let kind: Standing.Kind
    switch actor.capacity {
    case .person: throw .noRelation
    case .staff(let appointment):
      try inForce(appointment.period, on: day)
      kind = Self.kind(of: appointment.role)
    case .member:
      guard let circle, let person = circle.person else { throw .noRelation }
      kind = try relation(of: actor, to: person, in: circle, on: day).0
    }
    return Standing(
      human: actor.human, kind: kind, person: nil, ground: .oneself, layer: .on, day: day, at: instant)
  }

  /// The standing of somebody without relation in what concerns a person all the same: entering one to whom nobody has
  /// a relation yet, taking a lost device away.
  package static func entering(_ person: ID<Person>, as standing: Standing) -> Standing {
    guard standing.person == nil else { return standing }
    return Standing(
      human: standing.human, kind: standing.kind, person: person, ground: standing.ground, layer: standing.layer,
      day: standing.day, at: standing.at)
  }

  /// The standing in which Samspel does what has fallen due, about a person or none.
  package static func samspel(about circle: Circle? = nil, on day: Day, at instant: Instant) -> Standing {
    Standing(
      human: nil, kind: .samspel, person: circle?.person, ground: .due, layer: circle?.layer ?? .on, day: day,
      at: instant)
  }

  /// Whether a task lets somebody give a reason where nothing binds them to a person.
  package static func mayBreakGlass(_ role: StaffRole) -> Bool {
    grant(kind(of: role), .arrange, .brokenGlass) != nil
  }

  /// What somebody with a task is before anything binds them to a person.
  private static func kind(of role: StaffRole) -> Standing.Kind {
    switch role {
    case .professional: .circleProfessional
    case .firstLineManager: .firstLineManager
    case .decisionMaker: .decisionMaker
    case .administrator: .administrator
    case .researcher: .researcher
    }
  }

  private static func relation(
    of actor: Actor, to person: ID<Person>, in circle: Circle, on day: Day
  ) throws(Denial) -> (Standing.Kind, Ground) {
    switch actor.capacity {
    case .person:
      guard actor.human == person.human else { throw .noRelation }
      return (.person, .oneself)
    case let .staff(appointment):
      try inForce(appointment.period, on: day)
      return try relation(of: actor.human, as: appointment.role, in: circle, on: day)
    case let .member(id):
      guard let member = circle.members[id], member.human == actor.human else { throw .noRelation }
      try inForce(member.period, on: day)
      return try relation(of: member, id: id)
    }
  }

  /// Representatives, relatives and guides.
  private static func relation(
    of member: Membership, id: ID<Membership>
  ) throws(Denial) -> (Standing.Kind, Ground) {
    let last = member.period.last
    switch member.role {
    case let .representative(mandate):
      return (.representative, .mandate(membership: id, kind: mandate.kind, scope: mandate.scope, last: last))
    case .relative: return (.relative, .circle(membership: id, service: nil, last: last))
    case .guide: return (.guide, .session(membership: id, last: last))
    case .professional, .keyWorker, .decisionMaker: throw .noRelation
    }
  }

  /// Those who work: an appointment and, except for managers, a place in the circle that fits it.
  private static func relation(
    of human: ID<Human>, as role: StaffRole, in circle: Circle, on day: Day
  ) throws(Denial) -> (Standing.Kind, Ground) {
    switch role {
    case let .professional(service):
      guard circle.isSupported(by: service, on: day) else { throw .noRelation }
      let (id, member) = try place(of: human, in: circle, on: day) { $0.service == service }
      let kind: Standing.Kind = member.role.isKeyWorker ? .keyWorker : .circleProfessional
      return (kind, .circle(membership: id, service: service, last: member.period.last))
    case let .firstLineManager(service):
      guard circle.isSupported(by: service, on: day) else { throw .noRelation }
      return (.firstLineManager, .manages(service: service))
    case let .decisionMaker(organisation):
      _ = try place(of: human, in: circle, on: day) { $0 == .decisionMaker(organisation: organisation) }
      return (.decisionMaker, .decides(organisation: organisation))
    // Whoever looks after accounts or compares services has nothing to do with a single person.
    case .administrator, .researcher: throw .noRelation
    }
  }

  /// The human's place in the circle on a day; a key worker's before another.
  private static func place(
    of human: ID<Human>, in circle: Circle, on day: Day, where fits: (CircleRole) -> Bool
  ) throws(Denial) -> (ID<Membership>, Membership) {
    let places = circle.joined.compactMap { id in circle.members[id].map { (id, $0) } }
      .filter { $0.1.human == human && fits($0.1.role) }
    let today = places.filter { $0.1.period.contains(day) }
    if let place = today.first(where: { $0.1.role.isKeyWorker }) ?? today.first { return place }
    guard let nearest = places.map(\.1.period).max(by: { $0.last < $1.last }) else { throw .noRelation }
    try inForce(nearest, on: day)
    throw .noRelation
  }

  private static func inForce(_ period: Period, on day: Day) throws(Denial) {
    if day < period.first { throw .notYet(from: period.first) }
    if day > period.last { throw .ended(on: period.last) }
  }
}

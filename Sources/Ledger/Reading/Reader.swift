package import CoCreation
package import Values

/// The only way to a person's record: whoever reads has a standing, and each thing read is checked against it.
///
/// It lives inside one body and sees one unchanging state of the area.
package struct Reader {
  package let standing: Standing
  package let person: ID<Person>
  package let circle: Circle
  /// The organisation for which the reader acts; `nil` for the person and those who act for nobody.
  package let organisation: ID<Organisation>?
  let entries: any LedgerReading

  /// The name the person wants to be called; empty once it is erased.
  package var name: String { circle.name?.value ?? "" }

  /// Whether the person shows a thing to whoever reads.
  package func isShown(_ item: Item) -> Bool {
    guard let human = standing.human else { return false }
    return circle.shows(item, to: human, of: organisation)
  }

  /// Lets only those on who may do this.
  ///
  /// - Throws: Why they may not, a `Denial`.
  package func allow(
    _ act: Act = .read, _ matter: Matter, shown: Bool = false, own: Bool = false
  ) throws(Denial) {
    if let denial = standing.denial(of: act, matter, shown: shown, own: own) { throw denial }
  }

  /// The name of somebody whom the person knows, or who has read about the person.
  package func name(of human: ID<Human>) throws(LedgerFault) -> String? {
    if human == person.human { return circle.name?.value }
    return try entries.name(of: human)?.value
  }
}

/// A thing of a person, with what has been said about it.
package struct Told<State: StreamState> {
  package let stream: ID<Stream>
  package let day: Day
  package let state: State

  /// The thing's id, which is its stream's.
  package func id<Of>(of _: Of.Type = Of.self) -> ID<Of> { stream.retyped() }
}

extension LedgerReading {
  /// A reader of a person's record.
  ///
  /// - Parameters:
  ///   - reason: The reason given where somebody without relation breaks the glass.
  /// - Throws: A `Denial` if nothing binds them to the person that day.
  package func reader(
    of person: ID<Person>, for actor: Actor, because reason: Text? = nil, on day: Day, at instant: Instant
  ) throws -> Reader {
    let circle = try circle(of: person)
    let standing: Standing
    if let reason {
      standing = try breakingGlass(actor, towards: circle, because: reason, on: day, at: instant)
    } else {
      standing = try Rights.standing(of: actor, towards: circle, on: day, at: instant)
    }
    return Reader(
      standing: standing, person: person, circle: circle, organisation: try organisation(of: standing.ground),
      entries: self)
  }

  /// A reader for what Samspel itself does about a person when something falls due.
  package func reader(ofDue person: ID<Person>, on day: Day, at instant: Instant) throws(LedgerFault) -> Reader {
    let circle = try circle(of: person)
    let standing = Rights.samspel(about: circle, on: day, at: instant)
    return Reader(standing: standing, person: person, circle: circle, organisation: nil, entries: self)
  }

  private func organisation(of ground: Ground) throws(LedgerFault) -> ID<Organisation>? {
    switch ground {
    case .circle(_, let id?, _), .manages(let id): try service(id)?.organisation
    case .decides(let organisation), .administers(let organisation): organisation
    default: nil
    }
  }
}

extension Reader {
  /// A stream of this person's that is about a subject; `nil` if it is another's, or about something else.
  func told<State: StreamState>(
    _ stream: ID<Stream>, _ subject: Subject, as _: State.Type = State.self
  ) throws(LedgerFault) -> Told<State>? {
    let opened = try entries.openedState(of: stream, as: State.self)
    guard let opening = opened.opening, opening.person == person, Subject(first: opening.kind) == subject else {
      return nil
    }
    return Told(stream: stream, day: opening.day, state: opened.state)
  }

  /// The things of a subject, with what has been said about each.
  func all<State: StreamState>(
    _ subject: Subject, from first: Day? = nil, through last: Day? = nil, _ order: ScanOrder = .forward,
    limit: Int = 1000, as _: State.Type = State.self
  ) throws(LedgerFault) -> [Told<State>] {
    try entries.told(subject, of: person, from: first, through: last, order, limit: limit)
  }
}

extension LedgerReading {
  /// A person's things of a subject, each with what has been said about it; whoever asks has the right to all of them.
  func told<State: StreamState>(
    _ subject: Subject, of person: ID<Person>, from first: Day? = nil, through last: Day? = nil,
    _ order: ScanOrder = .forward, limit: Int = 1000
  ) throws(LedgerFault) -> [Told<State>] {
    try things(subject, of: person, from: first, through: last, order, limit: limit)
      .map { found throws(LedgerFault) in
        Told(stream: found.stream, day: found.day, state: try state(of: found.stream))
      }
  }
}

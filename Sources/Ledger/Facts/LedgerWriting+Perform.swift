package import CoCreation
package import Values

extension LedgerWriting {
  /// Carries out a command: reads its stream, lets the rule decide, and appends what follows.
  ///
  /// The same command handed in again under the same entry id is decided as it was the first time, and so gives the
  /// first receipts; with other words it becomes a further entry that names the first.
  ///
  /// - Returns: A receipt for each fact; none if it was already so.
  /// - Throws: The command's own refusal, and ``LedgerFault``.
  @discardableResult package func perform<Act: Command>(
    _ command: Act, in stream: ID<Stream>, as standing: Standing, _ circumstances: Circumstances
  ) throws -> [Receipt] {
    try perform(command, in: stream, as: standing, circumstances) { $0 }
  }

  /// Carries out a command about a person's circle.
  ///
  /// - Parameter person: Whose circle it is; the standing may concern no person yet.
  @discardableResult package func perform<Act: Command>(
    _ command: Act, inCircleOf person: ID<Person>, as standing: Standing, _ circumstances: Circumstances
  ) throws -> [Receipt] where Act.State == Circle {
    try perform(command, in: .circle(of: person), as: Rights.entering(person, as: standing), circumstances) {
      $0.of(person)
    }
  }

  /// Carries out a command about somebody who has an account; their stream is known by their id.
  @discardableResult package func perform<Act: Command>(
    _ command: Act, in stream: ID<Stream>, as standing: Standing, _ circumstances: Circumstances
  ) throws -> [Receipt] where Act.State == Colleague {
    try perform(command, in: stream, as: standing, circumstances) { $0.of(stream.retyped()) }
  }

  private func perform<Act: Command>(
    _ command: Act, in stream: ID<Stream>, as standing: Standing, _ circumstances: Circumstances,
    whose: (Act.State) -> Act.State
  ) throws -> [Receipt] {
    let known = try headRow(of: stream) == nil ? nil : entry(circumstances.entry)
    let before = known.flatMap {
      $0.header.particulars.stream == stream ? $0.header.sequence - 1 : nil
    }
    // As it was then, where it was carried out before.
    let state = try before.map { Act.State(of: try statements(in: stream, through: $0)) } ?? state(of: stream)
    let facts = try command.decide(knowing: whose(state), as: standing)
    if let first = facts.first { try expectOwnStream(stream, of: first) }
    return try zip(facts, circumstances.entry.entries(of: facts.map { type(of: $0).kind })).map { fact, id in
      var draft = Draft(
        id: id,
        particulars: try circumstances.particulars(of: fact, in: stream, as: standing),
        payload: try Payload.encode(fact), expecting: circumstances.expecting)
      draft.media = try media(in: draft.payload, keptNow: circumstances.media)
      if before != nil, let first = try entry(draft.id) {
        draft.particulars.repeatTime(of: first)
        if let payload = try first.payload(stating: fact) { draft.payload = payload }
      }
      return try append(draft, stating: fact)
    }
  }
}

extension LedgerReading {
  /// Refuses to begin a thing in another's stream, where nobody would ever find it.
  fileprivate func expectOwnStream(_ stream: ID<Stream>, of fact: any Fact) throws(LedgerFault) {
    let name = type(of: fact).kind.name
    let subject = Token(name).flatMap { Subject(first: $0) }
    guard entering.contains(name) || subject?.hasChosenIDs == true, let head = try headRow(of: stream) else {
      return
    }
    guard let first = try entries(of: stream, limit: 1).first?.header.particulars.kind.name else { return }
    let isOwn = subject.map { Subject(first: first) == $0 } ?? (first.name == name)
    guard isOwn else { throw .otherThing(head.place) }
  }
}

/// The facts by which somebody or something is entered that is no thing of one person's: each begins its stream.
private let entering: Set<String> = {
  let firsts: [any Fact.Type] = [
    PersonRegistered.self, HumanRegistered.self, OrganisationRegistered.self, ServiceRegistered.self,
    ProfileRegistered.self, CodeBookBegun.self, StudyBegun.self, RoundOpened.self, RoundImported.self,
  ]
  return Set(firsts.map { $0.kind.name })
}()

extension Subject {
  /// Whether the id of its stream comes with a form; others follow from the person and the day.
  fileprivate var hasChosenIDs: Bool {
    switch self {
    case .moment, .plan, .frame, .limit, .concern: true
    case .asking, .sighting, .driftQuestion, .day, .access: false
    }
  }
}

extension ID where Subject == Entry {
  /// The ids of the entries that facts of these kinds become, handed in together under this one.
  ///
  /// The first keeps it. Each other's follows from its kind and its place among those of its kind, so that a form that
  /// is sent again with one thing more or less changes the id of nothing else in it.
  func entries(of kinds: [FactKind]) -> [ID] {
    var counts: [String: Int] = [:]
    return kinds.enumerated().map { index, kind in
      let place = counts[kind.name, default: 0]
      counts[kind.name] = place + 1
      return index == 0 ? self : following(kind.number(of: place))
    }
  }
}

extension FactKind {
  /// A number for the nth fact of this kind, far above those that tell one form's commands apart.
  fileprivate func number(of place: Int) -> Int {
    // FNV-1a, 64 bits, of which 40 are kept.
    let hash = name.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return 1 << 60 | Int(hash & 0xFF_FFFF_FFFF) << 16 | place & 0xFFFF
  }
}

extension Entry {
  /// The bytes in which it states a fact that is equal: what differs in the language of its words alone is the same.
  fileprivate func payload<Stated: Fact>(stating fact: Stated) throws(LedgerFault) -> [UInt8]? {
    guard let content, try statement()?.fact as? Stated == fact else { return nil }
    return content.payload
  }
}

extension Particulars {
  /// Takes over when the first sending happened: a form that is sent again was still filled in once.
  fileprivate mutating func repeatTime(of entry: Entry) {
    happenedAt = entry.header.particulars.happenedAt
    livedDay = entry.header.particulars.livedDay
  }
}

package import CoCreation
package import Values

extension LedgerWriting {
  /// Notes that somebody reads about a person: an entry the first time in a session and day, a count after that.
  ///
  /// It is durable when the body's transaction is; only then may anything be shown.
  ///
  /// - Parameter countsAgain: Whether a repeated reading is one more; not if the open page only shows what has changed.
  package func note(
    _ reading: LogReading, of person: ID<Person>, as standing: Standing, _ circumstances: Circumstances,
    countsAgain: Bool = true
  ) throws {
    let stream = ID<Stream>.access(standing.day, of: person)
    switch reading.entry(knowing: try state(of: stream), as: standing) {
    case .nothing: return
    case let .entry(fact):
      // The log is Samspel's own word about the reader, and names the reader in it.
      let samspel = Rights.samspel(about: try circle(of: person), on: standing.day, at: standing.at)
      let particulars = try circumstances.particulars(of: fact, in: stream, as: samspel)
      let draft = Draft(id: circumstances.entry, particulars: particulars, payload: try Payload.encode(fact))
      _ = try append(draft, stating: fact)
    case .repeated:
      guard countsAgain else { return }
      try countAgain(
        reading, of: person, as: standing, until: Self.end(ofLogFrom: standing.day, circumstances.pack))
    }
  }

  /// When the count is gone: with the last of the log that it belongs to, as the pack keeps it.
  private static func end(ofLogFrom day: Day, _ pack: Pack) -> Instant {
    let recordClass = pack.recordClass(of: AccessNoted.self)
    let periods = OrganisationKind.allCases.compactMap { pack.retention(of: recordClass, at: $0)?.period }
    let last = periods.map { $0.end(from: day) }.max() ?? Span(months: 60).end(from: day)
    return (last + 1).beginsInUTC
  }

  private func countAgain(
    _ reading: LogReading, of person: ID<Person>, as standing: Standing, until expires: Instant
  ) throws {
    guard let human = standing.human else { return }
    let key = Self.key(person, standing.day, human, reading.matter.rawValue, reading.session)
    let count = try record(.repeatedReadings, key).flatMap { record in
      var value = KeyReader(record.value)
      return value.int()
    }
    try put(Record(kind: .repeatedReadings, key: key, value: Key((count ?? 0) + 1).bytes, expires: expires))
  }
}

extension LedgerReading {
  /// Whether somebody's look at a person's record is noted already, in the same session and day, whatever they read then.
  package func isNoted(
    in session: ID<AccessSession>, about person: ID<Person>, as standing: Standing
  ) throws(LedgerFault) -> Bool {
    let log: AccessState = try state(of: .access(standing.day, of: person))
    return log.notes(in: session).contains { note in
      note.content.reader == standing.human && note.content.standing == standing.kind
    }
  }

  /// How often a reading that was noted was repeated in its session that day.
  package func repeats(of noted: Said<AccessNoted>, about person: ID<Person>) throws(LedgerFault) -> Int {
    let fact = noted.content
    let key = Self.key(person, noted.day, fact.reader, fact.matter, fact.session)
    guard let record = try record(.repeatedReadings, key) else { return 0 }
    var value = KeyReader(record.value)
    return value.int() ?? 0
  }

  static func key(
    _ person: ID<Person>, _ day: Day, _ human: ID<Human>, _ matter: String, _ session: ID<AccessSession>
  ) -> Key { Key(person, day, human, matter, session) }
}

extension Token {
  static let repeatedReadings: Token = "access.repeats"
}

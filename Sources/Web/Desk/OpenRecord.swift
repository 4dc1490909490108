package import CoCreation
package import Ledger
package import Localization
package import Values

/// A person's record as it lies open before somebody: what they may read of it, and the day and time it is read.
package struct OpenRecord {
  package let reader: Reader
  package let caller: Caller
  package let home: Home
  package let pack: Pack
  package let zone: Zone
  /// Today where the person lives.
  package let today: Day
  /// Seconds since midnight there.
  package let second: Int
  package let now: Instant
  package let entries: any LedgerReading

  package var person: ID<Person> { reader.person }
  /// What whoever reads wants pages to be written in.
  package var tongue: Tongue { Tongue(caller.way.language, caller.way.register) }
  package var standing: Standing { reader.standing }
  /// Whether the person reads.
  package var isOwn: Bool { standing.kind == .person }
}

extension Desk {
  /// Opens a person's record for somebody.
  ///
  /// - Throws: ``Denial`` if nothing binds them to the person; ``Trouble`` if there is no such person.
  func open(
    _ person: ID<Person>, for caller: Caller, in entries: any LedgerReading, because reason: Text? = nil
  ) throws -> OpenRecord {
    let circle = try entries.circle(of: person)
    let now = entries.now
    guard circle.person != nil, let (home, zone, _) = try home(of: circle, in: entries) else {
      throw Trouble(.notFound)
    }
    let (today, second) = zone.time(at: now)
    let actor = try caller.actor(towards: circle, on: today)
    let reader = try entries.reader(
      of: person, for: actor, because: try reason ?? entries.givenReason(by: caller, for: person), on: today, at: now)
    return OpenRecord(
      reader: reader, caller: caller, home: home, pack: try pack(of: home.organisation), zone: zone, today: today,
      second: second, now: now, entries: entries)
  }
}

extension LedgerReading {
  /// The reason that somebody without relation gave in this session; `nil` if they gave none.
  func givenReason(by caller: Caller, for person: ID<Person>) throws -> Text? {
    try value(.brokenGlass, caller.session.id.bytes + person.bytes).flatMap { bytes in
      // A session from before languages were kept holds the words alone.
      try (try? Packed.value(Expression.self, bytes))?.words ?? Packed.value(Text.self, bytes)
    }
  }
}

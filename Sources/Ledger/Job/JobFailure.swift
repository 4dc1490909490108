package import CoCreation
package import Values

/// That a day's work failed for one person, while it was done for everybody else; it is tried again alone.
package struct JobFailure: Hashable, Sendable {
  static let kind: Token = "job.failed"

  package let job: Token
  package let day: Day
  package let person: ID<Person>
  /// How often it has failed.
  package var count: Int
  /// When it is tried again: after a minute, then ever later, at the latest a day after.
  package var nextTry: Instant

  init(_ job: Token, _ day: Day, _ person: ID<Person>, after earlier: JobFailure? = nil, at now: Instant) {
    (self.job, self.day, self.person) = (job, day, person)
    count = (earlier?.count ?? 0) + 1
    nextTry = now.advanced(bySeconds: min(86_400, 60 << min(count - 1, 11)))
  }

  init(_ record: Record) throws(LedgerFault) {
    var key = record.key.parts
    var value = KeyReader(record.value)
    guard let job = key.token(), let day = key.day(), let person = key.id(of: Person.self), let count = value.int(),
      let nextTry = value.instant()
    else { throw .damaged(at: nil) }
    (self.job, self.day, self.person, self.count, self.nextTry) = (job, day, person, count, nextTry)
  }

  static func key(_ job: Token, _ day: Day, _ person: ID<Person>) -> Key { Key(job, day, person) }

  var record: Record {
    Record(kind: Self.kind, key: Self.key(job, day, person), value: Key(count, nextTry).bytes, expires: nil)
  }
}

extension LedgerReading {
  /// For whom a job's work failed and is still to be done.
  package func failures(of job: Token, limit: Int = 200) throws(LedgerFault) -> [JobFailure] {
    try records(JobFailure.kind, in: .prefix(Key(job)), limit: limit).map { record throws(LedgerFault) in
      try JobFailure(record)
    }
  }
}

extension LedgerFault {
  /// Whether it is the store that fails, and not what is kept of one person: then nobody's work can be done.
  var isTheStores: Bool {
    switch self {
    case .unreachable, .inUse, .busy, .full, .readOnly, .notDurable, .newerStore, .unknownKind, .notBuilt,
      .alreadyThere:
      true
    case .damaged, .otherPerson, .otherThing, .noSuchMedium, .noSuchEntry, .tooLarge: false
    // Those that the ledger itself throws are about what it was given.
    case .failed(let code): code > 0
    }
  }
}

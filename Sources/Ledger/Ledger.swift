package import CoCreation
package import Values

/// What happened, as entries that are only ever added, and the maps that screens read.
///
/// A ledger is a value over a ``Store``; copies share it. Rules (`decide`) are pure and run inside a body:
///
/// ```swift
/// let receipt = try await ledger.write(area) { entries in
///   let known = try entries.entries(of: stream)
///   return try entries.append(draft)
/// }
/// ```
package struct Ledger: Sendable {
  package let store: any Store
  package let projections: [Projection]
  let clock: @Sendable () -> Instant
  let randomness: Randomness
  let erasureJournal: Journal?
  let knownState = KnownLedgerState()

  /// Makes a ledger.
  ///
  /// - Parameters:
  ///   - store: Where everything is kept.
  ///   - projections: All that live entries are folded into; while a new version of one is being built, the old one too.
  ///   - clock: The time now.
  ///   - randomness: Where salts and the server's own ids come from.
  ///   - erasureJournal: The file outside the store that erased ids are appended to.
  package init(
    over store: any Store, projections: [Projection], clock: @escaping @Sendable () -> Instant,
    randomness: Randomness, erasureJournal: Journal?
  ) {
    self.store = store
    self.projections = projections
    self.clock = clock
    self.randomness = randomness
    self.erasureJournal = erasureJournal
  }

  /// Runs a body whose writes are all durable, or none; returns only after the commit is on disk.
  ///
  /// What the body throws comes out as it is, and then nothing of it is written. The body may be run again if it met
  /// another one, so it does nothing but read and write here.
  ///
  /// - Parameters:
  ///   - area: The only area that the body sees.
  ///   - company: Whether others may write in the area meanwhile.
  /// - Throws: What the body throws, and ``LedgerFault``.
  package func write<Result: Sendable>(
    _ area: ID<Area>, _ company: Company = .others,
    _ body: @escaping @Sendable (any LedgerWriting) throws -> Result
  ) async throws -> Result {
    let (result, aftermath) = try await store.write(area, company) { rows in
      let transaction = WriteTransaction(rows, in: area, of: self)
      let result = try body(transaction)
      try transaction.end()
      return (result, transaction.aftermath)
    }
    try await finish(aftermath, in: area)
    return result
  }

  /// Runs a body that reads one unchanging state of an area.
  ///
  /// - Throws: What the body throws, and ``LedgerFault``.
  package func read<Result: Sendable>(
    _ area: ID<Area>, _ body: @escaping @Sendable (any LedgerReading) throws -> Result
  ) async throws -> Result {
    let now = clock()
    return try await store.read(area) { rows in try body(ReadTransaction(area: area, now: now, rows: rows)) }
  }

  /// A record that has not expired, as it was last committed.
  package func record(_ kind: Token, _ key: Key, in area: ID<Area>) async throws -> Record? {
    guard let record = try await store.record(kind, key, in: area), record.isLive(at: clock()) else { return nil }
    return record
  }
}

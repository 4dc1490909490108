package import Ledger
internal import Synchronization
package import CoCreation
package import Values

/// The store for several nodes at once: the ledger's port over PostgreSQL.
///
/// It keeps no rows in memory, for another node may have changed them; only which of them are asked for together.
package final class PostgresStore: Store {
  /// How a store is opened.
  package enum Access: Hashable, Sendable {
    /// Reads and writes; makes and brings forward its tables.
    case writing
    /// Reads only, and changes no table.
    case reading
  }

  let pool: Pool
  let address: PostgresAddress
  private let announcer: Announcer
  private let listener: Listener
  /// What bodies are likely to ask.
  private let foresight = Foresight(capacity: 8192)
  private let tidier: Tidier

  /// Reads one picture of the area and writes, others beside it; rows that others changed meanwhile are a conflict.
  private static let inCompany = Transaction(
    opening: ["BEGIN ISOLATION LEVEL REPEATABLE READ", "LOCK TABLE guard IN ROW SHARE MODE"], writes: true)

  /// Waits until every other writer has ended and keeps new ones waiting; the picture is taken after that.
  private static let alone = Transaction(
    opening: ["BEGIN ISOLATION LEVEL REPEATABLE READ", "LOCK TABLE guard IN EXCLUSIVE MODE"], writes: true)

  /// Connects, and brings the schema up to this program's if it is opened for writing.
  ///
  /// - Parameters:
  ///   - connections: How many connections this node uses at most, besides two for hints to other nodes and one to
  ///     tidy after erasures.
  ///   - timeout: After how many milliseconds a statement, or the wait for a standby, is given up.
  ///   - patience: How long a task waits for a server that has gone away.
  /// - Throws: ``PostgresFault`` in one sentence, ``LedgerFault/newerStore(found:known:)``.
  package init(
    at address: PostgresAddress, access: Access = .writing, connections: Int = 8, timeout: Int = 30_000,
    patience: Duration = .seconds(3)
  ) async throws {
    self.address = address
    pool = Pool(to: address, size: connections, timeout: timeout, patience: patience)
    let channel = try await access == .writing ? pool.migrate() : pool.checkSchema()
    announcer = Announcer(at: address, channel: channel)
    listener = Listener(to: address, channels: [channel])
    tidier = Tidier(at: address)
  }

  package var media: any MediaStore { PostgresMedia(pool: pool, tidier: tidier) }

  /// Runs a body that reads one unchanging state of an area.
  package func read<Result: Sendable>(
    _ area: ID<Area>, _ body: @escaping @Sendable (any StoreReading) throws -> Result
  ) async throws -> Result {
    try await read(area, in: .reading, foresight, body)
  }

  /// A record as it was last committed, expired or not.
  package func record(_ kind: Token, _ key: Key, in area: ID<Area>) async throws -> Record? {
    try await read(area, in: .question, nil) { try $0.record(kind, key) }
  }

  private func read<Result: Sendable>(
    _ area: ID<Area>, in transaction: Transaction, _ foresight: Foresight?,
    _ body: @escaping @Sendable (any StoreReading) throws -> Result
  ) async throws -> Result {
    try await translated {
      try await pool.transaction([transaction]) { session in
        let rows = PostgresRows(session, area: area, asksFirst: true, foresight)
        defer { rows.end() }
        do {
          return try body(rows)
        } catch {
          throw rows.failure ?? error
        }
      }
    }
  }

  /// Runs a body whose writes are all durable, or none; at most three times.
  package func write<Result: Sendable>(
    _ area: ID<Area>, _ company: Company, _ body: @escaping @Sendable (any StoreWriting) throws -> Result
  ) async throws -> Result {
    // The last run of three has the store to itself: nothing is left that it could meet.
    let tries = company == .alone ? [Self.alone, Self.alone] : [Self.inCompany, Self.inCompany, Self.alone]
    let attempt = Attempt<Result>()
    let run = { @Sendable (session: Session) in try attempt.run(body, by: session, in: area, self.foresight) }
    let result: Result = try await translated {
      do {
        return try await pool.transaction(tries, orConflict: { $0.isRefused(.uniqueViolation) }, run)
      } catch let fault as PostgresFault where fault.kind == .lostInCommit {
        // Alone, so that the lost transaction has ended, one way or the other, when this one looks.
        return try await pool.transaction([Self.alone]) { session in
          try attempt.storedResult(by: session, in: area) ?? run(session)
        }
      }
    }
    announcer.announce(attempt.touchedStreams.map { .written(in: area, stream: $0) })
    if attempt.hasErased { tidier.tidy() }
    return result
  }

  /// The areas that have entries, sorted.
  package func areas() async throws(LedgerFault) -> [ID<Area>] {
    do {
      return try await pool.transaction([.reading]) { session in
        // From one area to the next along the key, however many entries lie between.
        try session.rows(
          """
          WITH RECURSIVE found (area) AS (
            (SELECT area FROM entry ORDER BY area LIMIT 1)
            UNION ALL
            SELECT (SELECT area FROM entry WHERE area > found.area ORDER BY area LIMIT 1) FROM found
            WHERE found.area IS NOT NULL)
          SELECT area FROM found WHERE area IS NOT NULL
          """
        ).map { try $0.id(0) }
      }
    } catch {
      throw LedgerFault(error)
    }
  }

  /// What any node has written, as it happens: see ``StoreChange``.
  package func changes() async -> AsyncStream<StoreChange> {
    StoreChange.stream(of: await listener.signals())
  }

  /// Lets go of everything, after what has been begun; nothing can be read or written afterwards.
  package func close() async {
    await listener.close()
    await announcer.finish()
    await tidier.close()
    await pool.close()
  }
}

/// Makes faults of PostgreSQL faults of the ledger, and lets through what a body threw itself.
func translated<Value>(_ body: () async throws -> Value) async throws -> Value {
  do {
    return try await body()
  } catch let fault as PostgresFault {
    throw LedgerFault(fault)
  }
}

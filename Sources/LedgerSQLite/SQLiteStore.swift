import Foundation
import GRDB
import Glibc
package import Ledger
package import struct Ledger.Record
package import CoCreation
package import Values

/// A store in two SQLite files of one folder: `ledger.sqlite`, and `media.sqlite` beside it.
///
/// One process holds it at a time. One connection writes, many transactions in one commit; others read meanwhile.
package struct SQLiteStore: Store {
  /// How a store is opened.
  package enum Access: Hashable, Sendable {
    /// Reads and writes; no other process may have it open so.
    case writing
    /// Reads only, also while another process writes.
    case reading
  }

  package let folder: String
  package var media: any MediaStore { SQLiteMedia(pool: mediaPool, scrubber: scrubber) }
  let pool: DatabasePool
  let mediaPool: DatabasePool
  let writer: GroupCommit
  private let checkpointer: Checkpointer?
  private let herald: Herald
  private let scrubber: Scrubber
  private let wordScrubber: Scrubber
  private let lock: FolderLock?

  /// Opens the store in a folder; makes both if they are missing and it is opened for writing.
  ///
  /// - Parameters:
  ///   - folder: The path of the folder.
  ///   - largestSize: The most bytes that `ledger.sqlite` may grow to; `nil` for the disk's own end.
  ///   - trace: Called with each statement that `ledger.sqlite` runs, without values.
  /// - Throws: ``LedgerFault/inUse``, ``LedgerFault/newerStore(found:known:)``, ``LedgerFault/notDurable``, and what
  ///   the disk says.
  package init(
    folder: String, access: Access = .writing, largestSize: Int? = nil,
    trace: (@Sendable (String) -> Void)? = nil
  ) throws(LedgerFault) {
    self.folder = folder
    switch access {
    case .writing:
      try StoreFolder.make(folder)
      lock = try FolderLock(folder: folder)
    case .reading:
      lock = nil
    }
    do {
      pool = try Self.open(Self.ledgerFile(in: folder), access, Migrations.ledger, trace)
      mediaPool = try Self.open(Self.mediaFile(in: folder), access, Migrations.media)
      if let largestSize { try Self.limit(pool, to: largestSize) }
      checkpointer =
        access == .writing
        ? try pool.writeWithoutTransaction { try Checkpointer(path: Self.ledgerFile(in: folder), writer: $0) } : nil
    } catch { throw LedgerFault(sqlite: error) }
    herald = Herald()
    wordScrubber = Scrubber(pool)
    writer = GroupCommit(pool: pool, herald: herald, scrubber: wordScrubber, checkpointer: checkpointer)
    scrubber = Scrubber(mediaPool)
  }

  /// Runs a body in the next commit; see ``Store``.
  package func write<Result: Sendable>(
    _ area: ID<Area>, _ company: Company, _ body: @escaping @Sendable (any StoreWriting) throws -> Result
  ) async throws -> Result {
    // Bodies run one after another here, so each is alone anyway.
    try await writer.run { database, batch in
      try body(SQLiteRows(database: database, area: area.bytes, batch: batch))
    }
  }

  /// Runs a body on one of the connections that read; see ``Store``.
  package func read<Result: Sendable>(
    _ area: ID<Area>, _ body: @escaping @Sendable (any StoreReading) throws -> Result
  ) async throws -> Result {
    try readHere { try body(SQLiteRows(database: $0, area: area.bytes, batch: Batch())) }
  }

  /// Reads on the thread that asks: a page reads for some ten microseconds, and a change of thread costs as much.
  private func readHere<Result>(_ body: (Database) throws -> Result) throws -> Result {
    do {
      return try pool.read(body)
    } catch let error as DatabaseError {
      throw LedgerFault(sqlite: error)
    }
  }

  /// A record as it was last committed; where it is at hand the file is not asked.
  package func record(_ kind: Token, _ key: Key, in area: ID<Area>) async throws -> Record? {
    if case .record(let record) = writer.committed[.record(area: area.bytes, kind, key)] { return record }
    return try await read(area) { try $0.record(kind, key) }
  }

  /// The areas that have entries, sorted.
  package func areas() async throws(LedgerFault) -> [ID<Area>] {
    do {
      return try readHere { try SQLiteRows(database: $0, area: [], batch: Batch()).areas() }
    } catch { throw LedgerFault(sqlite: error) }
  }

  /// What this process has written, as it happens: see ``StoreChange``.
  package func changes() async -> AsyncStream<StoreChange> { herald.listen() }

  /// The row that says whose store it is; see ``Store``.
  package func installation() async throws(LedgerFault) -> InstallationRow? {
    do {
      return try readHere { database in
        // A store that is only read may be one of before there was such a row.
        guard try database.tableExists("installation") else { return nil }
        return try SQLiteRows(database: database, area: [], batch: Batch()).installation()
      }
    } catch { throw LedgerFault(sqlite: error) }
  }

  /// Sets the row that says whose store it is; see ``Store``.
  package func amendInstallation(
    _ body: @escaping @Sendable (InstallationRow?) throws -> InstallationRow
  ) async throws -> InstallationRow {
    try await writer.run { database, batch in
      let rows = SQLiteRows(database: database, area: [], batch: batch)
      let known = try rows.installation()
      let row = try body(known)
      if row != known { try rows.put(row) }
      return row
    }
  }

  /// What the connection that writes is set to.
  ///
  /// - Returns: The journal mode, which is to be `wal`, and the level of `synchronous`, which is to be 2 (full).
  package func durability() async throws(LedgerFault) -> (journalMode: String, synchronous: Int) {
    do {
      return try await pool.writeWithoutTransaction { database in
        (
          try String.fetchOne(database, sql: "PRAGMA journal_mode") ?? "",
          try Int.fetchOne(database, sql: "PRAGMA synchronous") ?? 0
        )
      }
    } catch { throw LedgerFault(sqlite: error) }
  }

  /// Closes both files, and lets another process have the folder.
  package func close() async {
    herald.close()
    scrubber.close()
    wordScrubber.close()
    try? await pool.writeWithoutTransaction { [checkpointer] in checkpointer?.close($0) }
    for pool in [pool, mediaPool] {
      // The connections that read close last, and they cannot empty the write-ahead log.
      try? await pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
      try? pool.close()
    }
    lock?.release()
  }

  static func ledgerFile(in folder: String) -> String { folder + "/ledger.sqlite" }
  static func mediaFile(in folder: String) -> String { folder + "/media.sqlite" }

  /// Makes the file before SQLite does, which would let everybody on the machine read it; its companions take its rights.
  ///
  /// A fault is left to SQLite, which says it in its own words when it opens the file.
  static func makePrivate(_ path: String) {
    let file = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if file >= 0 { Glibc.close(file) }
  }

  private static func open(
    _ path: String, _ access: Access, _ migrations: [Migration], _ trace: (@Sendable (String) -> Void)? = nil
  ) throws -> DatabasePool {
    var configuration = Configuration()
    configuration.readonly = access == .reading
    configuration.busyMode = .timeout(5)
    configuration.maximumReaderCount = 4
    if let trace {
      configuration.prepareDatabase { database in
        database.trace { event in if case .statement(let statement) = event { trace(statement.sql) } }
      }
    }
    if access == .writing { makePrivate(path) }
    let pool = try DatabasePool(path: path, configuration: configuration)
    guard access == .writing else {
      _ = try pool.read { try Migration.check(migrations, in: $0) }
      return pool
    }
    try pool.writeWithoutTransaction { database in
      try Migration.run(migrations, in: database)
      // A pool sets NORMAL after it has opened, with which a power cut may lose what was acknowledged.
      try database.execute(sql: "PRAGMA synchronous = FULL")
      // What is deleted is written over with zeros, however SQLite was built.
      try database.execute(sql: "PRAGMA secure_delete = ON")
      guard try Int.fetchOne(database, sql: "PRAGMA synchronous") == 2,
        try String.fetchOne(database, sql: "PRAGMA journal_mode") == "wal",
        try Int.fetchOne(database, sql: "PRAGMA foreign_keys") == 1,
        try Int.fetchOne(database, sql: "PRAGMA secure_delete") == 1
      else { throw LedgerFault.notDurable }
      try database.execute(sql: "PRAGMA cache_size = -64000")
      try database.execute(sql: "PRAGMA temp_store = MEMORY")
      // For the file of media: beside the ledger's writer stands a ``Checkpointer``.
      try database.execute(sql: "PRAGMA wal_autocheckpoint = 4000")
      try database.execute(sql: "PRAGMA journal_size_limit = 67108864")
    }
    return pool
  }

  private static func limit(_ pool: DatabasePool, to bytes: Int) throws {
    try pool.writeWithoutTransaction { database in
      let pageSize = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 4096
      _ = try Int.fetchOne(database, sql: "PRAGMA max_page_count = \(bytes / pageSize)")
    }
  }
}

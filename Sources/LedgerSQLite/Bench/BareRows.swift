import GRDB
package import Ledger

/// The least that a durable entry can cost on this store: one row and its commit, for measuring beside it.
package struct BareRows: Sendable {
  private let pool: DatabasePool
  private let writer: GroupCommit

  /// Makes an empty table in a file of its own, as durable as the store's.
  package init(file path: String) throws(LedgerFault) {
    do {
      pool = try DatabasePool(path: path)
      try pool.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA synchronous = FULL")
        try database.execute(sql: "CREATE TABLE bare (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT")
      }
    } catch { throw LedgerFault(sqlite: error) }
    writer = GroupCommit(pool: pool, herald: Herald())
  }

  /// Adds a row in a commit of its own, as GRDB does it.
  package func insertAlone(_ bytes: [UInt8]) async throws {
    try await pool.write { try $0.step("INSERT INTO bare (bytes) VALUES (?)", .blob(bytes)) }
  }

  /// Adds a row in a commit that it shares with those who write at the same time.
  package func insertTogether(_ bytes: [UInt8]) async throws {
    try await writer.run { database, _ in try database.step("INSERT INTO bare (bytes) VALUES (?)", .blob(bytes)) }
  }
}

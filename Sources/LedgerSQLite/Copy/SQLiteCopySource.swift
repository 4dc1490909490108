import GRDB
package import Ledger

/// One state of the two files of a store.
struct SQLiteCopySource: CopySource {
  let ledger: Database
  let media: Database

  func rowCount(of table: CopiedTable) throws -> Int {
    try Int.fetchOne(table.file(ledger: ledger, media: media), sql: table.countingSQL) ?? 0
  }

  func rows(of table: CopiedTable, _ page: ([[CopiedValue]]) throws -> Void) throws {
    var waiting: [[CopiedValue]] = []
    var failure: (any Error)?
    do {
      try table.file(ledger: ledger, media: media).step(table.readingSQL) { row throws(LedgerFault) in
        waiting.append(table.values(row))
        guard waiting.count == table.pageSize else { return }
        do { try page(waiting) } catch {
          failure = error
          throw .failed(code: -1)
        }
        waiting = []
      }
    } catch {
      throw failure ?? error
    }
    if !waiting.isEmpty { try page(waiting) }
  }
}

extension SQLiteStore: CopiedStore {
  /// Lends one state of both files; see ``CopiedStore``.
  ///
  /// The entries' is the older one, so every medium that an entry of it shows is there, but for those erased in between.
  package func withSnapshot<Result: Sendable>(
    _ body: @escaping @Sendable (any CopySource) throws -> Result
  ) async throws -> Result {
    let mediaPool = mediaPool
    do {
      return try await pool.read { try SQLiteCopySource.lend($0, mediaPool, body) }
    } catch let error as DatabaseError {
      throw LedgerFault(sqlite: error)
    }
  }

  /// Lends one state of both files to a body that another store waits for.
  package func snapshot<Result>(_ body: (any CopySource) throws -> Result) throws -> Result {
    do {
      return try pool.read { try SQLiteCopySource.lend($0, mediaPool, body) }
    } catch let error as DatabaseError {
      throw LedgerFault(sqlite: error)
    }
  }
}

extension SQLiteCopySource {
  fileprivate static func lend<Result>(
    _ ledger: Database, _ mediaPool: DatabasePool, _ body: (any CopySource) throws -> Result
  ) throws -> Result {
    // The state is taken with the first question.
    _ = try Int.fetchOne(ledger, sql: "SELECT 1 FROM entry LIMIT 1")
    return try mediaPool.read { media in try body(SQLiteCopySource(ledger: ledger, media: media)) }
  }
}

extension CopiedTable {
  /// In which of the two files it lies.
  func file(ledger: Database, media: Database) -> Database {
    switch self {
    case .installation, .entry, .content, .pair, .record: ledger
    case .upload, .piece, .medium: media
    }
  }

  fileprivate var countingSQL: String {
    switch self {
    case .installation: "SELECT count(*) FROM installation"
    case .entry: "SELECT count(*) FROM entry"
    case .content: "SELECT count(*) FROM content"
    case .pair: "SELECT count(*) FROM pair"
    case .record: "SELECT count(*) FROM record"
    case .upload: "SELECT count(*) FROM upload"
    case .piece: "SELECT count(*) FROM piece"
    case .medium: "SELECT count(*) FROM medium"
    }
  }

  fileprivate var readingSQL: String {
    switch self {
    case .installation: "SELECT area, format, keys FROM installation"
    case .entry: "SELECT area, stream, sequence, id, header, hash FROM entry ORDER BY area, stream, sequence"
    case .content: "SELECT area, stream, sequence, salt, payload FROM content ORDER BY area, stream, sequence"
    case .pair: "SELECT area, map, version, key, value FROM pair ORDER BY area, map, version, key"
    case .record: "SELECT area, kind, key, value, expires FROM record ORDER BY area, kind, key"
    case .upload: "SELECT area, id, began FROM upload ORDER BY area, id"
    case .piece: "SELECT area, upload, number, bytes FROM piece ORDER BY area, upload, number"
    case .medium: "SELECT area, address, upload, type, count, kept, salt FROM medium ORDER BY area, address"
    }
  }

  fileprivate func values(_ row: SQLiteColumns) -> [CopiedValue] {
    columns.enumerated().map { index, column in
      switch column {
      case .id, .bytes: row.bytes(Int32(index)).map { .bytes($0) } ?? .nothing
      case .number: row.integer(Int32(index)).map { .number(Int64($0)) } ?? .nothing
      case .text: row.text(Int32(index)).map { .text($0) } ?? .nothing
      }
    }
  }
}

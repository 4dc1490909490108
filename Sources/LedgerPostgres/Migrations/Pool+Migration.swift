internal import Ledger

extension Pool {
  /// Brings the schema up to this program's, whichever of several nodes starts first.
  ///
  /// - Returns: The name of the channel on which the nodes that share the schema hear each other.
  /// - Throws: ``PostgresFault``; ``LedgerFault/newerStore(found:known:)`` if a newer program wrote the store.
  func migrate() async throws -> String {
    let schema = try await schema()
    let found = try await transaction([Self.migrating]) { session in
      try session.rows("SELECT coalesce(max(number), 0) FROM migration")[0].int(0)
    }
    try Self.check(found)
    for migration in Migration.all where migration.number > found { try await run(migration) }
    return "samspel.\(schema)"
  }

  /// Sees that this program's schema is there, and changes nothing.
  ///
  /// - Returns: The channel's name, as ``migrate()`` does.
  /// - Throws: `.unsuitable` with a sentence if there is no store, or an older one.
  func checkSchema() async throws -> String {
    let schema = try await schema()
    let found = try await transaction([.reading]) { session in
      guard try session.rows("SELECT to_regclass('migration') IS NOT NULL")[0].bool(0) else { return Int64(0) }
      return try session.rows("SELECT coalesce(max(number), 0) FROM migration")[0].int(0)
    }
    guard found > 0 else { throw PostgresFault(.unsuitable("There is no store in this database: name another.")) }
    try Self.check(found)
    guard found == Migration.newest else {
      throw PostgresFault(
        .unsuitable("An older program made this database: start the server once, it brings it forward."))
    }
    return "samspel.\(schema)"
  }

  private static func check(_ found: Int64) throws(LedgerFault) {
    guard found <= Migration.newest else { throw .newerStore(found: Int(found), known: Migration.newest) }
  }

  private func schema() async throws -> String {
    guard
      let schema = try await transaction(
        [.reading], { try $0.rows("SELECT current_schema()::text")[0].optionalText(0) })
    else {
      throw PostgresFault(
        .unsuitable("The schema named by the connection's search_path is not there: make it, or name another."))
    }
    return schema
  }

  /// One node at a time, and none before the table that says how far the schema is.
  private static let migrating = Transaction(
    opening: [
      "BEGIN", "SELECT pg_advisory_xact_lock(hashtextextended('samspel.migration.' || current_schema(), 0))",
      "CREATE TABLE IF NOT EXISTS migration (number bigint PRIMARY KEY)",
    ], writes: true)

  private func run(_ migration: Migration) async throws {
    try await transaction([Self.migrating]) { session in
      // Looked at again under the lock: another node may have been first.
      let isDone =
        try session.rows("SELECT 1 FROM migration WHERE number = $1", [.int(Int64(migration.number))]).count > 0
      guard !isDone else { return }
      try session.scriptInTransaction(migration.script)
      try session.send("INSERT INTO migration VALUES ($1)", [.int(Int64(migration.number))])
    }
  }
}

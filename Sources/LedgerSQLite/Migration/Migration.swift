import GRDB
import Ledger

/// A numbered step of a file's shape.
///
/// Steps only run forward, and one that was released is never edited.
struct Migration: Sendable {
  /// From 1 without gaps.
  let number: Int
  let sql: String

  /// Runs the steps that a file has not seen, each in a transaction of its own.
  ///
  /// - Throws: ``LedgerFault/newerStore(found:known:)`` if the file has seen more steps than these.
  static func run(_ migrations: [Migration], in database: Database) throws {
    let seen = try check(migrations, in: database)
    for migration in migrations where migration.number > seen {
      try database.inTransaction(.immediate) {
        try database.execute(sql: migration.sql)
        try database.execute(sql: "PRAGMA user_version = \(migration.number)")
        return .commit
      }
    }
  }

  /// Whether a file has seen any step, and so is one of a store.
  static func hasBegun(in path: String) throws -> Bool {
    let queue = try DatabaseQueue(path: path)
    let seen = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
    try queue.close()
    return (seen ?? 0) > 0
  }

  /// How many steps a file has seen.
  ///
  /// - Throws: ``LedgerFault/newerStore(found:known:)`` if it has seen more steps than these.
  @discardableResult
  static func check(_ migrations: [Migration], in database: Database) throws -> Int {
    let seen = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    let known = migrations.last?.number ?? 0
    guard seen <= known else { throw LedgerFault.newerStore(found: seen, known: known) }
    return seen
  }
}

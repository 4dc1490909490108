import GRDB
import Ledger

/// SQLite's own look at a file: whether its pages hang together, whatever stands in them.
enum Soundness {
  static func holds(_ database: Database) throws -> Bool {
    do {
      return try String.fetchOne(database, sql: "PRAGMA quick_check(1)") == "ok"
    } catch let error as DatabaseError {
      guard case .damaged = LedgerFault(sqlite: error) else { throw error }
      return false
    }
  }

  /// Sees that a file is sound.
  ///
  /// - Throws: ``LedgerFault/damaged(at:)`` if it is not.
  static func expect(in path: String) throws {
    let queue = try DatabaseQueue(path: path)
    let isSound = try queue.read { try holds($0) }
    try queue.close()
    guard isSound else { throw LedgerFault.damaged(at: nil) }
  }
}

extension SQLiteStore {
  /// Whether both files are sound; see ``CopiedStore``.
  package func isSound() async throws -> Bool {
    do {
      for pool in [pool, mediaPool] where try await !pool.read({ try Soundness.holds($0) }) { return false }
      return true
    } catch let error as DatabaseError {
      throw LedgerFault(sqlite: error)
    }
  }
}

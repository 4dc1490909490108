package import Ledger
import LedgerPostgres
import LedgerSQLite

/// The store that the running test is for: of its own schema where it has one, else in files.
package enum TestStore {
  /// - Parameter folder: Where the files lie.
  package static func open(in folder: String) async throws -> any Store {
    guard OwnSchema.current != nil else { return try SQLiteStore(folder: folder) }
    return try await PostgresStore(at: .ofThisTest(), connections: 2)
  }
}

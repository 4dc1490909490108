package import Ledger
import LedgerPostgres
import LedgerSQLite

/// Where a trial keeps its store.
package enum TrialPlace: Codable, Hashable, Sendable {
  /// A folder with the embedded store, and the journal of erasures beside it.
  case folder(String)
  /// A schema on a PostgreSQL server that is named by its connection string; the journal lies in a folder.
  case schema(String, server: String, folder: String)

  /// The journal of erasures, outside the store.
  package var journal: Journal {
    switch self {
    case .folder(let folder), .schema(_, _, let folder): Journal(path: folder + "/erased.log")
    }
  }

  /// Opens the store, and makes it if it is not there.
  ///
  /// - Throws: ``LedgerFault``, `PostgresFault`.
  package func open() async throws -> any Store {
    switch self {
    case .folder(let folder):
      try SQLiteStore(folder: folder)
    case .schema(let schema, let server, _):
      try await PostgresStore(at: PostgresAddress(server).inSchema(schema), connections: 4)
    }
  }
}

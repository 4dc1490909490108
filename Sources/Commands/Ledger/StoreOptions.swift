import ArgumentParser
import Foundation
import Ledger
import LedgerSQLite
import Values

/// Where the store lies: the same options for every command that opens it.
struct StoreOptions: ParsableArguments {
  @Option(name: .customLong("data"), help: "The folder of the store (default: SAMSPEL_DATA, else samspel-data).")
  var data: String?

  @Option(help: "The folder of the files beside the store: roots.log, erased.log (default: the store's own).")
  var journals: String?

  var folder: String { data ?? ProcessInfo.processInfo.environment["SAMSPEL_DATA"] ?? "samspel-data" }

  var rootJournal: Journal { Journal(path: (journals ?? folder) + "/roots.log") }
  var erasureJournal: Journal { Journal(path: (journals ?? folder) + "/erased.log") }

  /// Runs a body with the store, and closes it.
  ///
  /// - Throws: ``BadInput`` if there is no store in the folder, or for what the store says.
  func withStore<Result>(
    _ access: SQLiteStore.Access, _ body: (SQLiteStore) async throws -> Result
  ) async throws -> Result {
    guard FileManager.default.fileExists(atPath: folder + "/ledger.sqlite") else {
      throw BadInput("\(folder): there is no store here; name its folder with --data.")
    }
    do {
      let store = try SQLiteStore(folder: folder, access: access)
      do {
        let result = try await body(store)
        await store.close()
        return result
      } catch {
        await store.close()
        throw error
      }
    } catch let fault as LedgerFault {
      throw BadInput("\(folder): \(fault.sentence)")
    }
  }

  /// A ledger that folds nothing: for commands that only read entries, or that leave the maps to the next start.
  func ledger(over store: any Store) -> Ledger {
    Ledger(
      over: store, projections: [], clock: systemTime, randomness: .system, erasureJournal: erasureJournal)
  }
}

/// The time now, by the system's clock.
let systemTime: @Sendable () -> Instant = {
  Instant(microseconds: Int64((Date().timeIntervalSince1970 * 1_000_000).rounded()))
}

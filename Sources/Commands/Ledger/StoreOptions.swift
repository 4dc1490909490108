import App
import ArgumentParser
import Foundation
import Ledger
import LedgerPostgres
import LedgerSQLite
import Values

/// Where the store and its journals lie: the same options for every command that opens it.
struct StoreOptions: ParsableArguments {
  @OptionGroup var place: PlaceOptions

  @Option(help: "The folder of the files beside the store: roots.log, erased.log (default: the installation's own).")
  var journals: String?

  var folder: String { get throws { try values["data"]?.text ?? "" } }

  /// The connection string of the PostgreSQL; `nil` if the store is the folder's own.
  var server: String? { get throws { try values["database"]?.text } }

  var rootJournal: Journal { get throws { Journal(path: try (journals ?? folder) + "/roots.log") } }
  var erasureJournal: Journal { get throws { Journal(path: try (journals ?? folder) + "/erased.log") } }

  /// The secret of the installation, unless a command names another.
  var keyFile: String { get throws { try values["key-file"]?.text ?? folder + "/samspel.key" } }

  private var values: SettingValues {
    get throws { try place.values() }
  }

  /// Runs a body with the store, which it only reads, and closes it.
  ///
  /// - Parameter lettingDamageThrough: Whether ``LedgerFault/damaged(at:)`` comes out as it is.
  /// - Throws: ``BadInput`` if there is no store, or for what the store says.
  func reading<Result>(
    lettingDamageThrough: Bool = false, _ body: (any CopiedStore) async throws -> Result
  ) async throws -> Result {
    let folder = try folder
    return try await telling(lettingDamageThrough: lettingDamageThrough) {
      if let server = try server {
        return try await Self.closing(try await Self.open(server, .reading)) { store in
          try await StoreFormat.check(store)
          return try await body(store)
        }
      }
      guard FileManager.default.fileExists(atPath: folder + "/ledger.sqlite") else {
        throw BadInput("\(folder): there is no store here; name its folder with --data.")
      }
      return try await Self.closing(try SQLiteStore(folder: folder, access: .reading)) { store in
        try await StoreFormat.check(store)
        return try await body(store)
      }
    }
  }

  /// Opens a PostgreSQL.
  static func open(_ server: String, _ access: PostgresStore.Access) async throws -> PostgresStore {
    try await PostgresStore(at: try PostgresAddress(server), access: access)
  }

  /// Runs a body with a store, and closes it whatever comes of that.
  static func closing<Opened: Store, Result>(
    _ store: Opened, _ body: (Opened) async throws -> Result
  ) async throws -> Result {
    do {
      let result = try await body(store)
      await store.close()
      return result
    } catch {
      await store.close()
      throw error
    }
  }

  /// Makes one sentence of what a store says.
  func telling<Result>(
    lettingDamageThrough: Bool = false, _ body: () async throws -> Result
  ) async throws -> Result {
    let (server, folder) = (try server, try folder)
    do {
      return try await body()
    } catch let fault as PostgresFault {
      throw BadInput("database: \(fault)")
    } catch LedgerFault.unreachable where server != nil {
      throw BadInput("database: \(PostgresFault(.lost))")
    } catch let fault as LedgerFault {
      if case .alreadyThere = fault { throw BadInput(fault.sentence) }
      if lettingDamageThrough, case .damaged = fault { throw fault }
      throw BadInput("\(server == nil ? folder : "database"): \(fault.sentence)")
    }
  }

  /// A ledger over a store, which keeps the maps that pages read up with what it erases.
  func ledger(over store: any Store, _ erasureJournal: Journal? = nil) -> Ledger {
    Ledger(
      over: store, projections: Projection.all, clock: systemTime, randomness: .system, erasureJournal: erasureJournal)
  }
}

/// The time now, by the system's clock.
let systemTime: @Sendable () -> Instant = {
  Instant(microseconds: Int64((Date().timeIntervalSince1970 * 1_000_000).rounded()))
}

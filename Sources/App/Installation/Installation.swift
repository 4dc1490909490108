package import CoCreation
import Foundation
package import Ledger
import LedgerPostgres
import LedgerSQLite
package import Values

/// What one installation keeps, opened: its store, its area, its packs and its one secret.
package struct Installation: Sendable {
  package let folder: DataFolder
  package let store: any Store
  package let ledger: Ledger
  package let area: ID<Area>
  package let packs: [PackKey: Pack]
  package let secret: Secret
  /// The zone of days that belong to no service; `nil` where the machine's own is not known.
  package let zone: Zone?

  /// Opens an installation, and makes it where there is none.
  ///
  /// - Parameters:
  ///   - database: The connection string of a PostgreSQL; `nil` for the store in the folder.
  ///   - packFolder: Where packs of its own lie.
  ///   - keyFile: Where its secret lies; `nil` for the usual place in the folder.
  ///   - zone: The zone of days that belong to no service; `nil` for the machine's own.
  ///   - start: What opening may do beside.
  ///   - clock: The time now.
  /// - Throws: ``SettingFault`` if something that was set cannot be used, ``LedgerFault`` for what the store says.
  package init(
    in path: String, database: String? = nil, packFolder: String? = nil, keyFile: String? = nil,
    zone: Zone? = nil, start: InstallationStart = InstallationStart(), clock: @escaping @Sendable () -> Instant
  ) async throws {
    self.zone = zone ?? Zone(TimeZone.current.identifier).flatMap { $0.isKnown ? $0 : nil }
    folder = try DataFolder(path)
    packs = try PackShelf.packs(and: packFolder)
    store = try await Self.store(in: folder, database)
    ledger = Ledger(
      over: store, projections: Projection.all, clock: clock, randomness: .system,
      erasureJournal: Journal(path: folder.path + "/erased.log"))
    do {
      let keyPath = keyFile ?? folder.keyFile
      (secret, area) = try await Self.claim(ledger, keyPath, start, at: clock())
      try await Self.prepare(ledger, area, start)
    } catch {
      await store.close()
      throw error
    }
  }

  private static func store(in folder: DataFolder, _ database: String?) async throws -> any Store {
    guard let database else { return try SQLiteStore(folder: folder.path) }
    do {
      return try await PostgresStore(at: try PostgresAddress(database))
    } catch let fault as PostgresFault {
      throw SettingFault("database: \(fault)")
    }
  }

  /// Makes up for what an end in the middle left undone, and builds what this program reads and an older one did not.
  private static func prepare(_ ledger: Ledger, _ area: ID<Area>, _ start: InstallationStart) async throws {
    try await ledger.raiseFormat(in: area)
    try await ledger.prepare(area)
    let missing = try await ledger.projectionsToBuild(in: area)
    guard let most = start.mostEntriesToRead, !missing.isEmpty else { return }
    let count = try await (ledger.store as? any CopiedStore)?.withSnapshot { try $0.rowCount(of: .entry) } ?? 0
    guard count <= most else {
      let names = missing.map(\.name.name.name).joined(separator: ", ")
      throw SettingFault(
        "What pages read (\(names)) is to be built anew from \(count) entries, which takes a while: run samspel rebuild "
          + "--missing first, it shows how far it is.")
    }
    for projection in missing {
      let name = projection.name.name.name
      try await ledger.rebuild(projection, in: area) { done in start.progress(name, done, count) }
    }
  }

  /// Lets go of everything.
  package func close() async { await store.close() }
}

extension Secret.Fault {
  /// One sentence for whoever runs the installation.
  var sentence: String {
    switch self {
    case .open(let path): "\(path): others can read this file. Take their rights away: chmod 600 \(path)"
    case .malformed(let path): "\(path): this file holds no key of Samspel. Put back the right one, or move it away."
    case .unreachable(let path): "\(path): the key file cannot be read or made."
    }
  }
}

import CoCreation
package import Demonstration
import Foundation
import Ledger
import LedgerSQLite
package import Values

extension Installation {
  /// Opens a demonstration, and makes it where there is nothing yet.
  ///
  /// In a folder it is made beside its place and moved there when it is whole, so that one whose making was broken off
  /// is made anew. What is no demonstration is never served as one.
  ///
  /// - Parameters:
  ///   - seed: What everything is drawn from; `nil` for the usual one.
  ///   - clock: The time now.
  ///   - progress: Told the days that are made, and how many there are.
  /// - Throws: ``SettingFault`` if something else lies there, and what opening an installation throws.
  package static func demonstration(
    _ settings: Settings, seed: UInt64? = nil, clock: @escaping @Sendable () -> Instant,
    progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) async throws -> (installation: Installation, cast: Cast, demonstration: Demonstration) {
    let packs = try PackShelf.packs(and: settings.packFolder)
    guard let pack = packs.values.filter({ $0.defaultLanguage == .swedish }).min(by: { $0.key.code < $1.key.code })
    else { throw SettingFault("The demonstration is written in Swedish, and no pack has that as its language.") }
    // The drift questions come of the same reading as everywhere, and so do the figures of a unit.
    let work = DueWork(packs: packs, zone: settings.zone)
    let demonstration = Demonstration(
      seed: seed ?? Demonstration.usualSeed, pack: pack, zone: settings.zone, now: clock(),
      jobs: [.readingSignals(work), .freezingPatterns(work)],
      published: try ProfileShelf.published())
    if settings.database == nil { try await make(demonstration, in: settings.dataFolder, progress) }
    var installation = try await Installation(settings, clock: clock)
    if settings.database != nil, try await installation.store.areas().isEmpty {
      _ = try await demonstration.make(over: installation.store, in: installation.area, progress: progress)
      await installation.close()
      installation = try await Installation(settings, clock: clock)
    }
    guard let cast = try await installation.cast() else {
      await installation.close()
      throw SettingFault(
        "What lies in \(settings.database == nil ? settings.dataFolder : "the database") is no demonstration. "
          + "Name another folder with --data, or an empty database.")
    }
    try await demonstration.takeUp(cast, in: installation.ledger, installation.area, at: clock())
    return (installation, cast, demonstration)
  }

  /// Who is who, if it is a demonstration; `nil` if it is not.
  package func cast() async throws -> Cast? {
    try await ledger.read(area) { try $0.cast() }
  }

  /// Opens what the settings name.
  package init(
    _ settings: Settings, start: InstallationStart = InstallationStart(), clock: @escaping @Sendable () -> Instant
  ) async throws {
    try await self.init(
      in: settings.dataFolder, database: settings.database, packFolder: settings.packFolder,
      keyFile: settings.keyFile, start: start, clock: clock)
  }

  /// Makes a demonstration in a folder that holds none, beside it first.
  private static func make(
    _ demonstration: Demonstration, in path: String, _ progress: @escaping @Sendable (Int, Int) -> Void
  ) async throws {
    let files = FileManager.default
    guard !files.fileExists(atPath: path + "/ledger.sqlite") else { return }
    let making = path + ".making"
    if files.fileExists(atPath: making) { try files.removeItem(atPath: making) }
    // Making takes minutes: whether the folder can be used at all is asked first.
    let folder = try DataFolder(path)
    let store = try SQLiteStore(folder: making)
    _ = try await demonstration.make(over: store, progress: progress)
    await store.close()
    // The ledger comes last: once it is there, everything is.
    for name in try files.contentsOfDirectory(atPath: making).sorted(by: >) where name != "lock" {
      try files.moveItem(atPath: making + "/" + name, toPath: folder.path + "/" + name)
    }
    try files.removeItem(atPath: making)
  }
}

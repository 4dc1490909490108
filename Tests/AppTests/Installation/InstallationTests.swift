import App
import CoCreation
import Foundation
import Ledger
import LedgerSQLite
import Testing
import Values

struct `An installation` {
  private static let now: @Sendable () -> Instant = { Instant(microseconds: 1_790_000_000_000_000) }

  /// Runs a body with a folder that goes away.
  private func withFolder(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samspel-" + UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await body(folder)
  }

  private func open(
    _ folder: String, keyFile: String? = nil, start: InstallationStart = InstallationStart()
  ) async throws -> Installation {
    try await Installation(in: folder, keyFile: keyFile, start: start, clock: Self.now)
  }

  /// What opening it says.
  private func refusal(
    _ folder: String, keyFile: String? = nil, start: InstallationStart = InstallationStart()
  ) async -> String? {
    do {
      await (try await open(folder, keyFile: keyFile, start: start)).close()
      return nil
    } catch { return "\(error)" }
  }

  private func found(_ installation: Installation) async throws {
    let pack = try #require(installation.packs[PackKey("SE")])
    let zone = try #require(Zone("Europe/Stockholm"))
    try await installation.ledger.write(installation.area) { entries in
      let organisation = entries.newID(of: Organisation.self)
      let header = Circumstances(
        entry: entries.newID(of: Entry.self), organisation: organisation, pack: pack, zone: zone)
      try entries.perform(
        RegisterOrganisation(name: try Text("Provider"), kind: .publicProvider, pack: pack.key, packs: [pack.key]),
        in: organisation.retyped(), as: Rights.samspel(on: zone.time(at: entries.now).day, at: entries.now), header)
    }
  }

  @Test func `keeps its area from the first start on, before anything is written`() async throws {
    try await withFolder { folder in
      let first = try await open(folder)
      let area = first.area
      await first.close()
      let second = try await open(folder)
      #expect(second.area == area)
      await second.close()
    }
  }

  @Test func `belongs to one key, and takes another only when it is told to`() async throws {
    try await withFolder { folder in
      let first = try await open(folder)
      let key = try #require(first.secret.signingKey?.publicKey)
      await first.close()
      let other = folder + "/other.key"
      _ = try Secret(file: other, randomness: .system)
      let another = try #require(await refusal(folder, keyFile: other))
      #expect(another.contains(Installation.name(of: key)) && another.contains("samspel accept-key"))
      try FileManager.default.removeItem(atPath: folder + "/samspel.key")
      let missing = try #require(await refusal(folder))
      #expect(missing.contains("the key file is missing") && missing.contains("accept-key"))
      #expect(!FileManager.default.fileExists(atPath: folder + "/samspel.key"))
      let accepted = try await open(folder, start: InstallationStart(takesNewKey: true))
      let keys = try await accepted.store.installation()?.keys
      #expect(keys?.first == key && keys?.count == 2)
      await accepted.close()
      #expect(await refusal(folder) == nil)
    }
  }

  @Test func `of a newer program is refused in one sentence`() async throws {
    try await withFolder { folder in
      await (try await open(folder)).close()
      let store = try SQLiteStore(folder: folder)
      _ = try await store.amendInstallation { row in
        var row = try #require(row)
        row.format += 1
        return row
      }
      await store.close()
      let known = StoreFormat.current
      await #expect(throws: LedgerFault.newerStore(found: known + 1, known: known)) { try await open(folder) }
    }
  }

  @Test func `of an earlier program is claimed with its entries' area, and its maps are built with progress`()
    async throws
  {
    try await withFolder { folder in
      let first = try await open(folder)
      try await found(first)
      let (area, store) = (first.area, first.store)
      // As if a program had written it that knew neither the row nor this version of a map.
      let state = MapName("ledger.state", version: 1)
      try await store.write(area, .alone) { rows in
        for pair in try rows.pairs(in: .all, of: state, .forward, limit: 100) { try rows.remove(pair.key, in: state) }
      }
      await first.close()
      let few = InstallationStart(mostEntriesToRead: 0)
      let refused = try #require(await refusal(folder, start: few))
      #expect(refused.contains("samspel rebuild --missing"))
      let later = try await open(folder, start: InstallationStart(mostEntriesToRead: nil))
      #expect(try await later.ledger.projectionsToBuild(in: area).count == Projection.all.count)
      await later.close()
      let second = try await open(folder)
      #expect(second.area == area)
      #expect(try await second.ledger.projectionsToBuild(in: area).isEmpty)
      #expect(try await second.ledger.read(area) { try $0.organisations().count } == 1)
      await second.close()
    }
  }
}

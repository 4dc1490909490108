import App
import CoCreation
import Demonstration
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Ledger
import LedgerPostgres
import LedgerSQLite
import Logging
import PostgresForTests
import Testing
import Values
import Web

/// A backup with real facts of every kind that people make, as the first program that kept such facts wrote it.
///
/// The files in Fixtures/0002 are never made anew: every later program must read them, on either store.
@Suite(.onBothStores, .serialized) struct `The oldest backup with real facts` {
  private static let fixture = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Fixtures/0002").standardized.path
  private static let zone = Zone("Europe/Stockholm") ?? { preconditionFailure("no zone") }()
  /// The evening on which it was written.
  private static let evening = zone.instant(Day(number: 20_780), second: 20 * 3600)

  @Test func `is restored, is whole, and opens the day's pages`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "oldest-" + UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Self.unpack(to: folder + "/backup")
    let database = OwnSchema.current == nil ? nil : try TestServer.conninfoOfThisTest()
    try await Self.restore(folder + "/backup", to: folder + "/data", database)
    let installation = try await Installation(
      in: folder + "/data", database: database, start: InstallationStart(takesNewKey: true), clock: { Self.evening })
    let (ledger, area) = (installation.ledger, installation.area)
    let lines = try Journal(path: folder + "/backup/roots.log").lines()
    let found = try await ledger.verify(area, journals: lines, own: installation.secret.signingKey?.publicKey)
    #expect(found.fault == nil)
    #expect(lines.count == 1 && found.rootCount == 1 && found.erasedCount == 1 && found.entryCount > 300)
    for projection in Projection.all {
      let live = try await Self.all(projection, ledger, area)
      // The demonstration's comparison came with profiles, of which this small one has none.
      #expect(live.isEmpty == (projection.name.name == "comparisons"), "\(projection.name)")
      try await ledger.rebuild(projection, in: area)
      #expect(try await Self.all(projection, ledger, area) == live, "\(projection.name)")
    }
    try await Self.open(installation, in: folder + "/data")
    await installation.close()
  }

  /// Opens the pages of today, as a professional and as a person.
  private static func open(_ installation: Installation, in folder: String) async throws {
    let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let surroundings = Surroundings(now: { evening }, randomBytes: Surroundings.real.randomBytes)
    let settings = try Settings(SettingValues(arguments: ["--data", folder]))
    let server = try Server(settings, surroundings: surroundings, installation: installation, logger: quiet)
    let desk = try #require(server.desk)
    let sessions = Sessions(desk.records, surroundings)
    let (person, professional) = try await installation.ledger.read(installation.area) { entries in
      let today = zone.time(at: evening).day
      let all = try entries.persons().map { (person: $0, members: try entries.circle(of: $0).members(on: today)) }
      let lived = try #require(
        all.first { one in try entries.things(.moment, of: one.person, from: today, through: today).isEmpty == false })
      return (lived.person, try #require(lived.members.first { $0.member.role.isKeyWorker }).member.human)
    }
    let staff = try await sessions.begin(
      professional.retyped(), means: [.password], limits: .staff, browser: "Test"
    ).0
    let own = try await sessions.begin(
      person.retyped(), means: [.device], limits: .staff, browser: "Test"
    ).0
    let site = desk.ground.site { desk.addRoutes(to: $0) }
    try await Application(responder: site, logger: quiet).test(.router) { client in
      for (token, path) in [(staff, "/persons"), (staff, "/persons/\(person)/plan"), (own, "/persons/\(person)")] {
        let cookie: HTTPFields = [.cookie: "samspel-session=\(Base64URL.encoded(token.bytes))"]
        let page = try await client.execute(uri: path, method: .get, headers: cookie)
        #expect(page.status == .ok, "\(path)")
      }
    }
  }

  private static func all(_ projection: Projection, _ ledger: Ledger, _ area: ID<Area>) async throws -> [Pair] {
    try await ledger.read(area) { try $0.map(projection).pairs(in: .all, .forward, limit: .max) }
  }

  private static func restore(_ backup: String, to folder: String, _ database: String?) async throws {
    let restoration = try Restoration(of: backup, in: folder)
    guard let database else { return try await restoration.settle() }
    let store = try await PostgresStore(at: try PostgresAddress(database))
    let copied = restoration.store
    try await store.fill { target in try copied.snapshot { try target.take($0) } }
    await store.close()
    await restoration.abandon()
  }

  private static func unpack(to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let tar = Process()
    tar.executableURL = URL(filePath: "/usr/bin/env")
    tar.arguments = ["tar", "-xzf", fixture + "/backup.tar.gz", "-C", folder]
    try tar.run()
    tar.waitUntilExit()
    #expect(tar.terminationStatus == 0)
  }

  /// Wrote the fixture, once: two days of the demonstration, one root, one erasure.
  static func write(to folder: String) async throws {
    let store = try SQLiteStore(folder: folder + "/data")
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/App/Resources/packs/se.json").standardized
    let tree = try JSONDecoder().decode(Tree.self, from: Data(contentsOf: file))
    guard case .pack(let pack) = Pack.read(tree, file: "se.json") else { throw CocoaError(.fileReadCorruptFile) }
    let demonstration = Demonstration(seed: 7, days: 1, pack: pack, zone: zone, now: evening)
    _ = try await demonstration.make(over: store)
    let area = demonstration.area
    let erasures = Journal(path: folder + "/data/erased.log")
    let roots = Journal(path: folder + "/data/roots.log")
    let ledger = Ledger(
      over: store, projections: Projection.all, clock: { evening }, randomness: .seeded(1), erasureJournal: erasures)
    try await ledger.write(area) { entries in
      let person = try #require(try entries.persons().first)
      let plan = try #require(try entries.things(.plan, of: person).first)
      let entry = try #require(try entries.entries(of: plan.stream).last)
      var particulars = entry.header.particulars
      particulars.kind = Erased.kind
      _ = try entries.erase(
        [entry.header.id], ground: "board-file", id: entries.newID(of: Entry.self), particulars: particulars)
    }
    let key = try #require(SigningKey(seed: [UInt8](repeating: 5, count: 32)))
    _ = try await ledger.closeDays(in: area, signedBy: key, journal: roots)
    try await store.backUp(to: folder + "/backup", with: [roots, erasures])
    await store.close()
  }
}

/// Writes the fixture where a folder for it is named; no program that reads it does.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["SAMSPEL_WRITE_FIXTURE"] != nil)) struct `The fixture` {
  @Test func `is written`() async throws {
    let folder = try #require(ProcessInfo.processInfo.environment["SAMSPEL_WRITE_FIXTURE"])
    try await `The oldest backup with real facts`.write(to: folder)
  }
}

import App
import CoCreation
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Ledger
import Logging
import PostgresForTests
import Synchronization
import Testing
import Values
import Web

/// Two nodes of one installation, each with its own folder, on the running test's schema.
@Suite(.ownSchema, .timeLimit(.minutes(10))) struct `Two nodes on one PostgreSQL` {
  private final class Clock: Sendable {
    // Days ago, so that turning it leads to no day that the server's own clock does not know.
    private let instant = Mutex(
      Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)).advanced(bySeconds: -20 * 86_400))
    var now: Instant { instant.withLock { $0 } }
    func turn(byDays days: Int) { instant.withLock { $0 = $0.advanced(bySeconds: days * 86_400) } }
  }

  private let clock = Clock()
  private let home = FileManager.default.temporaryDirectory.appending(path: "nodes-" + UUID().uuidString).path
  private var quiet: Logger { Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } }

  private func folder(_ node: Int) -> String { "\(home)/\(node)" }

  private func open(_ node: Int) async throws -> Installation {
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    let clock = clock
    return try await Installation(
      in: folder(node), database: TestServer.conninfoOfThisTest(), keyFile: home + "/samspel.key", clock: { clock.now })
  }

  /// Runs a body with two nodes that start at the same moment.
  private func withNodes(_ body: (Installation, Installation) async throws -> Void) async throws {
    async let first = open(1)
    async let second = open(2)
    let nodes = try await (first, second)
    try await body(nodes.0, nodes.1)
    await nodes.0.close()
    await nodes.1.close()
    try? FileManager.default.removeItem(atPath: home)
  }

  /// Registers an authority and its administrator.
  private func found(_ node: Installation) async throws -> ID<Human> {
    let zone = try #require(Zone("Europe/Stockholm"))
    let pack = try #require(node.packs[PackKey("SE")])
    return try await node.ledger.write(node.area) { entries in
      let (authority, human) = (entries.newID(of: Organisation.self), entries.newID(of: Human.self))
      let today = zone.time(at: entries.now).day
      let samspel = Rights.samspel(on: today, at: entries.now)
      func header() -> Circumstances {
        Circumstances(entry: entries.newID(of: Entry.self), organisation: authority, pack: pack, zone: zone)
      }
      try entries.perform(
        RegisterOrganisation(name: try Text("The authority"), kind: .authority, pack: pack.key, packs: [pack.key]),
        in: authority.retyped(), as: samspel, header())
      try entries.perform(RegisterHuman(name: try Text("Ada")), in: human.retyped(), as: samspel, header())
      let period = try #require(Period(first: today - 1, last: today + 90))
      try entries.perform(
        Appoint(
          appointment: entries.newID(of: Appointment.self), role: .administrator(organisation: authority),
          period: period), in: human.retyped(), as: samspel, header())
      return human
    }
  }

  @Test func `start together on an empty database as one installation`() async throws {
    try await withNodes { first, second in
      #expect(first.area == second.area)
      let row = try #require(try await first.store.installation())
      #expect(row.area == first.area && row.format == StoreFormat.current && row.keys.count == 1)
      _ = try await found(first)
      let seen = try await second.ledger.read(second.area) { try $0.organisations().map(\.name.value) }
      #expect(seen == ["The authority"])
      // And again, when something stands there.
      let third = try await open(3)
      #expect(third.area == first.area)
      await third.close()
    }
  }

  @Test func `let in on one, somebody is let in on the other, and reads what the first wrote`() async throws {
    try await withNodes { first, second in
      let human = try await found(first)
      let clock = clock
      let surroundings = Surroundings(now: { clock.now }, randomBytes: Surroundings.real.randomBytes)
      let (token, _) = try await Sessions(LedgerRecords(first.ledger, in: first.area), surroundings).begin(
        human.retyped(), means: [.password], limits: .staff, browser: "Test")
      let cookie: HTTPFields = [.cookie: "samspel-session=\(Base64URL.encoded(token.bytes))"]
      let settings = try Settings(SettingValues(arguments: ["--data", folder(2)]))
      let server = try Server(settings, surroundings: surroundings, installation: second, logger: quiet)
      let site = try #require(server.desk).ground.site { server.desk?.addRoutes(to: $0) }
      try await Application(responder: site, logger: quiet).test(.router) { client in
        let page = try await client.execute(uri: "/administration", method: .get, headers: cookie)
        #expect(page.status == .ok)
        #expect(String(buffer: page.body).contains("The authority"))
      }
      try await Sessions(LedgerRecords(second.ledger, in: second.area), surroundings).endAll(of: human.retyped())
      let left = try await Sessions(LedgerRecords(first.ledger, in: first.area), surroundings).recognise(token)
      #expect(left == nil, "what ends on one has ended on the other")
    }
  }

  @Test func `do what falls due once between them, and both keep the roots`() async throws {
    try await withNodes { first, second in
      _ = try await found(first)
      let zone = try #require(Zone("Europe/Stockholm"))
      let clock = clock
      let runners = [first, second].map { node in
        JobRunner(
          node.ledger, in: node.area, DueWork(packs: node.packs, zone: zone), secret: node.secret,
          roots: Journal(path: node.folder.rootsFile), clock: { clock.now }, logger: quiet)
      }
      let counted = Job("test.count") { round in
        try await round.ledger.write(round.area) { entries in
          let known = try entries.record("counted", Key(round.day)).map { $0.value[0] } ?? 0
          try entries.put(Record(kind: "counted", key: Key(round.day), value: [known + 1], expires: nil))
        }
      }
      let start = zone.time(at: clock.now).day
      for step in 0..<3 {
        if step > 0 { clock.turn(byDays: 2) }
        let today = zone.time(at: clock.now).day
        for _ in 1...2 {
          try await withThrowingTaskGroup(of: Void.self) { group in
            for runner in runners { group.addTask { await runner.pulse() } }
            for node in [first, second] {
              group.addTask { _ = try await node.ledger.run(counted, through: today, in: node.area) }
            }
            try await group.waitForAll()
          }
        }
      }
      let counts = try await first.ledger.read(first.area) { try $0.records("counted") }
      #expect(counts.map(\.value) == [[UInt8]](repeating: [1], count: 5))
      #expect(counts.map(\.key) == (0...4).map { Key(start + $0) })
      let roots = try await first.ledger.roots(in: first.area)
      #expect(roots.count == 1)
      for node in [first, second] {
        let lines = try Journal(path: node.folder.rootsFile).lines()
        #expect(lines.compactMap { DayRoot(line: $0, in: node.area) } == roots)
        let found = try await node.ledger.verify(node.area, journals: lines, own: node.secret.signingKey?.publicKey)
        #expect(found.fault == nil)
      }
    }
  }
}

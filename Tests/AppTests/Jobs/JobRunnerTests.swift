import App
import CoCreation
import Foundation
import Ledger
import Logging
import Synchronization
import Testing
import Values
import Web

struct `What falls due` {
  private final class Clock: Sendable {
    private let instant: Mutex<Instant>
    init(_ start: Instant) { instant = Mutex(start) }
    var now: Instant { instant.withLock { $0 } }
    func turn(bySeconds seconds: Int) { instant.withLock { $0 = $0.advanced(bySeconds: seconds) } }
  }

  private func runner(_ installation: Installation, _ clock: Clock, _ zone: Zone) -> JobRunner {
    JobRunner(
      installation.ledger, in: installation.area, DueWork(packs: installation.packs, zone: zone),
      secret: installation.secret, roots: Journal(path: installation.folder.rootsFile), clock: { clock.now },
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  }

  private func done(_ installation: Installation, _ kind: Token) async throws -> Day? {
    try await installation.ledger.read(installation.area) { entries in
      try entries.record("job.done", Key(kind)).flatMap { record in
        var value = KeyReader(record.value)
        return value.day()
      }
    }
  }

  @Test func `is done for the day that has ended, once, and made up after an outage`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samspel-" + UUID().uuidString).path
    let clock = Clock(Instant(microseconds: 1_790_000_000_000_000))
    let zone = try #require(Zone("Europe/Stockholm"))
    let installation = try await Installation(in: folder, clock: { clock.now })
    let runner = runner(installation, clock, zone)
    let today = zone.time(at: clock.now).day
    for _ in 1...2 { await runner.pulse() }
    let kinds: [Token] = [
      "asking.close", "balance.signals", "drift.follow", "frame.renewal", "concern.pass", "pattern.freeze",
      "retention.find",
      "ledger.clear",
    ]
    for kind in kinds {
      let day = try await done(installation, kind)
      #expect(day == today - 1, "\(kind)")
    }
    // It is past three in the afternoon: the draw of that hour is done, the evening's was yesterday's.
    let afternoon = try await done(installation, "asking.draw.15")
    #expect(afternoon == today)
    let evening = try await done(installation, "asking.draw.19")
    #expect(evening == today - 1)
    clock.turn(bySeconds: 5 * 86_400)
    await runner.pulse()
    let later = try await done(installation, "asking.close")
    #expect(later == today + 4)
    await installation.close()
    try? FileManager.default.removeItem(atPath: folder)
  }

  @Test func `ends a day by a root in the file beside the store`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samspel-" + UUID().uuidString).path
    let clock = Clock(Instant(microseconds: 1_790_000_000_000_000))
    let zone = try #require(Zone("Europe/Stockholm"))
    let installation = try await Installation(in: folder, clock: { clock.now })
    let pack = try #require(installation.packs[PackKey("SE")])
    _ = try await installation.ledger.write(installation.area) { entries in
      let organisation = entries.newID(of: Organisation.self)
      let header = Circumstances(
        entry: entries.newID(of: Entry.self), organisation: organisation, pack: pack, zone: zone)
      try entries.perform(
        RegisterOrganisation(name: try Text("Provider"), kind: .publicProvider, pack: pack.key, packs: [pack.key]),
        in: organisation.retyped(), as: Rights.samspel(on: zone.time(at: entries.now).day, at: entries.now), header)
    }
    clock.turn(bySeconds: 2 * 86_400)
    let runner = runner(installation, clock, zone)
    for _ in 1...2 { await runner.pulse() }
    let lines = try Journal(path: installation.folder.rootsFile).lines()
    #expect(lines.count == 1)
    await installation.close()
    try? FileManager.default.removeItem(atPath: folder)
  }
}

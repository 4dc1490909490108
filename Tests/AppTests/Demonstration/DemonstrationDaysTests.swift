import App
import CoCreation
import Demonstration
import Foundation
import Ledger
import LedgerSQLite
import Logging
import Synchronization
import Testing
import Values

struct `The days of a demonstration` {
  @Test func `begin with each change of day, and a fault is tried again`() async throws {
    let zone = try #require(Zone("Europe/Stockholm"))
    let evening = zone.instant(Day(number: 20_780), second: 20 * 3600)
    let clock = Mutex(evening)
    let folder = FileManager.default.temporaryDirectory.appending(path: "demonstration-\(UUID().uuidString)").path
    let store = try SQLiteStore(folder: folder)
    let pack = try #require(try PackShelf.packs(and: nil).values.first { $0.defaultLanguage == .swedish })
    let small = Demonstration(seed: 5, days: 3, pack: pack, zone: zone, now: evening)
    let cast = try await small.make(over: store)
    let ledger = Ledger(
      over: store, projections: Projection.all, clock: { clock.withLock { $0 } }, randomness: .system,
      erasureJournal: nil)
    let days = DemonstrationDays(
      small, cast, in: ledger, small.area, clock: { clock.withLock { $0 } }, logger: Logger(label: "test"))
    let person: ID<Person> = try #require(cast.human("person")).retyped()
    func moments(on day: Day) async throws -> Int {
      try await ledger.read(small.area) { try $0.things(.moment, of: person, from: day).count }
    }
    #expect(await days.begin(after: nil) == cast.last)
    clock.withLock { $0 = zone.instant(cast.last + 1, second: 30) }
    #expect(await days.begin(after: cast.last) == cast.last + 1)
    let begun = try await moments(on: cast.last + 1)
    #expect(begun == 1)
    #expect(await days.begin(after: cast.last + 1) == cast.last + 1)
    await store.close()
    clock.withLock { $0 = zone.instant(cast.last + 2, second: 30) }
    // The store is gone: the day has not begun, and the next look tries again.
    #expect(await days.begin(after: cast.last + 1) == cast.last + 1)
  }
}

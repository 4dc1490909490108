import CoCreation
import Demonstration
import Foundation
import Ledger
import LedgerSQLite
import Synchronization
import Testing
import Values

struct `A demonstration that is left running` {
  @Test func `has a moment and a question waiting on the next day too, and makes them once`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "demonstration-\(UUID().uuidString)").path
    let store = try SQLiteStore(folder: folder)
    let small = Demonstration(seed: 5, days: 6, pack: try Made.readPack(), zone: Made.zone, now: Made.evening)
    let cast = try await small.make(over: store)
    let midnight = Made.zone.instant(cast.last + 1, second: 40)
    let clock = Mutex(midnight)
    let ledger = Ledger(
      over: store, projections: Projection.all, clock: { clock.withLock { $0 } }, randomness: .system,
      erasureJournal: nil)
    let persons = [Language.swedish, .english].flatMap { cast.tour(in: $0).pairs.map(\.person.id) }
    let once = Array(repeating: 1, count: persons.count)
    func waiting(on day: Day) async throws -> [Int] {
      try await ledger.read(small.area) { entries in
        try persons.map { person in
          try entries.things(.asking, of: person.retyped(), from: day).filter { found in
            let state: AskingState = try entries.state(of: found.stream)
            if case .moment = state.asked.last?.content.about { return state.isOpen && found.day == day }
            return false
          }.count
        }
      }
    }
    #expect(try await waiting(on: cast.last + 1).allSatisfy { $0 == 0 })
    try await small.takeUp(cast, in: ledger, small.area, at: midnight)
    #expect(try await waiting(on: cast.last + 1) == once)
    clock.withLock { $0 = Made.zone.instant(cast.last + 1, second: 36_000) }
    try await small.takeUp(cast, in: ledger, small.area, at: clock.withLock { $0 })
    #expect(try await waiting(on: cast.last + 1) == once)
    clock.withLock { $0 = Made.zone.instant(cast.last + 2, second: 60) }
    try await small.takeUp(cast, in: ledger, small.area, at: clock.withLock { $0 })
    #expect(try await waiting(on: cast.last + 2) == once)
  }
}

import Foundation
import Ledger
import LedgerSQLite
import Testing
import Values

// The files in Fixtures/0001 were written by the first program that had a store. They are never made anew.
struct `The oldest store` {
  @Test func `is opened, is whole, and is written on`() async throws {
    let folder = TestFolder()
    let fixture = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/0001").path
    for file in ["ledger.sqlite", "media.sqlite", "roots.log", "erased.log"] {
      try FileManager.default.copyItem(atPath: fixture + "/" + file, toPath: folder.path + "/" + file)
    }
    let store = try SQLiteStore(folder: folder.path)
    let ledger = Samples.ledger(over: store)
    let lines = try Journal(path: folder.path + "/roots.log").lines()
    let found = try await ledger.verify(Samples.area, journals: lines)
    #expect(lines.count == 1)
    #expect(found.fault == nil)
    #expect(found == OldestStore.expected)
    let entries = try await ledger.read(Samples.area) { try $0.entries(of: OldestStore.stream) }
    #expect(entries.map { $0.content.map { String(decoding: $0.payload, as: UTF8.self) } } == OldestStore.payloads)
    let live = try await ledger.read(Samples.area) { try $0.map(Samples.newest).pairs(in: .all, .forward, limit: 9) }
    try await ledger.rebuild(Samples.newest, in: Samples.area)
    #expect(
      try await ledger.read(Samples.area) { try $0.map(Samples.newest).pairs(in: .all, .forward, limit: 9) } == live)
    _ = try await ledger.write(Samples.area) { try $0.append(Samples.draft("today", in: OldestStore.stream)) }
    #expect(try await ledger.verify(Samples.area).fault == nil)
    await store.close()
  }
}

/// What stands in the oldest store.
enum OldestStore {
  static let stream = ID<LedgerStream>(high: 0xF, low: 1)
  static let payloads = [#"["first"]"#, nil, #"["other words"]"#]

  static var expected: Verification {
    var found = Verification()
    (found.entryCount, found.streamCount, found.erasedCount) = (4, 2, 1)
    (found.rootCount, found.mediumCount) = (1, 1)
    return found
  }

  /// Wrote the fixture, once.
  static func write(to folder: String) async throws {
    let store = try SQLiteStore(folder: folder)
    var clock = Samples.now
    func ledger() -> Ledger {
      Ledger(
        over: store, projections: [Samples.newest], clock: { [clock] in clock }, randomness: Samples.randomness,
        erasureJournal: Journal(path: folder + "/erased.log"))
    }
    let medium = try await ledger().keepMedium(
      AsyncStream {
        $0.yield([1, 2, 3]); $0.finish()
      }, type: "image/png", limit: 10, in: Samples.area)
    var first = try Samples.draft("first", in: stream)
    first.media = [medium.address]
    let second = try Samples.draft("second", in: stream)
    var twin = first
    twin.payload = try Payload.encode(["other words"])
    let drafts = [first, second, twin]
    _ = try await ledger().write(Samples.area) { try $0.append(drafts) }
    let eraser = Samples.particulars()
    _ = try await ledger().write(Samples.area) {
      try $0.erase([second.id], ground: "request", id: ID(high: 0xE, low: 1), particulars: eraser)
    }
    clock = clock.advanced(bySeconds: 86_400)
    let key = try #require(SigningKey(seed: [UInt8](repeating: 5, count: 32)))
    _ = try await ledger().closeDays(
      in: Samples.area, signedBy: key, journal: Journal(path: folder + "/roots.log"))
    await store.close()
  }
}

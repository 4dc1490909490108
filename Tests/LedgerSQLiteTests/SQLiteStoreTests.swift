import CoCreation
import Foundation
import GRDB
import GRDBSQLite
import Ledger
import LedgerContracts
import LedgerSQLite
import Synchronization
import Testing
import Values

struct `The SQLite store` {
  @Test(arguments: Promise.all) func `keeps its promises`(promise: Promise) async throws {
    let folder = TestFolder()
    try await promise.check(folder: folder.path) { try SQLiteStore(folder: folder.path) }
  }

  @Test func `lets only its own user read its files`() async throws {
    let folder = TestFolder()
    let store = try SQLiteStore(folder: folder.path)
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/" + file)
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(file)")
    }
    await store.close()
  }

  @Test func `flushes every commit to the disk`() async throws {
    let folder = TestFolder()
    let store = try SQLiteStore(folder: folder.path)
    let durability = try await store.durability()
    #expect(durability.journalMode == "wal")
    #expect(durability.synchronous == 2)
    await store.close()
  }

  @Test func `belongs to one process that writes, while others may read`() async throws {
    let folder = TestFolder()
    let store = try SQLiteStore(folder: folder.path)
    #expect(throws: LedgerFault.inUse) { try SQLiteStore(folder: folder.path) }
    let ledger = Samples.ledger(over: store)
    let draft = try Samples.draft("one")
    _ = try await ledger.write(Samples.area) { try $0.append(draft) }
    let reader = try SQLiteStore(folder: folder.path, access: .reading)
    #expect(try await Samples.ledger(over: reader).read(Samples.area) { try $0.entry(draft.id) != nil })
    await #expect(throws: LedgerFault.readOnly) {
      try await Samples.ledger(over: reader).write(Samples.area) { try $0.append(Samples.draft("two")) }
    }
    await reader.close()
    await store.close()
    await (try SQLiteStore(folder: folder.path)).close()
  }

  @Test(arguments: ["ledger.sqlite", "media.sqlite"])
  func `of a newer program is not touched`(file: String) async throws {
    let folder = TestFolder()
    await (try SQLiteStore(folder: folder.path)).close()
    try folder.change(file, "PRAGMA user_version = 99")
    for access in [SQLiteStore.Access.writing, .reading] {
      #expect(throws: LedgerFault.newerStore(found: 99, known: file == "ledger.sqlite" ? 2 : 1)) {
        try SQLiteStore(folder: folder.path, access: access)
      }
    }
  }

  @Test func `says so when its file is none of its own`() throws {
    let folder = TestFolder()
    try Data(repeating: 65, count: 5000).write(to: URL(filePath: folder.path + "/ledger.sqlite"))
    #expect(throws: LedgerFault.damaged(at: nil)) { try SQLiteStore(folder: folder.path) }
  }

  @Test(arguments: [SQLITE_FULL, SQLITE_IOERR | 19 << 8])
  func `knows a full disk by the codes that it has, that of the shared index of a WAL too`(code: Int32) {
    #expect(LedgerFault(sqliteCode: code) == .full)
  }

  @Test func `keeps what it acknowledged when its disk is full, and goes on when there is room`() async throws {
    let folder = TestFolder()
    var store = try SQLiteStore(folder: folder.path, largestSize: 400_000)
    var kept: [ID<Entry>] = []
    var fault: LedgerFault?
    for number in 0..<2000 where fault == nil {
      let draft = try Samples.draft(String(repeating: "word ", count: 100) + "\(number)")
      do {
        _ = try await Samples.ledger(over: store).write(Samples.area) { try $0.append(draft) }
        kept.append(draft.id)
      } catch let found as LedgerFault { fault = found }
    }
    #expect(fault == .full)
    #expect(kept.count > 50)
    for _ in 0..<2 {
      let ids = kept
      let found = try await Samples.ledger(over: store).read(Samples.area) { entries in
        try ids.filter { try entries.entry($0)?.content != nil }
      }
      #expect(found == kept)
      #expect(try await Samples.ledger(over: store).verify(Samples.area).entryCount == kept.count)
      await store.close()
      store = try SQLiteStore(folder: folder.path)
    }
    _ = try await Samples.ledger(over: store).write(Samples.area) { try $0.append(Samples.draft("room again")) }
    await store.close()
  }

  @Test func `lets nobody change or delete an entry, and finds what was changed in the file`() async throws {
    let folder = TestFolder()
    let store = try SQLiteStore(folder: folder.path)
    let draft = try Samples.draft("as it was said")
    let receipt = try await Samples.ledger(over: store).write(Samples.area) { try $0.append(draft) }
    await store.close()
    for sql in ["UPDATE entry SET hash = hash", "DELETE FROM entry", "UPDATE content SET payload = x'00'"] {
      #expect(throws: DatabaseError.self) { try folder.change("ledger.sqlite", sql) }
    }
    try folder.change("ledger.sqlite", "DROP TRIGGER content_is_never_changed")
    try folder.change("ledger.sqlite", "UPDATE content SET payload = CAST(replace(payload, 'was', 'is') AS BLOB)")
    let damaged = try SQLiteStore(folder: folder.path)
    #expect(
      try await Samples.ledger(over: damaged).verify(Samples.area).fault == .words(receipt.header.place))
    await damaged.close()
  }

  @Test func `leaves nothing of erased words in its files`() async throws {
    let folder = TestFolder()
    let store = try SQLiteStore(folder: folder.path)
    let ledger = Samples.ledger(over: store)
    let picture = Array("picture-of-the-lake-at-dawn".utf8)
    let medium = try await ledger.keepMedium(
      AsyncStream {
        $0.yield(picture); $0.finish()
      }, type: "image/png", limit: 100, in: Samples.area)
    var draft = try Samples.draft("never-to-be-read-again")
    draft.media = [medium.address]
    let told = draft
    _ = try await ledger.write(Samples.area) { try $0.append(told) }
    #expect(try folder.holds("never-to-be-read-again"))
    #expect(try folder.holds("picture-of-the-lake-at-dawn"))
    let (id, eraser) = (Samples.randomness.id(of: Entry.self, at: Samples.now), Samples.particulars())
    _ = try await ledger.write(Samples.area) {
      try $0.erase([told.id], ground: "request", id: id, particulars: eraser)
    }
    #expect(try !folder.holds("never-to-be-read-again"))
    #expect(try !folder.holds("picture-of-the-lake-at-dawn"))
    await store.close()
    #expect(try !folder.holds("never-to-be-read-again"))
  }

  @Test func `leaves nothing of a medium in its files once nobody reads from them any more`() async throws {
    let folder = TestFolder()
    let store = try SQLiteStore(folder: folder.path)
    let ledger = Samples.ledger(over: store)
    let medium = try await ledger.keepMedium(
      AsyncStream {
        $0.yield(Array("picture-of-the-lake-at-dusk".utf8)); $0.finish()
      }, type: "image/png", limit: 100, in: Samples.area)
    // Somebody reads from the file for a while, as a backup does.
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let reader = try DatabaseQueue(path: folder.path + "/media.sqlite", configuration: configuration)
    try reader.inDatabase { database in
      try database.execute(sql: "BEGIN")
      _ = try Int.fetchOne(database, sql: "SELECT count(*) FROM piece")
    }
    try await store.media.remove(medium.address, in: Samples.area)
    try reader.inDatabase { try $0.execute(sql: "COMMIT") }
    for _ in 0..<80 where try folder.holds("lake-at-dusk") { try await Task.sleep(for: .milliseconds(100)) }
    #expect(try !folder.holds("lake-at-dusk"))
    try reader.close()
    await store.close()
  }

  @Test func `leaves nothing of erased words once nobody reads from its files, though nothing is written`() async throws
  {
    let folder = TestFolder()
    let store = try SQLiteStore(folder: folder.path)
    let ledger = Samples.ledger(over: store)
    let draft = try Samples.draft("said-and-taken-back")
    _ = try await ledger.write(Samples.area) { try $0.append(draft) }
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let reader = try DatabaseQueue(path: folder.path + "/ledger.sqlite", configuration: configuration)
    try await reader.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN")
      _ = try Int.fetchOne(database, sql: "SELECT count(*) FROM entry")
    }
    let (id, eraser) = (Samples.randomness.id(of: Entry.self, at: Samples.now), Samples.particulars())
    _ = try await ledger.write(Samples.area) {
      try $0.erase([draft.id], ground: "request", id: id, particulars: eraser)
    }
    try await reader.writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
    for _ in 0..<80 where try folder.holds("said-and-taken-back") { try await Task.sleep(for: .milliseconds(100)) }
    #expect(try !folder.holds("said-and-taken-back"))
    try reader.close()
    await store.close()
  }

  @Test func `writes over what is deleted, however SQLite was built`() async throws {
    let folder = TestFolder()
    let store = try SQLiteStore(folder: folder.path)
    let ledger = Samples.ledger(over: store)
    let person = ID<Person>(high: 0xC, low: 9)
    try await ledger.write(Samples.area) { entries in
      try entries.put(Record(kind: "label", key: Key(person), value: Array("the-blue-tablet".utf8), expires: nil))
    }
    #expect(try folder.holds("the-blue-tablet"))
    try await ledger.write(Samples.area) { try $0.forget(person) }
    #expect(try !folder.holds("the-blue-tablet"))
    await store.close()
  }

  @Test func `answers only what is in its files at that moment, whatever is under way`() async throws {
    let folder = TestFolder()
    let store = try SQLiteStore(folder: folder.path)
    let ledger = Samples.ledger(over: store)
    var acknowledged: Set<ID<Entry>> = []
    for round in 0..<6 {
      let drafts = try (0..<30).map { try Samples.draft("round \(round) note \($0)") }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for draft in drafts { group.addTask { _ = try await ledger.write(Samples.area) { try $0.append(draft) } } }
        try await group.waitForAll()
      }
      acknowledged.formUnion(drafts.map(\.id))
      let image = TestFolder()
      // Taken in the middle of a transaction, as a crash would leave the files.
      let halfway = try Samples.draft("halfway")
      try await ledger.write(Samples.area) { entries in
        _ = try entries.append(halfway)
        for file in ["ledger.sqlite", "ledger.sqlite-wal"] {
          try FileManager.default.copyItem(atPath: folder.path + "/" + file, toPath: image.path + "/" + file)
        }
      }
      let recovered = try SQLiteStore(folder: image.path)
      let expected = acknowledged
      let found = try await Samples.ledger(over: recovered).read(Samples.area) { entries in
        try expected.filter { try entries.entry($0)?.content != nil }
      }
      #expect(found == acknowledged)
      #expect(try await Samples.ledger(over: recovered).read(Samples.area) { try $0.entry(halfway.id) } == nil)
      #expect(try await Samples.ledger(over: recovered).verify(Samples.area).fault == nil)
      await recovered.close()
      acknowledged.insert(halfway.id)
    }
    await store.close()
  }
}

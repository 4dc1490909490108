import CoCreation
import Foundation
import Ledger
import LedgerSQLite
import Testing
import Values

struct `A backup` {
  @Test func `taken while others write is whole, and holds what was acknowledged before`() async throws {
    let folder = TestFolder()
    let target = TestFolder()
    let store = try SQLiteStore(folder: folder.path)
    let ledger = Samples.ledger(over: store)
    let before = try (0..<300).map { try Samples.draft("before \($0)") }
    for draft in before { _ = try await ledger.write(Samples.area) { try $0.append(draft) } }
    let reader = try SQLiteStore(folder: folder.path, access: .reading)
    let during = try (0..<300).map { try Samples.draft("during \($0)") }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for draft in during {
        group.addTask {
          let medium = try await ledger.keepMedium(
            AsyncStream {
              $0.yield(draft.payload); $0.finish()
            }, type: "image/png", limit: 1000, in: Samples.area)
          var shown = draft
          shown.media = [medium.address]
          let final = shown
          _ = try await ledger.write(Samples.area) { try $0.append(final) }
        }
      }
      group.addTask { try await reader.backUp(to: target.path + "/copy", with: []) }
      try await group.waitForAll()
    }
    await reader.close()
    await #expect(throws: LedgerFault.alreadyThere(path: target.path + "/copy")) {
      try await store.backUp(to: target.path + "/copy", with: [])
    }
    let copy = try SQLiteStore(folder: target.path + "/copy")
    let found = try await Samples.ledger(over: copy).verify(Samples.area)
    #expect(found.fault == nil)
    #expect((300...600).contains(found.entryCount))
    let kept = try await Samples.ledger(over: copy).read(Samples.area) { entries in
      try before.filter { try entries.entry($0.id) != nil }.count
    }
    #expect(kept == 300)
    await copy.close()
    await store.close()
  }

  @Test func `is not made of damaged pages, though no chain runs through them`() async throws {
    let (folder, target) = (TestFolder(), TestFolder())
    let store = try SQLiteStore(folder: folder.path)
    let draft = try Samples.draft("kept")
    _ = try await Samples.ledger(over: store).write(Samples.area) { try $0.append(draft) }
    #expect(try await store.isSound())
    await store.close()
    try folder.damage("ledger.sqlite", pageOf: "record")
    let damaged = try SQLiteStore(folder: folder.path, access: .reading)
    #expect(try await damaged.isSound() == false)
    #expect(try await Samples.ledger(over: damaged).verify(Samples.area).fault == nil)
    await #expect(throws: LedgerFault.damaged(at: nil)) {
      try await damaged.backUp(to: target.path + "/copy", with: [])
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: target.path) == [])
    await damaged.close()
  }

  @Test func `that is restored forgets what was erased after it was taken`() async throws {
    let folder = TestFolder()
    let target = TestFolder()
    let journal = Journal(path: folder.path + "/erased.log")
    let store = try SQLiteStore(folder: folder.path)
    let ledger = Ledger(
      over: store, projections: [Samples.newest], clock: { Samples.now }, randomness: Samples.randomness,
      erasureJournal: journal)
    let drafts = try ["stays", "goes"].map { try Samples.draft($0) }
    for draft in drafts { _ = try await ledger.write(Samples.area) { try $0.append(draft) } }
    try await store.backUp(to: target.path + "/copy", with: [journal])
    let (id, eraser) = (Samples.randomness.id(of: Entry.self, at: Samples.now), Samples.particulars())
    _ = try await ledger.write(Samples.area) {
      try $0.erase([drafts[1].id], ground: "request", id: id, particulars: eraser)
    }
    await store.close()
    #expect(throws: LedgerFault.alreadyThere(path: folder.path + "/ledger.sqlite")) {
      try Restoration.expectNoStore(in: folder.path)
    }
    let restoration = try Restoration(of: target.path + "/copy", in: target.path + "/new")
    let restored = restoration.store
    let again = Samples.ledger(over: restored)
    #expect(try await again.read(Samples.area) { try $0.entry(drafts[1].id)?.isErased } == false)
    #expect(try await again.reapplyErasures(journal.lines(), in: Samples.area) == 1)
    for (draft, isErased) in zip(drafts, [false, true]) {
      #expect(try await again.read(Samples.area) { try $0.entry(draft.id)?.isErased } == isErased)
    }
    #expect(try await again.verify(Samples.area).fault == nil)
    #expect(!FileManager.default.fileExists(atPath: target.path + "/new/ledger.sqlite"))
    try await restoration.settle()
    #expect(try FileManager.default.contentsOfDirectory(atPath: target.path + "/new").sorted() == Self.settled)
    let settled = try SQLiteStore(folder: target.path + "/new")
    let isErased = try await Samples.ledger(over: settled).read(Samples.area) { try $0.entry(drafts[1].id)?.isErased }
    #expect(isErased == true)
    await settled.close()
  }

  private static let settled = ["ledger.sqlite", "lock", "media.sqlite"]

  private static func backUpOneEntry(of folder: TestFolder, to copy: String) async throws {
    let store = try SQLiteStore(folder: folder.path)
    let draft = try Samples.draft("kept")
    _ = try await Samples.ledger(over: store).write(Samples.area) { try $0.append(draft) }
    try await store.backUp(to: copy, with: [])
    await store.close()
  }

  @Test func `that was broken off on its way back is no store, and goes with the next try`() async throws {
    let (folder, target) = (TestFolder(), TestFolder())
    try await Self.backUpOneEntry(of: folder, to: target.path + "/copy")
    let new = target.path + "/new"
    // One that ended while it was put right, then one that ended between its two files.
    let first = try Restoration(of: target.path + "/copy", in: new)
    await first.store.close()
    #expect(!FileManager.default.fileExists(atPath: new + "/ledger.sqlite"))
    try FileManager.default.moveItem(atPath: new + "/restore.partial/media.sqlite", toPath: new + "/media.sqlite")
    try Restoration.expectNoStore(in: new)
    try await Restoration(of: target.path + "/copy", in: new).settle()
    let settled = try SQLiteStore(folder: new)
    #expect(try await Samples.ledger(over: settled).verify(Samples.area).entryCount == 1)
    await settled.close()
    let abandoned = try Restoration(of: target.path + "/copy", in: target.path + "/other")
    await abandoned.abandon()
    #expect(try FileManager.default.contentsOfDirectory(atPath: target.path + "/other") == [])
  }

  @Test(arguments: ["ledger.sqlite", "media.sqlite"])
  func `whose copy ended before it began is no store`(file: String) async throws {
    let (folder, target) = (TestFolder(), TestFolder())
    try await Self.backUpOneEntry(of: folder, to: target.path + "/copy")
    try Data().write(to: URL(filePath: target.path + "/copy/" + file))
    #expect(throws: LedgerFault.damaged(at: nil)) {
      try Restoration(of: target.path + "/copy", in: target.path + "/new")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: target.path + "/new") == [])
  }

  @Test func `made row by row of another store is the same as the pages of its files`() async throws {
    let (folder, target) = (TestFolder(), TestFolder())
    let store = try SQLiteStore(folder: folder.path)
    let ledger = Samples.ledger(over: store)
    for number in 0..<700 {
      let draft = try Samples.draft("words \(number)")
      _ = try await ledger.write(Samples.area) { try $0.append(draft) }
    }
    try await SQLiteStore.backUp(Other(store: store), to: target.path + "/rows", with: [])
    try await SQLiteStore.backUp(store, to: target.path + "/pages", with: [])
    let (rows, pages) = (
      try SQLiteStore(folder: target.path + "/rows"), try SQLiteStore(folder: target.path + "/pages")
    )
    for table in CopiedTable.allCases {
      #expect(try rows.all(of: table) == pages.all(of: table), "\(table)")
    }
    #expect(try rows.all(of: .content).count == 700)
    #expect(try await Samples.ledger(over: rows).verify(Samples.area).fault == nil)
    await rows.close()
    await pages.close()
    await #expect(throws: LedgerFault.alreadyThere(path: target.path + "/rows")) {
      try await SQLiteStore.backUp(Other(store: store), to: target.path + "/rows", with: [])
    }
    await #expect(throws: LedgerFault.full) {
      try await SQLiteStore.backUp(Other(store: store, isBroken: true), to: target.path + "/broken", with: [])
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: target.path).sorted() == ["pages", "rows"])
    await store.close()
  }
}

extension SQLiteStore {
  fileprivate func all(of table: CopiedTable) throws -> [[CopiedValue]] {
    try snapshot { source in
      var found: [[CopiedValue]] = []
      try source.rows(of: table) { found += $0 }
      return found
    }
  }
}

/// A store of which nobody knows that it lies in files.
private struct Other: CopiedStore {
  let store: SQLiteStore
  var isBroken = false
  var media: any MediaStore { store.media }

  func withSnapshot<Result: Sendable>(
    _ body: @escaping @Sendable (any CopySource) throws -> Result
  ) async throws -> Result {
    try await store.withSnapshot { source in
      let result = try body(source)
      if isBroken { throw LedgerFault.full }
      return result
    }
  }

  func write<Result: Sendable>(
    _ area: ID<Area>, _ company: Company, _ body: @escaping @Sendable (any StoreWriting) throws -> Result
  ) async throws -> Result {
    try await store.write(area, company, body)
  }

  func read<Result: Sendable>(
    _ area: ID<Area>, _ body: @escaping @Sendable (any StoreReading) throws -> Result
  ) async throws -> Result {
    try await store.read(area, body)
  }

  func areas() async throws(LedgerFault) -> [ID<Area>] { try await store.areas() }
  func changes() async -> AsyncStream<StoreChange> { await store.changes() }
  func installation() async throws(LedgerFault) -> InstallationRow? { try await store.installation() }
  func amendInstallation(
    _ body: @escaping @Sendable (InstallationRow?) throws -> InstallationRow
  ) async throws -> InstallationRow { try await store.amendInstallation(body) }
  func close() async {}
}

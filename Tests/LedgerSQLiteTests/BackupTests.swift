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
      try SQLiteStore.restore(target.path + "/copy", to: folder.path)
    }
    try SQLiteStore.restore(target.path + "/copy", to: target.path + "/new")
    let restored = try SQLiteStore(folder: target.path + "/new")
    let again = Samples.ledger(over: restored)
    #expect(try await again.read(Samples.area) { try $0.entry(drafts[1].id)?.isErased } == false)
    #expect(try await again.reapplyErasures(journal.lines(), in: Samples.area) == 1)
    for (draft, isErased) in zip(drafts, [false, true]) {
      #expect(try await again.read(Samples.area) { try $0.entry(draft.id)?.isErased } == isErased)
    }
    #expect(try await again.verify(Samples.area).fault == nil)
    await restored.close()
  }
}

import ArgumentParser
import Foundation
import Ledger
import LedgerPostgres
import LedgerSQLite
import Synchronization

/// A backup on its way back: copied beside, erased again, checked, and only then a store.
struct Restoring {
  let backup: String
  /// The lines of the journals of what was erased.
  let erased: [String]
  let options: StoreOptions

  /// Makes the store in the folder; says how many entries were erased again.
  func fillFolder() async throws -> Int {
    let folder = try options.folder
    try Restoration.expectNoStore(in: folder)
    return try await withChecked { draft, count in
      try await draft.settle()
      let store = try SQLiteStore(folder: folder)
      try await StoreOptions.closing(store) { try await noteErasures(in: $0) }
      return count
    }
  }

  /// Makes the store in a PostgreSQL; says how many entries were erased again.
  func fill(_ server: String) async throws -> Int {
    try await StoreOptions.closing(try await StoreOptions.open(server, .writing)) { database in
      // Asked first, so that nobody waits for a check that leads nowhere.
      guard try await database.isEmpty() else {
        throw BadInput("database: something is kept there already, and nothing is overwritten; name an empty one.")
      }
      return try await withChecked { draft, count in
        let bar = Mutex(ProgressBar("restore", total: 1000))
        let copied = draft.store
        try await database.fill { target in
          try copied.snapshot { source in
            try target.take(source) { part in bar.withLock { $0.update(done: Int(part * 1000)) } }
          }
        }
        await draft.abandon()
        try await expectWhole(database, "database: what was restored is not whole")
        try await noteErasures(in: database)
        return count
      }
    }
  }

  /// Copies the backup beside, erases and checks; what went wrong leaves nothing behind.
  private func withChecked(_ body: (Restoration, Int) async throws -> Int) async throws -> Int {
    let draft = try opened()
    do {
      guard try await draft.store.isSound() else { throw LedgerFault.damaged(at: nil) }
      try await StoreFormat.check(draft.store)
      let ledger = options.ledger(over: draft.store)
      var count = 0
      for area in try await draft.store.areas() {
        count += try await ledger.reapplyErasures(erased, in: area)
        try await ledger.prepare(area)
      }
      try await expectWhole(draft.store, "\(backup): the backup is not whole, and nothing was restored")
      return try await body(draft, count)
    } catch LedgerFault.damaged {
      await draft.abandon()
      throw BadInput(unreadable)
    } catch {
      await draft.abandon()
      throw error
    }
  }
}

extension Restoring {
  private var unreadable: String { "\(backup): the files of the backup cannot be read, and nothing was restored." }

  private func opened() throws -> Restoration {
    do {
      return try Restoration(of: backup, in: options.folder)
    } catch LedgerFault.damaged {
      throw BadInput(unreadable)
    }
  }

  /// Ends the command with 1 and one sentence if a store is not whole.
  private func expectWhole(_ store: any CopiedStore, _ sentence: String) async throws {
    let found = try await Checking(store, options.ledger(over: store)).verify()
    guard let fault = found.lazy.compactMap(\.found.fault).first else { return }
    FileHandle.standardError.write(Data("\(sentence): \(VerifyCommand.Fault(fault)).\n".utf8))
    throw ExitCode(1)
  }

  /// Tells the journal beside the store what is erased in it.
  private func noteErasures(in store: any Store) async throws {
    for area in try await store.areas() {
      try await options.ledger(over: store, try options.erasureJournal).prepare(area)
    }
  }
}

import ArgumentParser
import Foundation
import Ledger
import LedgerSQLite

/// Puts a backup where the store is to be.
struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Makes a store from a backup, and erases again what was erased after it was taken.",
    discussion: """
      Nothing is overwritten: the folder must not hold a store. What was erased is read from erased.log in the folder \
      of the journals, from the backup's own, and from each --erased.
      """)

  @Argument(help: "The folder of the backup.") var backup: String
  @Option(name: .customLong("erased"), help: "Another file with what was erased; may be given again.")
  var erasedFiles: [String] = []
  @OptionGroup var store: StoreOptions

  func run() async throws {
    for path in erasedFiles where !FileManager.default.isReadableFile(atPath: path) {
      throw BadInput("\(path): it cannot be read; nothing was restored.")
    }
    let backupJournal = Journal(path: backup + "/erased.log")
    let journals = erasedFiles.map(Journal.init(path:)) + [store.erasureJournal, backupJournal]
    do {
      guard FileManager.default.fileExists(atPath: backup + "/ledger.sqlite") else {
        throw BadInput("\(backup): there is no backup here.")
      }
      let lines = try journals.flatMap { try $0.lines() }
      try SQLiteStore.restore(backup, to: store.folder)
      try await erase(lines)
    } catch let fault as LedgerFault {
      throw BadInput(fault.sentence)
    }
  }

  private func erase(_ lines: [String]) async throws {
    try await store.withStore(.writing) { opened in
      let ledger = store.ledger(over: opened)
      var count = 0
      for area in try await opened.areas() {
        count += try await ledger.reapplyErasures(lines, in: area)
        try await ledger.prepare(area)
      }
      print("The store is restored to \(store.folder); \(count) entries were erased again.")
    }
  }
}

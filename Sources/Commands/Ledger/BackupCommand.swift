import ArgumentParser
import LedgerSQLite
import Synchronization

/// Copies the store into a new folder.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copies the store into a new folder, also while the server runs.",
    discussion: "The key file is not copied: losing it costs new pairings, never data.")

  @Argument(help: "The folder to make.") var target: String
  @OptionGroup var store: StoreOptions

  func run() async throws {
    let bar = Mutex(ProgressBar("backup", total: 1000))
    try await store.withStore(.reading) { opened in
      try await opened.backUp(to: target, with: [store.rootJournal, store.erasureJournal]) { part in
        bar.withLock { $0.update(done: Int(part * 1000)) }
      }
    }
    print("The store is copied to \(target).")
  }
}

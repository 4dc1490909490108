import ArgumentParser
import Foundation
import LedgerSQLite
import Synchronization

/// Copies the store into a new folder.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copies the store into a new folder, also while the server runs.",
    discussion: """
      The folder is of one kind, whether the store lies in files or in a PostgreSQL, and samspel restore makes either of \
      it. The key file is not copied: losing it costs new pairings, never data.
      """)

  @Argument(help: "The folder to make.") var target: String
  @OptionGroup var store: StoreOptions

  func run() async throws {
    let bar = Mutex(ProgressBar("backup", total: 1000))
    try await store.reading { opened in
      try expectPlace()
      try await SQLiteStore.backUp(opened, to: target, with: [try store.rootJournal, try store.erasureJournal]) {
        part in
        bar.withLock { $0.update(done: Int(part * 1000)) }
      }
    }
    print("The store is copied to \(target).")
  }

  /// Sees that the folder can be made: the store's own faults name the store, and not this folder.
  private func expectPlace() throws {
    let files = FileManager.default
    guard !files.fileExists(atPath: target) else {
      throw BadInput("\(target): this is there already, and nothing is overwritten; name a new folder.")
    }
    var parent = URL(filePath: target).deletingLastPathComponent()
    while !files.fileExists(atPath: parent.path), parent.path != "/" { parent.deleteLastPathComponent() }
    guard files.isWritableFile(atPath: parent.path) else {
      throw BadInput("\(target): the folder cannot be made; see who may write in \(parent.path).")
    }
  }
}

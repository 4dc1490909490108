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
      The store is made in the folder, or in the PostgreSQL if one is named, wherever the backup comes from. Nothing is \
      overwritten: there must be no store yet. What was erased is read from erased.log in the folder of the journals, \
      from the backup's own, and from each --erased. The backup is checked as by samspel verify before it counts: ends \
      with 1, and makes nothing, if it is not whole.
      """)

  @Argument(help: "The folder of the backup.") var backup: String
  @Option(name: .customLong("erased"), help: "Another file with what was erased; may be given again.")
  var erasedFiles: [String] = []
  @OptionGroup var store: StoreOptions

  func run() async throws {
    let named = try ErasedFiles.lines(named: erasedFiles, "nothing was restored")
    for name in ["ledger.sqlite", "media.sqlite"]
    where !FileManager.default.fileExists(atPath: "\(backup)/\(name)") {
      throw BadInput("\(backup): there is no backup here.")
    }
    let journals = [try store.erasureJournal, Journal(path: backup + "/erased.log")]
    let (server, folder) = (try store.server, try store.folder)
    if server == nil { try Self.expectPrivate(folder) }
    try await store.telling {
      let restoring = Restoring(
        backup: backup, erased: named + (try journals.flatMap { try ErasedFiles.lines(beside: $0) }), options: store)
      let count =
        if let server { try await restoring.fill(server) } else { try await restoring.fillFolder() }
      print(
        "The store is restored to \(server == nil ? folder : "the database"); "
          + "\(count) entries were erased again.")
    }
  }

  /// Sees that a folder that is there can become the installation's: the server refuses one that others can read.
  private static func expectPrivate(_ folder: String) throws {
    let mode = (try? FileManager.default.attributesOfItem(atPath: folder))?[.posixPermissions] as? NSNumber
    guard let mode, mode.intValue & 0o077 != 0 else { return }
    throw BadInput(
      "\(folder): others can read this folder, and nothing was restored. Take their rights away: chmod 700 \(folder)")
  }
}

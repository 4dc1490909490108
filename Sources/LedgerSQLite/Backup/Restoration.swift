import Foundation
import Glibc
package import Ledger

/// A backup's files in a folder beside, where they are put right and checked before they count.
///
/// What an end in the middle leaves is in a folder that no program takes for a store, and goes with the next try.
package struct Restoration: Sendable {
  /// The store of the backup, which can be written in.
  package let store: SQLiteStore
  /// Where the store is to be.
  private let folder: String

  private static func draft(in folder: String) -> String { folder + "/restore.partial" }

  /// Copies the files of a backup.
  ///
  /// - Parameters:
  ///   - backup: The folder of the backup.
  ///   - folder: Where the store is to be, or the folder of the node that restores into a database.
  /// - Throws: ``LedgerFault/damaged(at:)`` if a file is no store, and what the disk says.
  package init(of backup: String, in folder: String) throws(LedgerFault) {
    let files = FileManager.default
    self.folder = folder
    let draft = Self.draft(in: folder)
    do {
      try StoreFolder.make(folder)
      if files.fileExists(atPath: draft) { try files.removeItem(atPath: draft) }
      try StoreFolder.make(draft)
      for (from, to) in zip(Self.files(in: backup), Self.files(in: draft)) {
        try files.copyItem(atPath: from, toPath: to)
        guard chmod(to, 0o600) == 0 else { throw LedgerFault.disk(errno) }
        // A copy that ended before it began is an empty file, of which opening would make a new and empty store.
        guard try Migration.hasBegun(in: to) else { throw LedgerFault.damaged(at: nil) }
      }
      store = try SQLiteStore(folder: draft)
    } catch {
      try? files.removeItem(atPath: draft)
      throw BackupFolder.translated(error) as? LedgerFault ?? .unreachable
    }
  }

  /// Ends it, and the store is there.
  ///
  /// - Throws: ``LedgerFault/alreadyThere(path:)`` if there is one already; nothing is overwritten.
  package func settle() async throws(LedgerFault) {
    let draft = Self.draft(in: folder)
    await store.close()
    let lock = try FolderLock(folder: folder)
    defer { lock.release() }
    try Self.expectNoStore(in: folder)
    for file in Self.files(in: draft) {
      // What was put right must have come from the companion into the file.
      var companion = stat()
      guard stat(file + "-wal", &companion) != 0 || companion.st_size == 0 else { throw .busy }
      try Disk.sync(file)
    }
    // The entries last: a store is there only when all of it is.
    for (from, to) in zip(Self.files(in: draft), Self.files(in: folder)).reversed() {
      guard rename(from, to) == 0 else { throw .disk(errno) }
    }
    try Disk.sync(folder)
    try? FileManager.default.removeItem(atPath: draft)
  }

  /// Ends it without making a store, and takes the copied words away.
  package func abandon() async {
    await store.close()
    try? FileManager.default.removeItem(atPath: Self.draft(in: folder))
  }

  private static func files(in folder: String) -> [String] {
    [SQLiteStore.ledgerFile(in: folder), SQLiteStore.mediaFile(in: folder)]
  }

  /// Sees that there is no store in a folder.
  ///
  /// Media without entries, beside entries in the draft, are what an end in the middle of ``settle()`` left: the backup
  /// has them still.
  ///
  /// - Throws: ``LedgerFault/alreadyThere(path:)`` if there is one.
  package static func expectNoStore(in folder: String) throws(LedgerFault) {
    let there = files(in: folder).filter { access($0, F_OK) == 0 }
    let isHalf = there == [SQLiteStore.mediaFile(in: folder)]
    guard !isHalf || access(SQLiteStore.ledgerFile(in: draft(in: folder)), F_OK) != 0 else { return }
    if let path = there.first { throw .alreadyThere(path: path) }
  }
}

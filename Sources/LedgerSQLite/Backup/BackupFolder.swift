import Foundation
import GRDB
import Glibc
import Ledger

/// The folder of a backup while it is made: it gets its name when all of it is on disk.
enum BackupFolder {
  /// Makes a new folder, and lets a body fill it.
  ///
  /// - Parameters:
  ///   - target: The path of a folder that is not there yet.
  ///   - journals: Journals to copy beside, after the body has run.
  ///   - fill: Is given the path of the folder under its first name.
  /// - Throws: ``LedgerFault/alreadyThere(path:)``, ``LedgerFault/damaged(at:)`` if the copy is not sound, what the disk
  ///   says, and what the body throws.
  static func make(_ target: String, with journals: [Journal], fill: (String) async throws -> Void) async throws {
    let files = FileManager.default
    guard !files.fileExists(atPath: target) else { throw LedgerFault.alreadyThere(path: target) }
    let draft = target + ".partial"
    do {
      if files.fileExists(atPath: draft) { try files.removeItem(atPath: draft) }
      try files.createDirectory(
        atPath: draft, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try await fill(draft)
      // Pages are copied as they are, and one that nobody has read lately may have been damaged for long.
      for file in [SQLiteStore.ledgerFile(in: draft), SQLiteStore.mediaFile(in: draft)] {
        try Soundness.expect(in: file)
      }
      for journal in journals where files.fileExists(atPath: journal.path) {
        let name = URL(fileURLWithPath: journal.path).lastPathComponent
        try files.copyItem(atPath: journal.path, toPath: draft + "/" + name)
        try Disk.sync(draft + "/" + name)
      }
      try Disk.sync(draft)
      guard rename(draft, target) == 0 else { throw LedgerFault.disk(errno) }
      try Disk.sync(URL(fileURLWithPath: target).deletingLastPathComponent().path)
    } catch {
      // What is left of it holds words too.
      try? files.removeItem(atPath: draft)
      throw translated(error)
    }
  }

  /// A fault of the ledger where the disk or SQLite failed; anything else as it is.
  static func translated(_ error: any Error) -> any Error {
    switch error {
    case let error as DatabaseError: LedgerFault(sqlite: error)
    case let error as CocoaError where error.code == .fileWriteOutOfSpace: LedgerFault.full
    case let error as CocoaError where error.code == .fileWriteNoPermission: LedgerFault.readOnly
    case is CocoaError: LedgerFault.unreachable
    default: error
    }
  }
}

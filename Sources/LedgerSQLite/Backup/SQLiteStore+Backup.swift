import Foundation
import GRDB
import Glibc
package import Ledger

extension SQLiteStore {
  /// Copies both files into a new folder, also while another process writes.
  ///
  /// Entries first and media after: so every medium that a copied entry shows is in the copy, but for those erased in
  /// between, whose entries the erasure journal empties on restoring. The folder gets its name when all is on disk.
  ///
  /// - Parameters:
  ///   - target: The path of a folder that is not there yet.
  ///   - journals: Journals to copy beside.
  ///   - progress: Called now and then with the part that is done, 0 to 1.
  /// - Throws: ``LedgerFault/alreadyThere(path:)``, and what the disk says.
  package func backUp(
    to target: String, with journals: [Journal], progress: @escaping @Sendable (Double) -> Void = { _ in }
  ) async throws(LedgerFault) {
    let files = FileManager.default
    guard !files.fileExists(atPath: target) else { throw .alreadyThere(path: target) }
    let draft = target + ".partial"
    do {
      if files.fileExists(atPath: draft) { try files.removeItem(atPath: draft) }
      try files.createDirectory(
        atPath: draft, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try await Self.copy(pool, to: Self.ledgerFile(in: draft)) { progress($0 / 2) }
      try await Self.copy(mediaPool, to: Self.mediaFile(in: draft)) { progress(0.5 + $0 / 2) }
      for journal in journals where files.fileExists(atPath: journal.path) {
        let name = URL(fileURLWithPath: journal.path).lastPathComponent
        try files.copyItem(atPath: journal.path, toPath: draft + "/" + name)
        try Disk.sync(draft + "/" + name)
      }
      try Disk.sync(draft)
      guard rename(draft, target) == 0 else { throw LedgerFault.disk(errno) }
      try Disk.sync(URL(fileURLWithPath: target).deletingLastPathComponent().path)
    } catch let fault as LedgerFault {
      throw fault
    } catch let error as DatabaseError {
      throw LedgerFault(sqlite: error)
    } catch {
      throw .unreachable
    }
  }

  /// Puts a backup's files where a store is to be, without opening it.
  ///
  /// Before it serves, what was erased after the backup was taken is to be erased again:
  /// ``Ledger/reapplyErasures(_:in:)``.
  ///
  /// - Throws: ``LedgerFault/alreadyThere(path:)`` if there is a store in the folder; nothing is overwritten.
  package static func restore(_ backup: String, to folder: String) throws(LedgerFault) {
    let files = FileManager.default
    for path in [ledgerFile(in: folder), mediaFile(in: folder)] where files.fileExists(atPath: path) {
      throw .alreadyThere(path: path)
    }
    do {
      try StoreFolder.make(folder)
      // The entries last: a store is there only when all of it is.
      for (from, to) in [
        (mediaFile(in: backup), mediaFile(in: folder)), (ledgerFile(in: backup), ledgerFile(in: folder)),
      ] {
        let draft = to + ".partial"
        if files.fileExists(atPath: draft) { try files.removeItem(atPath: draft) }
        try files.copyItem(atPath: from, toPath: draft)
        try Disk.sync(draft)
        guard rename(draft, to) == 0 else { throw LedgerFault.disk(errno) }
      }
      try Disk.sync(folder)
    } catch let fault as LedgerFault {
      throw fault
    } catch {
      throw .unreachable
    }
  }

  /// Copies one state of a file, page by page, inside one reading transaction.
  private static func copy(
    _ pool: DatabasePool, to path: String, progress: @escaping @Sendable (Double) -> Void
  ) async throws {
    let copy = try DatabaseQueue(path: path)
    try await pool.read { source in
      try copy.writeWithoutTransaction { target in
        try source.backup(to: target, pagesPerStep: 4096) { state in
          progress(Double(state.completedPageCount) / Double(max(1, state.totalPageCount)))
        }
      }
    }
    try copy.close()
    try Disk.sync(path)
  }
}

/// What has to reach the disk.
enum Disk {
  /// Waits until a file, or a folder's list of names, is on disk.
  static func sync(_ path: String) throws(LedgerFault) {
    let handle = open(path, O_RDONLY | O_CLOEXEC)
    guard handle >= 0 else { throw .disk(errno) }
    defer { close(handle) }
    guard fsync(handle) == 0 else { throw .disk(errno) }
  }
}

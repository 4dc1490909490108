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
    do {
      try await BackupFolder.make(target, with: journals) { draft in
        try await Self.copy(pool, to: Self.ledgerFile(in: draft)) { progress($0 / 2) }
        try await Self.copy(mediaPool, to: Self.mediaFile(in: draft)) { progress(0.5 + $0 / 2) }
      }
    } catch {
      throw error as? LedgerFault ?? .unreachable
    }
  }

  /// Copies any store into a folder of the same kind, from one state of it, also while others write.
  ///
  /// - Throws: What ``backUp(to:with:progress:)`` throws, and what the store says.
  package static func backUp(
    _ store: any CopiedStore, to target: String, with journals: [Journal],
    progress: @escaping @Sendable (Double) -> Void = { _ in }
  ) async throws {
    // Its files can be copied as they are, which is faster.
    if let store = store as? SQLiteStore {
      return try await store.backUp(to: target, with: journals, progress: progress)
    }
    try await BackupFolder.make(target, with: journals) { draft in
      try await store.withSnapshot { source in
        try SQLiteCopyTarget.make(in: draft) { try $0.take(source, progress: progress) }
      }
    }
  }

  /// Copies one state of a file, page by page, inside one reading transaction.
  private static func copy(
    _ pool: DatabasePool, to path: String, progress: @escaping @Sendable (Double) -> Void
  ) async throws {
    makePrivate(path)
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

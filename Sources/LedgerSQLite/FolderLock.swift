import Glibc
import Ledger
import Synchronization

/// Holds a folder for one process, by a lock on its file `lock` that ends with the process.
///
/// A class, because the lock is given back when nobody holds the value any more.
final class FolderLock: Sendable {
  private let file: Mutex<Int32?>

  /// Takes the lock.
  ///
  /// - Throws: ``LedgerFault/inUse`` if another process, or another store in this one, holds it.
  init(folder: String) throws(LedgerFault) {
    let file = open(folder + "/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .disk(errno) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      close(file)
      throw .inUse
    }
    self.file = Mutex(file)
  }

  deinit { release() }

  /// Gives the lock back.
  func release() {
    file.withLock { file in
      if let held = file { close(held) }
      file = nil
    }
  }
}

import Glibc
import Ledger

/// The folder that a store lies in.
enum StoreFolder {
  /// Makes a folder, and those it lies in, so that they are on the disk: SQLite does the same for its files.
  ///
  /// - Throws: ``LedgerFault`` if it is not there and cannot be made.
  static func make(_ path: String) throws(LedgerFault) {
    let parent = parent(of: path)
    if access(path, F_OK) != 0 {
      if parent != path { try make(parent) }
      guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
        throw LedgerFault.disk(errno) == .full ? .full : .unreachable
      }
      try Disk.sync(parent)
    } else {
      // It may have been made just before an earlier end; but who may only pass through its parent has to trust it.
      try? Disk.sync(parent)
    }
  }

  private static func parent(of path: String) -> String {
    let path = path.utf8.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

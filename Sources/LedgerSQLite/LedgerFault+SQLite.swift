import GRDB
import GRDBSQLite
package import Ledger

extension LedgerFault {
  /// The fault that an error of SQLite means.
  init(sqlite error: any Error) {
    switch error {
    case let fault as LedgerFault: self = fault
    case let error as DatabaseError: self.init(sqliteCode: error.extendedResultCode.rawValue)
    default: self = .failed(code: -1)
    }
  }

  /// The fault that a result code of SQLite means.
  package init(sqliteCode code: Int32) {
    // The shared index of a WAL is made as large as it will be at once, and has no code of its own for want of room.
    if code == SQLITE_IOERR | 19 << 8 {
      self = .full
      return
    }
    switch code & 0xFF {
    case SQLITE_FULL: self = .full
    case SQLITE_BUSY, SQLITE_LOCKED: self = .busy
    case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH: self = .readOnly
    case SQLITE_CORRUPT, SQLITE_NOTADB: self = .damaged(at: nil)
    case SQLITE_CANTOPEN: self = .unreachable
    default: self = .failed(code: Int(code))
    }
  }
}

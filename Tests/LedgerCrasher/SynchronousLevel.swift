import GRDBSQLite
import Synchronization

/// Sets SQLite's connections to another level of `synchronous`, behind the back of the store, which knows no such
/// setting: a trial must be able to fail.
struct SynchronousLevel {
  private static let connections = Mutex<[UInt]>([])

  private let name: String

  /// From now on every connection that is opened is noted.
  init(_ name: String) {
    self.name = name
    // SQLite calls this for each. It is declared there as a function without parameters.
    let note: @convention(c) (OpaquePointer?, UnsafeMutableRawPointer?, UnsafeRawPointer?) -> Int32 = { opened, _, _ in
      SynchronousLevel.connections.withLock { $0.append(UInt(bitPattern: opened)) }
      return SQLITE_OK
    }
    sqlite3_auto_extension(unsafeBitCast(note, to: (@convention(c) () -> Void).self))
  }

  /// Sets the connections that stand.
  func set() {
    for connection in Self.connections.withLock({ $0 }) {
      sqlite3_exec(OpaquePointer(bitPattern: connection), "PRAGMA synchronous = \(name)", nil, nil, nil)
    }
  }
}

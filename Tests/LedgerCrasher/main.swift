import Durability
import Foundation
import GRDBSQLite
import Synchronization

// Writes what its one argument orders, until it is killed or has written all of it.
//
// With SAMSPEL_TRIAL_SYNCHRONOUS its connections to SQLite are set to another level of `synchronous`, behind the back of
// the store, which knows no such setting: a trial must be able to fail.

let connections = Mutex<[UInt]>([])

let level = ProcessInfo.processInfo.environment["SAMSPEL_TRIAL_SYNCHRONOUS"]
if level != nil {
  // SQLite calls this for every connection that is opened. It is declared there as a function without parameters.
  let noteConnection: @convention(c) (OpaquePointer?, UnsafeMutableRawPointer?, UnsafeRawPointer?) -> Int32 = {
    connection, _, _ in
    connections.withLock { $0.append(UInt(bitPattern: connection)) }
    return SQLITE_OK
  }
  sqlite3_auto_extension(unsafeBitCast(noteConnection, to: (@convention(c) () -> Void).self))
}

let order = try JSONDecoder().decode(TrialOrder.self, from: Data(CommandLine.arguments[1].utf8))
try await TrialWriter(order).run {
  guard let level else { return }
  for connection in connections.withLock({ $0 }) {
    sqlite3_exec(OpaquePointer(bitPattern: connection), "PRAGMA synchronous = \(level)", nil, nil, nil)
  }
}

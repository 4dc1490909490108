import Foundation
import LedgerContracts
import LedgerSQLite
import Testing

struct `The SQLite store` {
  @Test(arguments: Promise.all) func `keeps its promises`(promise: Promise) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samspel-" + UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await promise.check(folder: folder) { try SQLiteStore(folder: folder) }
  }
}

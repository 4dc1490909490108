import Foundation
import LedgerContracts
import LedgerPostgres
import PostgresForTests
import Testing

@Suite(.ownSchema, .timeLimit(.minutes(10))) struct `The PostgreSQL store` {
  @Test(arguments: Promise.all) func `keeps its promises`(promise: Promise) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samspel-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let address = try PostgresAddress.ofThisTest()
    try await promise.check(folder: folder.path) { try await PostgresStore(at: address, connections: 4) }
  }
}

import Foundation
import Ledger
import LedgerPostgres
import PostgresForTests
import Testing
import Values

@Suite(.ownSchema, .timeLimit(.minutes(10))) struct `A backup of PostgreSQL` {
  @Test func `a dump made while nodes write is whole, and verifies where it is restored`() async throws {
    let node = try await Node(1)
    try await node.append(Node.draft("först", id: 1000))
    let schema = try await Connection(to: .ofThisTest()).transaction(.reading) { session in
      try session.rows("SELECT current_schema()::text")[0].text(0)
    }
    let conninfo = try TestServer.conninfo()
    let dump = FileManager.default.temporaryDirectory.appending(path: schema + ".dump").path
    defer { try? FileManager.default.removeItem(atPath: dump) }
    async let writing: Void = {
      for number in UInt64(0)..<60 {
        try await node.append(Node.draft("\(number)", id: number, in: Node.stream(number % 7)))
      }
    }()
    try await Shell.run("pg_dump --format=custom --schema=\(schema) --file='\(dump)' --dbname='\(conninfo)'")
    try await writing

    let admin = Connection(to: try TestServer.address())
    try await admin.script("CREATE DATABASE restored_\(schema)")
    do {
      let restored = conninfo.replacing(#/dbname=\S+/#, with: "dbname=restored_\(schema)")
      try await Shell.run("pg_restore --exit-on-error --dbname='\(restored)' '\(dump)'")
      let copy = Node(on: try await PostgresStore(at: PostgresAddress(restored).inSchema(schema)), seed: 2)
      let verification = try await copy.ledger.verify(Node.area)
      #expect(verification.fault == nil)
      #expect((1...61).contains(verification.entryCount))
      #expect(try await copy.counted() == verification.entryCount)
      try await copy.append(Node.draft("efter", id: 2000))
      #expect(try await copy.counted() == verification.entryCount + 1)
      await copy.store.close()
    }
    try await admin.script("DROP DATABASE restored_\(schema) WITH (FORCE)")
  }
}

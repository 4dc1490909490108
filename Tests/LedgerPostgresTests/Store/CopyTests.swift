import CoCreation
import Foundation
import Ledger
import LedgerPostgres
import LedgerSQLite
import PostgresForTests
import Testing
import Values

@Suite(.ownSchema, .timeLimit(.minutes(10))) struct `A copy of PostgreSQL` {
  @Test func `taken in files while nodes write is whole, and comes back into another database`() async throws {
    try await Self.withFolder { folder in
      let node = try await Node(1)
      let bytes = [UInt8](repeating: 7, count: MediaPieces.size * 2 + 3)
      let medium = try await node.ledger.keepMedium(
        AsyncStream {
          $0.yield(bytes); $0.finish()
        }, type: "image/png", limit: 1_000_000, in: Node.area)
      var shown = Node.draft("a picture", id: 1000)
      shown.media = [medium.address]
      try await node.append(shown)
      async let writing: Void = {
        for number in UInt64(0)..<80 {
          try await node.append(Node.draft("\(number)", id: number, in: Node.stream(number % 7)))
        }
      }()
      let reader = try await PostgresStore(at: .ofThisTest(), access: .reading)
      try await SQLiteStore.backUp(reader, to: folder + "/copy", with: [])
      await reader.close()
      try await writing

      let restoration = try Restoration(of: folder + "/copy", in: folder + "/node")
      let files = restoration.store
      let found = try await Ledger(
        over: files, projections: [Node.count], clock: { Node.noon }, randomness: .seeded(2), erasureJournal: nil
      ).verify(Node.area)
      #expect(found.fault == nil && found.mediumCount == 1)
      #expect((1...81).contains(found.entryCount))
      try await Self.inOtherSchema { address in
        let database = try await PostgresStore(at: address)
        #expect(try await database.isEmpty())
        try await database.fill { target in try files.snapshot { try target.take($0) } }
        await restoration.abandon()
        let copy = Node(on: database, seed: 3)
        let verification = try await copy.ledger.verify(Node.area)
        #expect(verification == found)
        #expect(try await copy.counted() == found.entryCount)
        #expect(try await database.media.piece(2, of: medium.address, in: Node.area) == [7, 7, 7])
        try await copy.append(Node.draft("later", id: 2000))
        #expect(try await copy.counted() == found.entryCount + 1)
        await database.close()
      }
      await node.store.close()
    }
  }

  @Test func `that breaks off in the middle leaves the database empty, and a full one is not touched`() async throws {
    try await Self.withFolder { folder in
      let node = try await Node(1)
      for number in UInt64(0)..<10 { try await node.append(Node.draft("words", id: number)) }
      try await SQLiteStore.backUp(node.store, to: folder + "/copy", with: [])
      let restoration = try Restoration(of: folder + "/copy", in: folder + "/node")
      let files = restoration.store
      try await Self.inOtherSchema { address in
        let database = try await PostgresStore(at: address)
        await #expect(throws: LedgerFault.full) {
          try await database.fill { target in
            try files.snapshot { try target.take($0) }
            throw LedgerFault.full
          }
        }
        #expect(try await database.isEmpty())
        #expect(try await database.areas() == [])
        await database.close()
      }
      let full = await #expect(throws: PostgresFault.self) {
        try await node.store.fill { target in try files.snapshot { try target.take($0) } }
      }
      #expect(full?.description.contains("nothing is overwritten") == true)
      #expect(try await node.counted() == 10)
      await restoration.abandon()
      await node.store.close()
    }
  }

  @Test func `is not taken where there is no store, and reading makes none`() async throws {
    let fault = await #expect(throws: PostgresFault.self) {
      _ = try await PostgresStore(at: .ofThisTest(), access: .reading)
    }
    #expect(fault?.description.contains("There is no store") == true)
    let tables = try await Connection(to: .ofThisTest()).transaction(.reading) { session in
      try session.rows("SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()")[0].int(0)
    }
    #expect(tables == 0)
  }

  private static func withFolder(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samspel-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(folder.path)
  }

  /// An empty schema beside the test's own.
  private static func inOtherSchema(_ body: (PostgresAddress) async throws -> Void) async throws {
    let name = "test_" + UUID().uuidString.filter { $0 != "-" }.lowercased()
    let connection = Connection(to: try TestServer.address())
    try await connection.script("CREATE SCHEMA \(name)")
    try await body(try TestServer.address().inSchema(name))
    try await connection.script("SET client_min_messages = error; DROP SCHEMA \(name) CASCADE")
  }
}

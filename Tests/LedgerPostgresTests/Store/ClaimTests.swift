import CoCreation
import Ledger
import LedgerPostgres
import PostgresForTests
import Testing
import Values

@Suite(.ownSchema, .timeLimit(.minutes(10))) struct `The row that says whose store it is` {
  @Test func `is one, whoever of several nodes claims it first`() async throws {
    let claimed = try await withThrowingTaskGroup(of: InstallationRow.self) { group in
      for number in UInt64(1)...6 {
        group.addTask {
          let store = try await PostgresStore(at: .ofThisTest(), connections: 1)
          let row = try await store.amendInstallation { $0 ?? InstallationRow(area: ID(high: 1, low: number)) }
          await store.close()
          return row
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(claimed.count == 6 && Set(claimed).count == 1)
    let store = try await PostgresStore(at: .ofThisTest(), connections: 1)
    #expect(try await store.installation() == claimed[0])
    #expect(try await !store.isEmpty())
    await store.close()
  }
}

@Suite(.ownSchema, .timeLimit(.minutes(10))) struct `A transaction whose answer was lost` {
  /// Ends the node's connections just as the commit is answered, by the server's own hand.
  @Test func `is found again by its witness where it wrote nothing but a record`() async throws {
    let node = try await Node(1)
    try await node.ledger.write(Node.area) { entries in
      try entries.put(Record(kind: "counted", key: Key(1), value: [1], expires: nil))
    }
    let witnesses = try await node.store.read(Node.area) { try $0.records("store.witness", in: .all, limit: 9) }
    #expect(witnesses.count == 1)
    #expect(witnesses.allSatisfy { $0.expires != nil && $0.key.bytes.count == 16 })
    // Entries are their own witness, and who only reads leaves none.
    try await node.append(Node.draft("words", id: 1))
    _ = try await node.ledger.write(Node.area) { try $0.entries(of: Node.stream).count }
    let after = try await node.store.read(Node.area) { try $0.records("store.witness", in: .all, limit: 9) }
    #expect(after == witnesses)
  }

  @Test func `closes no day before it has ended by the server's clock, though a node's runs ahead`() async throws {
    let store = try await PostgresStore(at: .ofThisTest(), connections: 2)
    let server = try #require(try await store.read(Node.area) { try $0.serverTime() })
    let key = try #require(SigningKey(seed: [UInt8](repeating: 7, count: 32)))
    func node(_ now: Instant) -> Ledger {
      Ledger(over: store, projections: [Node.count], clock: { now }, randomness: .seeded(1), erasureJournal: nil)
    }
    _ = try await node(server).write(Node.area) { try $0.append(Node.draft("today", id: 1)) }
    let ahead = node(server.advanced(bySeconds: 3650 * 86_400))
    let journal = Journal(path: "/nowhere/roots.log")
    #expect(try await ahead.closeDays(in: Node.area, signedBy: key, journal: journal).isEmpty)
    let receipt = try await node(server).write(Node.area) { try $0.append(Node.draft("still today", id: 2)) }
    #expect(receipt.header.recordedAt == server)
    await store.close()
  }
}

import Ledger
import LedgerPostgres
import Testing
import Values

@Suite(.serialized, .timeLimit(.minutes(10))) struct `A synchronous standby` {
  @Test func `when the primary crashes under load, everything acknowledged is on the standby, once`() async throws {
    try await PrivateServers.with { servers in
      let store = try await PostgresStore(at: servers.address, connections: 8, patience: .seconds(60))
      let node = Node(on: store, seed: 1)
      let acknowledged = Counter()
      let halfway = AsyncStream.makeStream(of: Void.self)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for writer in UInt64(0)..<16 {
          group.addTask {
            for number in UInt64(0)..<15 {
              // Each in a stream of its own writer, so that sequences tell of doubles and gaps.
              try await node.append(Node.draft("\(number)", id: writer * 1000 + number, in: Node.stream(writer)))
              if acknowledged.count() == 80 { halfway.continuation.finish() }
            }
          }
        }
        group.addTask {
          for await _ in halfway.stream {}
          try await servers.crashPrimary()
          try await servers.promoteStandby()
        }
        try await group.waitForAll()
      }
      #expect(acknowledged.value == 240)
      for writer in UInt64(0)..<16 {
        let entries = try await node.entries(of: Node.stream(writer))
        #expect(entries.map { $0.content?.payload } == (0..<15).map { Array("\($0)".utf8) })
        for (entry, next) in zip(entries, entries.dropFirst()) { #expect(next.header.previous == entry.hash) }
      }
      await store.close()
    }
  }

  @Test func `while it is gone nothing is acknowledged, not even what is sent again`() async throws {
    try await PrivateServers.with { servers in
      let store = try await PostgresStore(at: servers.address, connections: 2, timeout: 300, patience: .zero)
      let node = Node(on: store, seed: 1)
      try await node.append(Node.draft("med reserv", id: 1))
      try await servers.crashStandby()
      for _ in 0..<2 {
        await #expect(throws: LedgerFault.unreachable) { try await node.append(Node.draft("utan reserv", id: 2)) }
      }
      await store.close()
    }
  }
}

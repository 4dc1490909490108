import Ledger
import LedgerPostgres
import PostgresForTests
import Testing

@Suite(.timeLimit(.minutes(10))) struct `A server that comes back` {
  @Test func `serves the first requests too, on connections that died meanwhile`() async throws {
    try await PostgresForTests.with { server in
      let store = try await PostgresStore(at: PostgresAddress(server.conninfo), connections: 4, patience: .zero)
      let node = Node(on: store, seed: 1)
      // Twice as many as connections, so that all of them stand.
      try await append(0..<8, to: node)
      try await server.run(.crash)
      await #expect(throws: LedgerFault.unreachable) { try await append(8..<9, to: node) }
      try await server.run(.restart)
      try await append(9..<17, to: node)
      #expect(try await node.ledger.verify(Node.area).entryCount == 16)
      await store.close()
    }
  }

  private func append(_ numbers: Range<UInt64>, to node: Node) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in numbers {
        group.addTask { try await node.append(Node.draft("\(number)", id: number, in: Node.stream(number))) }
      }
      try await group.waitForAll()
    }
  }
}

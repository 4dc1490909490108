import Ledger
import LedgerPostgres
import PostgresForTests
import Testing

@Suite(.timeLimit(.minutes(10))) struct `A server that does not wait for its disk` {
  @Test(arguments: [("fsync=off", "set fsync=on"), ("synchronous_commit=off", "set synchronous_commit=on")])
  func `is refused in one sentence that says what to set`(setting: String, advice: String) async throws {
    try await PostgresForTests.with(setting) { server in
      let fault = try await #require(throws: PostgresFault.self) {
        try await PostgresStore(at: PostgresAddress(server.conninfo))
      }
      #expect(fault.description.contains(setting) && fault.description.contains(advice))
    }
  }

  @Test func `is refused by the next connection if it was set so later`() async throws {
    try await PostgresForTests.with { server in
      let address = try PostgresAddress(server.conninfo)
      let node = Node(on: try await PostgresStore(at: address, connections: 1), seed: 1)
      try await node.append(Node.draft("kvar", id: 1))
      let administrator = Connection(to: address)
      // The role's own setting wins over the command line.
      try await administrator.script("ALTER ROLE postgres SET synchronous_commit = off")
      try await administrator.transaction(.reading) {
        _ = try $0.rows(
          "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND query <> ''")
      }
      await #expect(throws: LedgerFault.notDurable) { try await node.append(Node.draft("inte kvar", id: 2)) }
      await node.store.close()
    }
  }
}

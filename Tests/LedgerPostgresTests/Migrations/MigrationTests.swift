import Ledger
import LedgerPostgres
import PostgresForTests
import Testing

@Suite(.ownSchema, .timeLimit(.minutes(10))) struct `The schema` {
  @Test func `nodes that start at the same moment make it once`() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<6 {
        group.addTask { try await PostgresStore(at: .ofThisTest(), connections: 1).close() }
      }
      try await group.waitForAll()
    }
    let count = try await Connection(to: .ofThisTest()).transaction(.reading) { session in
      try session.rows("SELECT count(*) FROM migration")[0].int(0)
    }
    #expect(count >= 1)
  }

  @Test func `a store that a newer program wrote is refused`() async throws {
    try await PostgresStore(at: .ofThisTest(), connections: 1).close()
    try await Connection(to: .ofThisTest()).script("INSERT INTO migration VALUES (9999)")
    let fault = await #expect(throws: LedgerFault.self) { _ = try await PostgresStore(at: .ofThisTest()) }
    guard case .newerStore(found: 9999, let known) = fault else {
      Issue.record("not the fault of a newer store")
      return
    }
    #expect(known < 9999)
  }

  @Test func `every table's key begins with the area`() async throws {
    try await PostgresStore(at: .ofThisTest(), connections: 1).close()
    let others = try await Connection(to: .ofThisTest()).transaction(.reading) { session in
      try session.rows(
        """
        SELECT class.relname::text, attribute.attname::text FROM pg_index index
        JOIN pg_class class ON class.oid = index.indrelid
        JOIN pg_attribute attribute ON attribute.attrelid = class.oid AND attribute.attnum = index.indkey[0]
        WHERE class.relnamespace = current_schema()::regnamespace AND class.relname <> 'migration'
        """
      ).map { (try $0.text(0), try $0.text(1)) }
    }
    #expect(others.count >= 7)
    for (table, column) in others { #expect(column == "area", "\(table)") }
  }

  @Test func `a schema that is not there is told in one sentence`() async throws {
    let fault = await #expect(throws: PostgresFault.self) {
      _ = try await PostgresStore(at: TestServer.address().inSchema("not_there"))
    }
    #expect(fault?.description.contains("search_path") == true)
  }

  @Test(arguments: [
    "UPDATE entry SET sequence = 2", "DELETE FROM entry", "TRUNCATE entry", "UPDATE content SET salt = salt",
  ])
  func `what was stated cannot be changed, not even by hand`(statement: String) async throws {
    try await PostgresStore(at: .ofThisTest(), connections: 1).close()
    await #expect(throws: PostgresFault.self) { try await Connection(to: .ofThisTest()).script(statement) }
  }
}

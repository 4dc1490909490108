import Ledger
import LedgerPostgres
import PostgresForTests
import Testing
import CoCreation
import Values

@Suite(.ownSchema, .timeLimit(.minutes(5))) struct `What was erased` {
  @Test func `is taken out of the tables' pages soon after, without being asked`() async throws {
    let node = try await Node(1)
    let draft = Node.draft("jag valde blått", id: 1)
    try await node.append(draft)
    try await node.append(Node.draft("jag valde rött", id: 2))
    #expect(try await Self.runs() == 0)
    let particulars = Node.draft("", id: 3).particulars
    _ = try await node.ledger.write(Node.area) { entries in
      try entries.erase(
        [draft.id], ground: "request", id: entries.newID(of: Entry.self), particulars: particulars)
    }
    var runs = 0
    for _ in 0..<300 where runs == 0 {
      try await Task.sleep(for: .milliseconds(100))
      runs = try await Self.runs()
    }
    #expect(runs > 0)
    #expect(try await node.entries().map(\.isErased).prefix(2) == [true, false])
    await node.store.close()
  }

  /// How often the table of words was tidied on request.
  private static func runs() async throws -> Int {
    try await Connection(to: .ofThisTest()).transaction(.reading) { session in
      Int(
        try session.rows(
          "SELECT vacuum_count FROM pg_stat_user_tables WHERE schemaname = current_schema() AND relname = 'content'"
        )[0].int(0))
    }
  }
}

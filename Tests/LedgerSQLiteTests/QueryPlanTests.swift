import GRDB
import Ledger
import LedgerSQLite
import Synchronization
import Testing
import Values

struct `What noting costs` {
  @Test func `does not grow with the history`() async throws {
    let folder = TestFolder()
    let statements = Mutex<[String]>([])
    let store = try SQLiteStore(folder: folder.path) { sql in statements.withLock { $0.append(sql) } }
    let ledger = Samples.ledger(over: store)
    func note() async throws -> [String] {
      statements.withLock { $0 = [] }
      let draft = try Samples.draft("a note")
      _ = try await ledger.write(Samples.area) { try $0.append(draft) }
      return statements.withLock { $0 }
    }
    // The first ones find out how far the ledger is, which is known afterwards.
    for _ in 0..<3 { _ = try await note() }
    let early = try await note()
    for _ in 0..<1500 {
      let draft = try Samples.draft("history")
      _ = try await ledger.write(Samples.area) { try $0.append(draft) }
    }
    let late = try await note()
    #expect(early == late)
    #expect(early.filter { $0.hasPrefix("INSERT") }.count >= 5)
    try await expectSearches(late, in: folder)
    await store.close()
  }

  @Test func `reading, repeating and erasing go down the trees too`() async throws {
    let folder = TestFolder()
    let statements = Mutex<[String]>([])
    let store = try SQLiteStore(folder: folder.path) { sql in statements.withLock { $0.append(sql) } }
    let ledger = Samples.ledger(over: store)
    let draft = try Samples.draft("a note")
    _ = try await ledger.write(Samples.area) { try $0.append([draft, draft]) }
    let (id, eraser) = (Samples.randomness.id(of: Entry.self, at: Samples.now), Samples.particulars())
    _ = try await ledger.write(Samples.area) {
      try $0.erase([draft.id], ground: "request", id: id, particulars: eraser)
    }
    try await ledger.rebuild(Samples.newest, in: Samples.area)
    try await ledger.write(Samples.area) { entries in
      _ = try entries.claim(Record(kind: "a", key: Key(), value: [], expires: Samples.now))
      _ = try entries.records("a")
    }
    _ = try await ledger.removeExpiredRecords(in: Samples.area)
    _ = try await ledger.verify(Samples.area)
    _ = try await store.areas()
    let seen = statements.withLock { $0 }
    #expect(seen.count > 20)
    try await expectSearches(seen, in: folder)
    await store.close()
  }

  /// Every statement finds its rows by a key, and none sorts them first.
  private func expectSearches(_ statements: [String], in folder: TestFolder) async throws {
    let queue = try DatabaseQueue(path: folder.path + "/ledger.sqlite")
    let ours = Set(statements).filter { sql in
      ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"].contains { sql.hasPrefix($0) } && !sql.contains("sqlite_master")
    }
    #expect(!ours.isEmpty)
    for sql in ours {
      let plan = try await queue.read { database in
        let statement = try database.makeStatement(sql: "EXPLAIN QUERY PLAN " + sql)
        statement.setUncheckedArguments(StatementArguments())
        return try Row.fetchAll(statement).map { $0["detail"] as String }
      }
      // The recursion that steps from area to area scans its own one-row queue.
      let scans = plan.filter {
        ($0.contains("SCAN") && !$0.contains("SCAN known") && !$0.contains("SCAN CONSTANT"))
          || $0.contains("TEMP B-TREE")
      }
      #expect(scans.isEmpty, "\(sql): \(plan)")
    }
  }
}

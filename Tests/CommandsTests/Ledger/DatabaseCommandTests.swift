import CoCreation
import Foundation
import Ledger
import LedgerPostgres
import LedgerSQLite
import PostgresForTests
import Testing
import Values

@Suite(.timeLimit(.minutes(10))) struct `samspel verify, backup and restore with a PostgreSQL` {
  /// A folder, and a server with the empty databases `one` and `two`.
  private func withServer(_ body: (_ folder: String, _ one: String, _ two: String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samspel-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await PostgresForTests.with { server in
      let admin = Connection(to: try PostgresAddress(server.conninfo))
      try await admin.script("CREATE DATABASE one")
      try await admin.script("CREATE DATABASE two")
      await admin.close()
      func named(_ name: String) -> String { server.conninfo.replacing("dbname=postgres", with: "dbname=\(name)") }
      try await body(folder.path, named("one"), named("two"))
    }
  }

  @Test func `a backup comes back into a database or into files, and what was erased stays erased`() async throws {
    try await withServer { folder, one, two in
      let entries = try await ThreeEntries.fill(try await PostgresStore(at: try PostgresAddress(one)))
      let node = ["--data", folder + "/node"]
      let whole = try Program.run(["verify", "--database", one, "--format", "json"] + node)
      #expect(whole.status == 0 && whole.output.contains(#""entries":3,"#), "\(whole)")
      let copied = try Program.run(["backup", folder + "/copy", "--database", one] + node)
      #expect(copied.status == 0, "\(copied)")
      let twice = try Program.run(["backup", folder + "/copy", "--database", one] + node)
      #expect(twice.status == 2 && twice.errors.contains("nothing is overwritten"))
      try Journal(path: folder + "/erased.log").add([
        "erased \(ThreeEntries.area) \(ID<Entry>(high: 7, low: 7)) 5 \(entries[1].header.stream):2"
      ])
      let erased = ["--erased", folder + "/erased.log"]
      for place in [["--database", two] + node, ["--data", folder + "/files"]] {
        let restored = try Program.run(["restore", folder + "/copy"] + place + erased)
        #expect(restored.status == 0 && restored.output.contains("1 entries were erased again"), "\(restored)")
        let check = try Program.run(["verify", "--format", "json"] + place)
        #expect(check.status == 0 && check.output.contains(#""erased":1,"#), "\(check)")
        let again = try Program.run(["restore", folder + "/copy"] + place)
        #expect(again.status == 2 && again.errors.contains("nothing is overwritten"), "\(again)")
        #expect(again.errors.split(separator: "\n").count == 1)
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/node") == ["erased.log"])
      let left = try await Connection(to: try PostgresAddress(two)).transaction(.reading) { session in
        try session.rows("SELECT payload FROM content ORDER BY sequence").map { try $0.bytes(0) }
      }
      #expect(left == [0, 2].map { Array("\(ThreeEntries.words) \($0)".utf8) })
    }
  }

  @Test func `what is not whole is not restored, and a changed word in a database is found`() async throws {
    try await withServer { folder, one, two in
      let store = try SQLiteStore(folder: folder + "/data")
      _ = try await ThreeEntries.fill(store)
      #expect(try Program.run(["backup", folder + "/copy", "--data", folder + "/data"]).status == 0)
      let node = ["--data", folder + "/node"]
      #expect(try Program.run(["restore", folder + "/copy", "--database", one] + node).status == 0)
      try await Connection(to: try PostgresAddress(one)).script(
        "SET session_replication_role = replica; UPDATE content SET payload = 'other' WHERE sequence = 2")
      let damaged = try Program.run(["verify", "--database", one, "--format", "json"] + node)
      #expect(damaged.status == 1, "\(damaged)")
      #expect(damaged.output.contains(#""sequence":2,"#) && damaged.output.contains(#""kind":"words""#))
      #expect(try Program.run(["backup", folder + "/damaged", "--database", one] + node).status == 0)
      for place in [["--database", two] + node, ["--data", folder + "/files"]] {
        let refused = try Program.run(["restore", folder + "/damaged"] + place)
        #expect(refused.status == 1 && refused.output.isEmpty, "\(refused)")
        #expect(refused.errors.contains("the backup is not whole, and nothing was restored: words at "))
        #expect(!refused.errors.contains("nobody-prints"))
      }
      let nothing = try Program.run(["verify", "--data", folder + "/files"])
      #expect(nothing.status == 2 && nothing.errors.contains("there is no store here"))
      let empty = try await PostgresStore(at: try PostgresAddress(two))
      #expect(try await empty.isEmpty())
      await empty.close()
    }
  }

  @Test(arguments: [["verify"], ["backup", "/nowhere/at/all"]])
  func `a server that is not there is told in one sentence`(arguments: [String]) throws {
    let run = try Program.run(arguments + ["--database", "host=/nowhere dbname=none password=hidden"])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.contains("PostgreSQL cannot be reached") && !run.errors.contains("hidden"))
    #expect(run.errors.split(separator: "\n").count == 1)
  }
}

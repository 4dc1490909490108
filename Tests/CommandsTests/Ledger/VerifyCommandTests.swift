import Foundation
import Ledger
import LedgerSQLite
import Testing
import CoCreation
import Values

struct `samspel verify, backup and restore` {
  /// A folder with a store that holds three entries, and the entries' places.
  private func makeStore(in folder: String) async throws -> [Entry] {
    try await ThreeEntries.fill(
      try SQLiteStore(folder: folder), projections: Projection.all,
      erasureJournal: Journal(path: folder + "/erased.log"))
  }

  private func withFolder(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samspel-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(folder.path)
  }

  @Test func `a whole store is found whole, a changed word is found at its place and not printed`() async throws {
    try await withFolder { folder in
      _ = try await makeStore(in: folder + "/data")
      let whole = try Program.run(["verify", "--data", folder + "/data", "--format", "json"])
      #expect(whole.status == 0)
      #expect(whole.output.contains(#""entries":3,"#) && whole.output.contains(#""fault":null"#))
      let file = folder + "/data/ledger.sqlite"
      var bytes = try Data(contentsOf: URL(filePath: file))
      let place = try #require(bytes.range(of: Data("\(ThreeEntries.words) 1".utf8)))
      bytes[place.lowerBound] ^= 1
      try bytes.write(to: URL(filePath: file))
      let damaged = try Program.run(["verify", "--data", folder + "/data", "--format", "json"])
      #expect(damaged.status == 1)
      #expect(damaged.output.contains(#""sequence":2,"#) && damaged.output.contains(#""kind":"words""#))
      #expect(!damaged.output.contains("nobody-prints"))
    }
  }

  @Test func `a backup can be restored elsewhere, and an erasure after it holds`() async throws {
    try await withFolder { folder in
      let entries = try await makeStore(in: folder + "/data")
      #expect(try Program.run(["backup", folder + "/copy", "--data", folder + "/data"]).status == 0)
      try Journal(path: folder + "/erased.log").add([
        "erased \(ThreeEntries.area) \(ID<Entry>(high: 7, low: 7)) 5 \(entries[1].header.stream):2"
      ])
      let restored = try Program.run([
        "restore", folder + "/copy", "--data", folder + "/new", "--erased", folder + "/erased.log",
      ])
      #expect(restored.status == 0)
      #expect(restored.output.contains("1 entries were erased again"))
      let check = try Program.run(["verify", "--data", folder + "/new", "--format", "json"])
      #expect(check.status == 0 && check.output.contains(#""erased":1,"#))
      // What pages read is kept up with the erasure, and need not be built anew.
      let store = try SQLiteStore(folder: folder + "/new", access: .reading)
      let ledger = Ledger(
        over: store, projections: Projection.all, clock: { Day(number: 20_400).beginsInUTC }, randomness: .system,
        erasureJournal: nil)
      #expect(try await ledger.projectionsToBuild(in: ThreeEntries.area).isEmpty)
      await store.close()
      let again = try Program.run(["restore", folder + "/copy", "--data", folder + "/new"])
      #expect(again.status == 2)
      #expect(again.errors.contains("already there"))
    }
  }

  @Test func `a list of erasures that is another file is refused, and damaged lines in one are told`() async throws {
    try await withFolder { folder in
      let entries = try await makeStore(in: folder + "/data")
      #expect(try Program.run(["backup", folder + "/copy", "--data", folder + "/data"]).status == 0)
      let restore = ["restore", folder + "/copy", "--data", folder + "/new", "--erased", folder + "/list"]
      try Journal(path: folder + "/list").add(["root of another kind"])
      let refused = try Program.run(restore)
      #expect(refused.status == 2 && refused.errors.contains("no list of what was erased"), "\(refused)")
      #expect(!FileManager.default.fileExists(atPath: folder + "/new"))
      try Data("erased, but torn".utf8).write(to: URL(filePath: folder + "/list"))
      #expect(try Program.run(restore).status == 2)
      try Journal(path: folder + "/list").add([
        "erased \(ThreeEntries.area) \(ID<Entry>(high: 7, low: 7)) 5 \(entries[1].header.stream):2"
      ])
      let restored = try Program.run(restore)
      #expect(restored.status == 0 && restored.output.contains("1 entries were erased again"), "\(restored)")
      #expect(restored.errors.contains("1 lines are damaged"), "\(restored)")
    }
  }

  @Test func `nothing is restored into a folder that others can read, for the server would refuse it`() async throws {
    try await withFolder { folder in
      _ = try await makeStore(in: folder + "/data")
      #expect(try Program.run(["backup", folder + "/copy", "--data", folder + "/data"]).status == 0)
      let restore = ["restore", folder + "/copy", "--data", folder + "/new"]
      let files = FileManager.default
      try files.createDirectory(
        atPath: folder + "/new", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
      let refused = try Program.run(restore)
      #expect(refused.status == 2 && refused.errors.contains("chmod 700"), "\(refused)")
      #expect(try files.contentsOfDirectory(atPath: folder + "/new") == [])
      try files.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder + "/new")
      #expect(try Program.run(restore).status == 0)
    }
  }

  @Test func `what came back by other tools is erased again by the journal, once`() async throws {
    try await withFolder { folder in
      let entries = try await makeStore(in: folder + "/data")
      try Journal(path: folder + "/erased.log").add([
        "erased \(ThreeEntries.area) \(ID<Entry>(high: 7, low: 7)) 5 \(entries[1].header.stream):2"
      ])
      for count in [1, 0] {
        let run = try Program.run(["erase-again", folder + "/erased.log", "--data", folder + "/data"])
        #expect(run.status == 0 && run.output.contains("The words of \(count) entries"), "\(run)")
      }
      let check = try Program.run(["verify", "--data", folder + "/data", "--format", "json"])
      #expect(check.status == 0 && check.output.contains(#""erased":1,"#))
      #expect(try Journal(path: folder + "/data/erased.log").lines().count == 1)
      let missing = try Program.run(["erase-again", folder + "/none", "--data", folder + "/data"])
      #expect(missing.status == 2 && missing.errors.contains("nothing was erased"))
    }
  }

  @Test func `files that are no store are no backup, and nothing is left of the try`() async throws {
    try await withFolder { folder in
      try FileManager.default.createDirectory(atPath: folder + "/copy", withIntermediateDirectories: true)
      for name in ["ledger.sqlite", "media.sqlite"] {
        try String(repeating: "no store ", count: 1000).write(
          toFile: "\(folder)/copy/\(name)", atomically: true, encoding: .utf8)
      }
      let run = try Program.run(["restore", folder + "/copy", "--data", folder + "/new"])
      #expect(run.status == 2 && run.errors.contains("cannot be read, and nothing was restored"), "\(run)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/new") == [])
    }
  }

  @Test func `pages that are damaged are told, and are not copied as if they were whole`() async throws {
    try await withFolder { folder in
      _ = try await makeStore(in: folder + "/data")
      let file = try FileHandle(forUpdating: URL(filePath: folder + "/data/ledger.sqlite"))
      try file.seek(toOffset: 5 * 4096)
      try file.write(contentsOf: Data(repeating: 0xFF, count: 70))
      try file.close()
      let check = try Program.run(["verify", "--data", folder + "/data"])
      #expect(check.status == 1 && check.errors.contains("restore the newest backup that is whole"), "\(check)")
      #expect(check.errors.split(separator: "\n").count == 1 && !check.errors.contains("samspel verify"), "\(check)")
      let copy = try Program.run(["backup", folder + "/copy", "--data", folder + "/data"])
      #expect(copy.status == 2 && copy.errors.contains("damaged") && copy.output.isEmpty, "\(copy)")
      for name in ["copy", "copy.partial"] { #expect(!FileManager.default.fileExists(atPath: "\(folder)/\(name)")) }
    }
  }

  @Test(arguments: [
    ["verify"], ["backup", "/nowhere/at/all"], ["restore", "/nowhere/at/all"],
    ["verify", "--roots", "/nowhere/at/all"],
  ])
  func `where there is nothing, one sentence says so`(arguments: [String]) async throws {
    try await withFolder { folder in
      let run = try Program.run(arguments + ["--data", folder + "/none"])
      #expect(run.status == 2)
      #expect(run.errors.split(separator: "\n").count == 1)
      #expect(run.output.isEmpty)
      #expect(!FileManager.default.fileExists(atPath: folder + "/none"))
    }
  }

  @Test func `a measurement gives its figures and leaves nothing`() async throws {
    try await withFolder { folder in
      let run = try Program.run(["bench", "ledger", "--entries", "200", "--tasks", "8", "--folder", folder + "/bench"])
      #expect(run.status == 0)
      #expect(run.output.split(separator: "\n").count == 5)
      #expect(run.output.contains("ledger.entry"))
      #expect(!FileManager.default.fileExists(atPath: folder + "/bench"))
    }
  }
}

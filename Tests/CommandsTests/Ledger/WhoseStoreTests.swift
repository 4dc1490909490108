import CoCreation
import Foundation
import Ledger
import LedgerSQLite
import Testing
import Values

struct `Whose store it is, and how new` {
  /// A folder with a store in which a program has noted a format.
  private func withStore(format: Int, _ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samspel-" + UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = try SQLiteStore(folder: folder + "/data")
    _ = try await store.amendInstallation { _ in InstallationRow(area: ID(high: 1, low: 1), format: format) }
    await store.close()
    try await body(folder)
  }

  @Test func `a newer program's is refused by every command in one sentence`() async throws {
    try await withStore(format: StoreFormat.current + 1) { folder in
      let data = ["--data", folder + "/data"]
      for arguments in [
        ["verify"] + data, ["backup", folder + "/copy"] + data, ["rebuild"] + data, ["accept-key"] + data,
        ["serve"] + data, ["restore", folder + "/data", "--data", folder + "/new"],
      ] {
        let run = try Program.run(arguments)
        #expect(run.status == 2 && run.errors.contains("a newer program wrote"), "\(arguments[0]): \(run)")
        #expect(run.errors.split(separator: "\n").count == 1 && run.output.isEmpty)
      }
      #expect(!FileManager.default.fileExists(atPath: folder + "/copy"))
      #expect(!FileManager.default.fileExists(atPath: folder + "/new/ledger.sqlite"))
      #expect(!FileManager.default.fileExists(atPath: folder + "/data/samspel.key"), "nothing is begun in it")
    }
  }

  @Test func `the key is the installation's own, and another one is taken only when it is told to`() async throws {
    try await withStore(format: StoreFormat.current) { folder in
      let data = ["--data", folder + "/data"]
      let first = try Program.run(["accept-key"] + data)
      #expect(first.status == 0 && first.output.contains("The installation's key is"), "\(first)")
      let other = folder + "/other.key"
      _ = try Secret(file: other, randomness: .system)
      #expect(try Program.run(["verify"] + data).status == 0)
      let refused = try Program.run(["rebuild", "--key-file", other] + data)
      #expect(refused.status == 2 && refused.errors.contains("samspel accept-key"), "\(refused)")
      let accepted = try Program.run(["accept-key", "--key-file", other] + data)
      #expect(accepted.status == 0 && accepted.output.contains("Before it: "), "\(accepted)")
      #expect(try Program.run(["rebuild", "--key-file", other] + data).status == 0)
      #expect(try Program.run(["rebuild"] + data).status == 2)
    }
  }
}

import App
import Foundation
import Synchronization
import Testing
import Values

struct DemonstrationFolderTests {
  @Test func `a folder that others can read is refused before anything is made`() async throws {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appending(path: "open-\(UUID().uuidString)").path
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    defer { try? files.removeItem(atPath: folder) }
    let settings = try Settings(SettingValues(arguments: ["--data", folder]))
    let days = Mutex(0)
    await #expect(throws: SettingFault.self) {
      _ = try await Installation.demonstration(
        settings, clock: { Instant(microseconds: 1_790_000_000_000_000) },
        progress: { _, _ in days.withLock { $0 += 1 } })
    }
    #expect(days.withLock { $0 } == 0)
    #expect(!files.fileExists(atPath: folder + ".making"))
  }
}

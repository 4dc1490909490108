import App
import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import Testing
import Values
import Web

/// What a watcher of the machine is told, over the real store.
struct `The server says that it is ready` {
  @Test func `while its store takes what is written, and it is not stopping`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "ready-" + UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let installation = try await Installation(in: folder, clock: { Instant(microseconds: 1_790_000_000_000_000) })
    let settings = try Settings(SettingValues(arguments: ["--data", folder]))
    let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let server = try Server(settings, installation: installation, logger: quiet)
    let application = try server.application { _ in }
    try await application.test(.router) { (client) async throws in
      #expect(try await client.execute(uri: "/ready", method: .get).status == .ok)
      server.live.close()
      #expect(try await client.execute(uri: "/ready", method: .get).status == .serviceUnavailable)
    }
    await installation.close()
  }
}

import Foundation
import LedgerPostgres
import Testing

/// A server and its synchronous standby, which a test may crash; both are removed afterwards.
struct PrivateServers {
  let primary: String
  let standby: String

  /// Both, of which libpq takes the one that takes writes.
  var address: PostgresAddress {
    get throws {
      let (one, other) = (try Self.words(of: primary), try Self.words(of: standby))
      return try PostgresAddress(
        "host=\(one.host),\(other.host) port=\(one.port),\(other.port) user=postgres dbname=postgres")
    }
  }

  func crashPrimary() async throws { try await Self.script("crash", primary) }
  func promoteStandby() async throws { try await Self.script("promote", standby) }
  func crashStandby() async throws { try await Self.script("crash", standby) }

  static func with(_ body: (PrivateServers) async throws -> Void) async throws {
    let primary = try await script("start")
    let outcome: Result<Void, any Error>
    do {
      let standby = try await script("standby", primary)
      do {
        try await body(PrivateServers(primary: primary, standby: standby))
        outcome = .success(())
      } catch {
        outcome = .failure(error)
      }
      try await script("stop", standby)
    } catch {
      try await script("stop", primary)
      throw error
    }
    try await script("stop", primary)
    try outcome.get()
  }

  private static func words(of server: String) throws -> (host: String, port: String) {
    let found = try #require(server.firstMatch(of: #/host=(\S+) port=(\d+)/#))
    return (String(found.1), String(found.2))
  }

  /// Runs `script/postgres-for-tests` and gives the connection string it prints, if any.
  @discardableResult
  private static func script(_ words: String...) async throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let command = ([root.appending(path: "script/postgres-for-tests").path] + words).map { "'\($0)'" }
    let line = try await Shell.run(command.joined(separator: " "))
    return line.trimmingCharacters(in: .whitespacesAndNewlines).replacing("SAMSPEL_TEST_POSTGRES=", with: "")
  }
}

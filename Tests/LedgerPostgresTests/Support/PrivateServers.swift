import LedgerPostgres
import PostgresForTests
import Testing

/// A server and its synchronous standby, which a test may crash; both are removed afterwards.
struct PrivateServers {
  let primary: PostgresForTests
  let standby: PostgresForTests

  /// Both, of which libpq takes the one that takes writes.
  var address: PostgresAddress {
    get throws {
      let (one, other) = (try Self.words(of: primary), try Self.words(of: standby))
      return try PostgresAddress(
        "host=\(one.host),\(other.host) port=\(one.port),\(other.port) user=postgres dbname=postgres")
    }
  }

  func crashPrimary() async throws { try await primary.run(.crash) }
  func promoteStandby() async throws { try await standby.run(.promote) }
  func crashStandby() async throws { try await standby.run(.crash) }

  static func with(_ body: (PrivateServers) async throws -> Void) async throws {
    try await PostgresForTests.with { primary in
      let standby = try await primary.standby()
      do {
        try await body(PrivateServers(primary: primary, standby: standby))
      } catch {
        try await standby.run(.stop)
        throw error
      }
      try await standby.run(.stop)
    }
  }

  private static func words(of server: PostgresForTests) throws -> (host: String, port: String) {
    let found = try #require(server.conninfo.firstMatch(of: #/host=(\S+) port=(\d+)/#))
    return (String(found.1), String(found.2))
  }
}

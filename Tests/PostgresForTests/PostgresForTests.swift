import Foundation

/// A PostgreSQL server of a test's own, made by `script/postgres-for-tests`, which the test may treat as it likes.
package struct PostgresForTests: Sendable {
  /// What can be done to it.
  package enum Deed: String, Sendable {
    /// Stop it at once, as a crash would.
    case crash
    /// Start it again where it was.
    case restart
    /// Let a standby take writes.
    case promote
    /// Stop it and remove its files.
    case stop
  }

  /// The connection string.
  package let conninfo: String

  /// Starts a server.
  ///
  /// - Parameter settings: What is set otherwise than usual, such as `fsync=off`.
  package static func start(_ settings: [String] = []) async throws -> PostgresForTests {
    PostgresForTests(printed: try await Shell.run(command(["start"] + settings)))
  }

  /// Starts a synchronous standby of this server.
  package func standby() async throws -> PostgresForTests {
    PostgresForTests(printed: try await Shell.run(Self.command(["standby", conninfo])))
  }

  /// Does something to it.
  package func run(_ deed: Deed) async throws {
    try await Shell.run(Self.command([deed.rawValue, conninfo]))
  }

  /// Does something to it, and lets the thread wait.
  package func runAndWait(_ deed: Deed) throws {
    try Shell.runAndWait(Self.command([deed.rawValue, conninfo]))
  }

  /// Runs a body with a server, and stops it whatever comes of that.
  package static func with(
    _ settings: String..., body: (PostgresForTests) async throws -> Void
  ) async throws {
    let server = try await start(settings)
    do {
      try await body(server)
    } catch {
      try await server.run(.stop)
      throw error
    }
    try await server.run(.stop)
  }

  private init(printed: String) {
    conninfo = printed.trimmingCharacters(in: .whitespacesAndNewlines).replacing("SAMSPEL_TEST_POSTGRES=", with: "")
  }

  private static func command(_ words: [String]) -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return ([root.appending(path: "script/postgres-for-tests").path] + words).map { "'\($0)'" }.joined(separator: " ")
  }
}

import Foundation
import LedgerPostgres
import Testing

/// The PostgreSQL that tests run against: the one `script/postgres-for-tests` starts, never another machine's.
enum TestServer {
  /// Where it is.
  ///
  /// - Throws: one sentence, so that the tests fail and are not passed over when there is no server.
  static func address() throws -> PostgresAddress {
    guard let conninfo = ProcessInfo.processInfo.environment["SAMSPEL_TEST_POSTGRES"], !conninfo.isEmpty else {
      throw Missing("These tests need PostgreSQL: run export \"$(script/postgres-for-tests)\" first.")
    }
    let address = try PostgresAddress(conninfo)
    guard address.isLocal, !address.hosts.isEmpty else {
      throw Missing("SAMSPEL_TEST_POSTGRES must name a server on this machine: tests make and drop schemas there.")
    }
    return address
  }

  /// The connection string, for tests that change a word of it.
  static func conninfo() throws -> String {
    _ = try address()
    return ProcessInfo.processInfo.environment["SAMSPEL_TEST_POSTGRES"] ?? ""
  }

  struct Missing: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
  }
}

/// Gives each test an empty schema of its own, so that tests can run beside each other, and removes it afterwards.
struct OwnSchema: TestTrait, SuiteTrait, TestScoping {
  @TaskLocal fileprivate static var current: PostgresAddress?

  var isRecursive: Bool { true }

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable @concurrent () async throws -> Void
  ) async throws {
    guard testCase != nil else { return try await function() }
    let connection = Connection(to: try TestServer.address())
    let name = "test_" + UUID().uuidString.filter { $0 != "-" }.lowercased()
    do {
      try await connection.script("CREATE SCHEMA \(name)")
    } catch let fault as PostgresFault {
      throw TestServer.Missing("No schema could be made for the test. \(String(reflecting: fault))")
    }
    let address = try TestServer.address().inSchema(name)
    let outcome: Result<Void, any Error>
    do {
      try await OwnSchema.$current.withValue(address) { try await function() }
      outcome = .success(())
    } catch {
      outcome = .failure(error)
    }
    try await connection.script("SET client_min_messages = error; DROP SCHEMA \(name) CASCADE")
    try outcome.get()
  }
}

extension Trait where Self == OwnSchema {
  static var ownSchema: OwnSchema { OwnSchema() }
}

extension PostgresAddress {
  /// The running test's own schema.
  static func ofThisTest() throws -> PostgresAddress {
    try #require(OwnSchema.current, "the suite lacks the trait .ownSchema")
  }
}

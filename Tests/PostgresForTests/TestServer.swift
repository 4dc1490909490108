import Foundation
package import LedgerPostgres
package import Testing

/// The PostgreSQL that tests run against: the one `script/postgres-for-tests` starts, never another machine's.
package enum TestServer {
  /// Whether there is one.
  package static var isThere: Bool {
    !(ProcessInfo.processInfo.environment["SAMSPEL_TEST_POSTGRES"] ?? "").isEmpty
  }

  /// Where it is.
  ///
  /// - Throws: one sentence, so that the tests fail and are not passed over when there is no server.
  package static func address() throws -> PostgresAddress {
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
  package static func conninfo() throws -> String {
    _ = try address()
    return ProcessInfo.processInfo.environment["SAMSPEL_TEST_POSTGRES"] ?? ""
  }

  /// The connection string of the running test's own schema.
  package static func conninfoOfThisTest() throws -> String {
    let schema = try #require(OwnSchema.current, "the suite lacks the trait .ownSchema")
    return try conninfo() + " options='-c search_path=\(schema)'"
  }

  package struct Missing: Error, CustomStringConvertible {
    package let description: String
    init(_ description: String) { self.description = description }
  }
}

/// Gives each test an empty schema of its own, so that tests can run beside each other, and removes it afterwards.
package struct OwnSchema: TestTrait, SuiteTrait, TestScoping {
  /// The name of the running test's schema.
  @TaskLocal package static var current: String?

  package var isRecursive: Bool { true }

  package init() {}

  package func provideScope(
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
    let outcome: Result<Void, any Error>
    do {
      try await OwnSchema.$current.withValue(name) { try await function() }
      outcome = .success(())
    } catch {
      outcome = .failure(error)
    }
    try await connection.script("SET client_min_messages = error; DROP SCHEMA \(name) CASCADE")
    try outcome.get()
  }
}

/// Runs each test on the embedded store, and then once more on a PostgreSQL where there is one for tests.
package struct OnBothStores: TestTrait, SuiteTrait, TestScoping {
  package var isRecursive: Bool { true }

  package func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable @concurrent () async throws -> Void
  ) async throws {
    try await function()
    guard testCase != nil, TestServer.isThere else { return }
    try await OwnSchema().provideScope(for: test, testCase: testCase, performing: function)
  }
}

extension Trait where Self == OwnSchema {
  package static var ownSchema: OwnSchema { OwnSchema() }
}

extension Trait where Self == OnBothStores {
  package static var onBothStores: OnBothStores { OnBothStores() }
}

extension PostgresAddress {
  /// The running test's own schema.
  package static func ofThisTest() throws -> PostgresAddress {
    try TestServer.address().inSchema(#require(OwnSchema.current, "the suite lacks the trait .ownSchema"))
  }
}

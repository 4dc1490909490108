import Foundation
import LedgerPostgres

/// Where a trial may make one store after another.
package enum TrialSite: Sendable {
  /// Folders of a folder.
  case folder(String)
  /// Schemas on a PostgreSQL server, whose names begin alike, with journals in folders of a folder.
  case server(String, prefix: String, folder: String)

  /// Makes room for the store with a number.
  ///
  /// - Throws: What the disk or the server says.
  package func place(_ number: Int) async throws -> TrialPlace {
    switch self {
    case .folder(let folder):
      return .folder("\(folder)/\(number)")
    case .server(let server, let prefix, let folder):
      let journals = "\(folder)/\(number)"
      try FileManager.default.createDirectory(atPath: journals, withIntermediateDirectories: true)
      try await Connection(to: PostgresAddress(server)).script("CREATE SCHEMA \(Self.quoted("\(prefix)_\(number)"))")
      return .schema("\(prefix)_\(number)", server: server, folder: journals)
    }
  }

  /// Removes the store with a number.
  ///
  /// - Throws: What the disk or the server says.
  package func clear(_ number: Int) async throws {
    switch self {
    case .folder(let folder):
      try FileManager.default.removeItem(atPath: "\(folder)/\(number)")
    case .server(let server, let prefix, let folder):
      try FileManager.default.removeItem(atPath: "\(folder)/\(number)")
      try await Connection(to: PostgresAddress(server)).script(
        "SET client_min_messages = error; DROP SCHEMA \(Self.quoted("\(prefix)_\(number)")) CASCADE")
    }
  }

  private static func quoted(_ name: String) -> String {
    "\"" + name.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }
}

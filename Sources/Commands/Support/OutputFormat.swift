import ArgumentParser
import Foundation

/// How a command prints what it found.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case table
  case json

  /// Prints a result on standard output.
  ///
  /// - Parameters:
  ///   - value: What `--format json` prints, on one line with sorted keys. Numbers are unrounded.
  ///   - table: What `--format table` prints; made only when asked for.
  func print(_ value: some Encodable, table: () -> String) throws {
    switch self {
    case .table:
      Swift.print(table())
    case .json:
      try Swift.print(Self.json(value))
    }
  }

  /// A value as one line of JSON with sorted keys.
  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

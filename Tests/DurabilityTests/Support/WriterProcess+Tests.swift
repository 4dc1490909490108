import Durability
import Foundation
import Testing

extension WriterProcess {
  /// The program `LedgerCrasher`, which is built beside the tests.
  static func crasher(_ environment: [String: String] = [:]) throws -> WriterProcess {
    WriterProcess(executable: try built("LedgerCrasher"), environment: environment)
  }

  private static func built(_ name: String) throws -> String {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") }.map { URL(filePath: $0) }
    var folder = (bundle ?? URL(filePath: CommandLine.arguments[0])).deletingLastPathComponent()
    for _ in 0..<6 {
      let candidate = folder.appending(path: name).path
      if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
      folder = folder.deletingLastPathComponent()
    }
    return try #require(nil as String?, "\(name) is not built beside the tests")
  }
}

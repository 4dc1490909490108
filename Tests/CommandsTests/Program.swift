import Foundation
import Testing

/// The built program, run as a user runs it.
struct Program {
  let status: Int32
  let output: String
  let errors: String

  /// What the program printed, read as JSON.
  func json() throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
  }

  static func run(_ arguments: [String], input: String = "") throws -> Program {
    let process = Process()
    process.executableURL = try executable()
    process.arguments = arguments
    let folder = FileManager.default.temporaryDirectory.appending(path: "samspel-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func handle(_ name: String, holding text: String = "") throws -> FileHandle {
      let url = folder.appending(path: name)
      try text.write(to: url, atomically: true, encoding: .utf8)
      return try FileHandle(forUpdating: url)
    }
    let (standardInput, standardOutput, standardError) = (
      try handle("in", holding: input), try handle("out"), try handle("err")
    )
    process.standardInput = standardInput
    process.standardOutput = standardOutput
    process.standardError = standardError
    try process.run()
    process.waitUntilExit()
    return Program(
      status: process.terminationStatus,
      output: try String(contentsOf: folder.appending(path: "out"), encoding: .utf8),
      errors: try String(contentsOf: folder.appending(path: "err"), encoding: .utf8))
  }

  /// Starts the program and does not wait for it; what it says is thrown away.
  static func begin(_ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = try executable()
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Writes a file that exists while the body runs.
  static func withFile<Result>(_ name: String, _ text: String, _ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samspel-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let url = folder.appending(path: name)
    try text.write(to: url, atomically: true, encoding: .utf8)
    return try body(url.path)
  }

  /// The program beside the test bundle that runs now.
  private static func executable() throws -> URL {
    var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    for _ in 0..<6 {
      let candidate = folder.appending(path: "samspel")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
      folder = folder.deletingLastPathComponent()
    }
    let bundle = try #require(
      CommandLine.arguments.first { $0.hasSuffix(".xctest") }.map { URL(filePath: $0) })
    return bundle.deletingLastPathComponent().appending(path: "samspel")
  }
}

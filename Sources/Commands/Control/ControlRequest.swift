import Foundation

/// A command on its way to the server: one line of JSON.
struct ControlRequest: Codable, Sendable {
  /// As they were typed.
  let arguments: [String]
  /// What the command reads, by path: the server may not see the files of whoever gives it.
  let files: [String: Data]
}

/// What came of a command: one line of JSON.
struct ControlAnswer: Codable, Sendable {
  /// As the process would have ended.
  let status: Int32
  let output: String
  let errors: String
}

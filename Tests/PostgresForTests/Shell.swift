import Dispatch
import Glibc

/// Runs other programs.
package enum Shell {
  /// What keeps a command from being done.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// Runs a command of the shell and gives what it printed.
  ///
  /// Not by Foundation's Process, which takes a child for alive as long as the servers that the child has started.
  @discardableResult
  package static func run(_ command: String) async throws -> String {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue(label: "samspel.tests.shell").async {
        continuation.resume(with: Result { try runAndWait(command) })
      }
    }
  }

  /// Runs a command of the shell and gives what it printed, and lets the thread wait for it.
  @discardableResult
  package static func runAndWait(_ command: String) throws -> String {
    // Closed in children that others start at the same time, or the end of the output would wait for them.
    guard let pipe = popen(command, "re") else { throw Failure(description: "not started: \(command)") }
    var bytes: [UInt8] = []
    while case let byte = fgetc(pipe), byte != EOF { bytes.append(UInt8(byte)) }
    guard pclose(pipe) == 0 else { throw Failure(description: "failed: \(command)") }
    return String(decoding: bytes, as: UTF8.self)
  }
}

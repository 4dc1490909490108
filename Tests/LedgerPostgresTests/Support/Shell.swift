import Dispatch
import Glibc
import Testing

/// Runs other programs.
enum Shell {
  /// Runs a command of the shell and gives what it printed.
  ///
  /// Not by Foundation's Process, which takes a child for alive as long as the servers that the child has started.
  @discardableResult
  static func run(_ command: String) async throws -> String {
    let (output, status) = await withCheckedContinuation {
      (continuation: CheckedContinuation<(String, Int32), Never>) in
      DispatchQueue.global().async { continuation.resume(returning: outcome(of: command)) }
    }
    try #require(status == 0, "failed: \(command)")
    return output
  }

  private static func outcome(of command: String) -> (String, Int32) {
    guard let pipe = popen(command, "r") else { return ("", 1) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(pipe), byte != EOF { bytes.append(UInt8(byte)) }
    return (String(decoding: bytes, as: UTF8.self), pclose(pipe))
  }
}

import Dispatch
import Foundation
import Glibc

/// A writer in a process of its own, so that it can be killed.
package struct WriterProcess: Sendable {
  /// How a writer's process comes to its end.
  package enum End: Sendable {
    /// It is killed when it has told enough.
    case killed
    /// It ends by itself when it has written what was ordered.
    case itself
  }

  private let executable: String
  private let arguments: [String]
  private let environment: [String: String]

  /// - Parameters:
  ///   - executable: The path of the program.
  ///   - arguments: What it is told before the order.
  ///   - environment: What its environment has beside this process's own.
  package init(executable: String, arguments: [String] = [], environment: [String: String] = [:]) {
    self.executable = executable
    self.arguments = arguments
    self.environment = environment
  }

  /// Starts a writer and gives all that it told until its end.
  ///
  /// - Parameters:
  ///   - end: Whether it is to be killed.
  ///   - isEnough: Asked after each line that it told; when it says so, the writer is killed at once.
  /// - Throws: ``TrialFault``.
  @discardableResult
  package func run(
    _ order: TrialOrder, until end: End = .killed,
    isEnough: @escaping @Sendable (Acknowledgements) -> Bool = { _ in false }
  ) async throws -> Acknowledgements {
    let order = String(decoding: try JSONEncoder().encode(order), as: UTF8.self)
    // Reading blocks, so it has a thread of its own.
    return try await withCheckedThrowingContinuation { continuation in
      DispatchQueue(label: "samspel.trial.writer").async {
        continuation.resume(with: Result { try run(order, end, isEnough) })
      }
    }
  }

  private func run(_ order: String, _ end: End, _ isEnough: (Acknowledgements) -> Bool) throws -> Acknowledgements {
    let (process, output) = try start(order)
    var reader = LineReader(file: output)
    defer { close(output) }
    var told = Acknowledgements()
    var isKilled = false
    do {
      while let line = try reader.next() {
        guard let acknowledgement = Acknowledgement(line: line) else { continue }
        told.take(acknowledgement)
        // What it had told before it was killed is read to the end.
        if end == .killed, !isKilled, isEnough(told) {
          kill(process, SIGKILL)
          isKilled = true
        }
      }
    } catch {
      kill(process, SIGKILL)
      _ = Self.wait(for: process)
      throw error
    }
    let status = Self.wait(for: process)
    guard end == .killed ? isKilled : status == 0 else { throw TrialFault.writerEnded(status: status) }
    return told
  }

  private func start(_ order: String) throws(TrialFault) -> (process: pid_t, output: Int32) {
    // A pipe could not be closed in other children from its first moment on, and its end would wait for theirs.
    var pipe: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &pipe) == 0 else { throw .noWriter(errno) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, pipe[1], STDOUT_FILENO)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let words = ([executable] + arguments + [order]).map { strdup($0) }
    let settings = ProcessInfo.processInfo.environment.merging(environment) { $1 }
      .map { strdup("\($0.key)=\($0.value)") }
    defer { for text in words + settings { free(text) } }
    var process: pid_t = 0
    let fault = posix_spawn(&process, executable, &actions, nil, words + [nil], settings + [nil])
    close(pipe[1])
    guard fault == 0 else {
      close(pipe[0])
      throw .noWriter(fault)
    }
    return (process, pipe[0])
  }

  private static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }
}

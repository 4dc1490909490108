import App
import ArgumentParser
import Synchronization

/// A command that writes in an installation, and that the server can carry out for whoever gives it while it runs.
protocol ServedCommand: AsyncParsableCommand {}

/// What a command finds where the server carries it out: the server's own installation, and the files that were sent along.
final class Inside: Sendable {
  /// `nil` where a process carries out its own command.
  @TaskLocal static var current: Inside?

  let installation: Installation
  /// By the path that the command names.
  let files: [String: [UInt8]]
  private let said = Mutex("")

  init(_ installation: Installation, files: [String: [UInt8]]) {
    (self.installation, self.files) = (installation, files)
  }

  /// What the command has printed.
  var output: String { said.withLock { $0 } }

  func say(_ line: String) { said.withLock { $0 += line + "\n" } }
}

/// Prints a line for whoever gave the command, wherever it is carried out.
func say(_ line: String) {
  if let inside = Inside.current { inside.say(line) } else { print(line) }
}

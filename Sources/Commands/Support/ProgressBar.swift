import Foundation

/// How far a long piece of work has come, on standard error.
///
/// Work that ends within a second shows nothing. On a terminal one line is redrawn; elsewhere a line is written for each
/// tenth of the way.
final class ProgressBar {
  private let label: String
  private let total: Int
  private let started = ContinuousClock.now
  private let onTerminal = isatty(FileHandle.standardError.fileDescriptor) == 1
  /// Nobody sees it where the server carries the command out.
  private let isShown = Inside.current == nil
  private var shownSteps = 0

  init(_ label: String, total: Int) {
    self.label = label
    self.total = max(total, 1)
  }

  /// Tells how much is done.
  func update(done: Int) {
    let steps = (onTerminal ? 40 : 10) * min(done, total) / total
    guard isShown, steps > shownSteps, ContinuousClock.now - started > .seconds(1) else { return }
    shownSteps = steps
    let percent = 100 * min(done, total) / total
    guard onTerminal else {
      write("\(label): \(percent) %\n")
      return
    }
    let bar = String(repeating: "#", count: steps) + String(repeating: ".", count: 40 - steps)
    write("\r\(label) [\(bar)] \(percent) %" + (done >= total ? "\n" : ""))
  }

  private func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}

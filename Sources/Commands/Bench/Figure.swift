import Foundation
import Glibc

/// How often something could be done in a second, and how long it took.
struct Figure: Encodable, Sendable {
  let figure: String
  let perSecond: Double
  /// Milliseconds within which half of them ended.
  let p50: Double
  /// Milliseconds within which 99 of a hundred ended.
  let p99: Double
  /// How many times as often as other figures of the same run, by their names.
  var times: [String: Double]?

  /// - Parameters:
  ///   - waits: How long each took, in milliseconds; at least one.
  ///   - seconds: How long all took together.
  init(_ figure: String, waits: [Double], seconds: Double) {
    let sorted = waits.sorted()
    func quantile(_ share: Double) -> Double { sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))] }
    self.figure = figure
    perSecond = Double(sorted.count) / seconds
    p50 = quantile(0.5)
    p99 = quantile(0.99)
  }

  /// The same figure beside others of its run.
  func beside(_ others: [Figure]) -> Figure {
    var copy = self
    copy.times = Dictionary(uniqueKeysWithValues: others.map { ($0.figure, perSecond / $0.perSecond) })
    return copy
  }

  /// Does something many times by several tasks at once.
  static func measure(
    _ figure: String, times: Int, tasks: Int, _ body: @escaping @Sendable (Int) async throws -> Void
  ) async throws -> Figure {
    let clock = ContinuousClock()
    let started = clock.now
    let waits = try await withThrowingTaskGroup(of: [Double].self) { group in
      for task in 0..<tasks {
        group.addTask {
          var waits: [Double] = []
          for number in stride(from: task, to: times, by: tasks) {
            let wait = try await clock.measure { try await body(number) }
            waits.append(wait / .milliseconds(1))
          }
          return waits
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    return Figure(figure, waits: waits, seconds: (clock.now - started) / .seconds(1))
  }
}

/// The disk's own flush: what a commit costs at least.
final class Flush: Sendable {
  private let file: Int32

  init(file path: String) throws {
    file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw BadInput("\(path): it cannot be made.") }
  }

  deinit { close(file) }

  /// Writes a page at the end and waits until it is on disk.
  func once() throws {
    let page = [UInt8](repeating: 1, count: 4096)
    guard write(file, page, page.count) == page.count, fdatasync(file) == 0 else {
      throw BadInput("the disk refused a flush with error \(errno).")
    }
  }
}

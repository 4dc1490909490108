import Foundation
import NIOPosix

extension Figure {
  /// Sends requests over connections that are kept open, each on a thread of its own.
  ///
  /// - Parameters:
  ///   - ports: Where to connect to, one connection after the other.
  ///   - pace: How often each connection sends one, as people do; `nil` if it sends the next as soon as the last
  ///     is answered. A wait then counts from when the request was due, so that a slow answer is not hidden by the next
  ///     one's being sent late.
  /// - Throws: ``BadInput`` if an answer is not the one that was expected: then the figure would mean nothing.
  static func measure(
    _ figure: String, ports: [Int], connections: Int, _ requests: [[UInt8]], expecting status: Int,
    pace: Duration? = nil
  ) async throws -> Figure {
    let threads = NIOThreadPool(numberOfThreads: connections)
    threads.start()
    let clock = ContinuousClock()
    let started = clock.now
    let waits = try await withThrowingTaskGroup(of: [Double].self) { group in
      for connection in 0..<connections {
        group.addTask {
          try await threads.runIfActive {
            let visitor = try Visitor(port: ports[connection % ports.count])
            return try stride(from: connection, to: requests.count, by: connections).enumerated().map { turn, number in
              var begun = clock.now
              if let pace {
                // Not all in the same moment.
                begun = started + pace * turn + pace * connection / connections
                Thread.sleep(forTimeInterval: max(0, (begun - clock.now) / .seconds(1)))
              }
              let answer = try visitor.ask(requests[number])
              guard answer.status == status else {
                throw BadInput("\(figure): an answer was \(answer.status) and not \(status).")
              }
              return (clock.now - begun) / .milliseconds(1)
            }
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    let seconds = (clock.now - started) / .seconds(1)
    try await threads.shutdownGracefully()
    return Figure(figure, waits: waits, seconds: seconds)
  }
}

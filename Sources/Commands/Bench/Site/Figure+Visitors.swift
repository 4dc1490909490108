import NIOPosix

extension Figure {
  /// Sends requests over connections that are kept open, from a thread of its own.
  ///
  /// - Parameters:
  ///   - ports: Where to connect to, one connection after the other.
  ///   - pace: How often each connection sends one, as people do; `nil` if it sends the next as soon as the last
  ///     is answered.
  /// - Throws: ``BadInput`` if an answer is not the one that was expected: then the figure would mean nothing.
  static func measure(
    _ figure: String, ports: [Int], connections: Int, _ requests: [[UInt8]], expecting status: Int,
    pace: Duration? = nil
  ) async throws -> Figure {
    let thread = NIOThreadPool(numberOfThreads: 1)
    thread.start()
    let measured = try await thread.runIfActive { () throws -> Figure in
      do {
        var crowd = try Crowd(connections, at: ports, asking: requests, pace: pace)
        var waits: [Double] = []
        let seconds = try ContinuousClock().measure { waits = try crowd.run(expecting: status) } / .seconds(1)
        return Figure(figure, waits: waits, seconds: seconds)
      } catch let fault as BadInput {
        throw BadInput("\(figure): \(fault.description)")
      }
    }
    try await thread.shutdownGracefully()
    return measured
  }
}

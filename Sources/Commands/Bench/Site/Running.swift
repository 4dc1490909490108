import Hummingbird
import Logging
import ServiceLifecycle

/// Runs an application in this process while something is done with it.
enum Running {
  /// - Parameters:
  ///   - make: Makes what runs, which tells its port when it takes connections.
  ///   - body: What is done with the port.
  static func whilst<Result: Sendable>(
    _ make: (@escaping @Sendable (Int) async -> Void) throws -> ServiceGroup,
    _ body: @escaping @Sendable (Int) async throws -> Result
  ) async throws -> Result {
    let (ports, said) = AsyncStream.makeStream(of: Int.self)
    let group = try make { said.yield($0) }
    return try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask {
        defer { said.finish() }
        try await group.run()
      }
      var port: Int?
      for await number in ports {
        port = number
        break
      }
      guard let port else {
        try await tasks.waitForAll()
        throw BadInput("the site ended before it began.")
      }
      let result = try await body(port)
      await group.triggerGracefulShutdown()
      try await tasks.waitForAll()
      return result
    }
  }

  /// A group of one application.
  static func alone(_ application: some ApplicationProtocol) -> ServiceGroup {
    var logger = Logger(label: "bench")
    logger.logLevel = .error
    return ServiceGroup(configuration: ServiceGroupConfiguration(services: [application], logger: logger))
  }
}

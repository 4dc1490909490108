package import CoCreation
package import Demonstration
package import Ledger
package import Logging
import ServiceLifecycle
package import Values
import Web

/// Has each day begin in a demonstration that is left running, as starting it anew would: else there would be nothing to
/// answer on the next day.
package struct DemonstrationDays: ServiceLifecycle.Service {
  private let demonstration: Demonstration
  private let cast: Cast
  private let ledger: Ledger
  private let area: ID<Area>
  private let clock: @Sendable () -> Instant
  private let pause: Duration
  private let logger: Logger

  /// - Parameters:
  ///   - clock: The time now.
  ///   - pause: How long to wait between two looks at the clock.
  package init(
    _ demonstration: Demonstration, _ cast: Cast, in ledger: Ledger, _ area: ID<Area>,
    clock: @escaping @Sendable () -> Instant, pause: Duration = .seconds(60), logger: Logger
  ) {
    self.demonstration = demonstration
    self.cast = cast
    self.ledger = ledger
    self.area = area
    self.clock = clock
    self.pause = pause
    self.logger = logger
  }

  /// Runs until the process is told to stop.
  package func run() async throws {
    await cancelWhenGracefulShutdown {
      var begun: Day?
      while !Task.isCancelled {
        begun = await begin(after: begun)
        try? await Task.sleep(for: pause)
      }
    }
  }

  /// Has today begin, if it is not the day that has begun already.
  ///
  /// - Returns: The day that has begun last; a fault leaves it as it was, so that the next look tries again.
  package func begin(after begun: Day?) async -> Day? {
    let now = clock()
    let day = demonstration.day(at: now)
    guard day != begun else { return begun }
    do {
      try await demonstration.takeUp(cast, in: ledger, area, at: now)
      return day
    } catch {
      logger.error("the day of the demonstration did not begin", metadata: ["fault": "\(Trouble.name(of: error))"])
      return begun
    }
  }
}

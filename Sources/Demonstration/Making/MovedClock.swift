import Synchronization
package import Values

/// A clock that stands still until it is moved, so that months can be lived through in seconds.
///
/// A class, because the ledger and whoever moves the clock share it.
package final class MovedClock: Sendable {
  private let time: Mutex<Instant>

  package init(at instant: Instant) {
    time = Mutex(instant)
  }

  /// The time that it was moved to.
  package var now: Instant { time.withLock { $0 } }

  /// Moves it.
  package func move(to instant: Instant) {
    time.withLock { $0 = instant }
  }
}

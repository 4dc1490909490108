import Synchronization
import Values

/// A clock that stands still until it is moved, so that months can be lived through in seconds.
///
/// A class, because the ledger and whoever moves the clock share it.
final class MovedClock: Sendable {
  private let time: Mutex<Instant>

  init(at instant: Instant) {
    time = Mutex(instant)
  }

  var now: Instant { time.withLock { $0 } }

  func move(to instant: Instant) {
    time.withLock { $0 = instant }
  }
}

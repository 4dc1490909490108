import Synchronization
import Values
import Web

/// A clock that stands until it is moved, and chance that is always the same.
final class TestWorld: Sendable {
  private let state: Mutex<(now: Instant, random: SeededRandom)>

  init(now: Instant = Instant(microseconds: 1_790_000_000_000_000), seed: UInt64 = 1) {
    state = Mutex((now, SeededRandom(seed)))
  }

  var now: Instant { state.withLock { $0.now } }

  func advance(seconds: Int) {
    state.withLock { $0.now = $0.now.advanced(bySeconds: seconds) }
  }

  var surroundings: Surroundings {
    Surroundings(
      now: { self.now },
      randomBytes: { count in
        self.state.withLock { state in (0..<count).map { _ in UInt8.random(in: 0...255, using: &state.random) } }
      })
  }

  func id<Subject>() -> ID<Subject> { surroundings.id(at: now) }
}

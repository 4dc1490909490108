import CSodium
import Synchronization
package import Values

/// Where random bytes come from.
package struct Randomness: Sendable {
  /// Gives so many random bytes.
  package let bytes: @Sendable (Int) -> [UInt8]

  package init(bytes: @escaping @Sendable (Int) -> [UInt8]) {
    self.bytes = bytes
  }

  /// The system's own source, fit for secrets.
  package static let system = Randomness { count in
    guard sodium_init() >= 0 else { preconditionFailure("libsodium cannot start") }
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }

  /// The same bytes for the same seed, for tests: the stream of SplitMix64.
  package static func seeded(_ seed: UInt64) -> Randomness {
    let state = Mutex(seed)
    return Randomness { count in
      state.withLock { state in
        (0..<count).map { _ in
          state &+= 0x9E37_79B9_7F4A_7C15
          var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
          mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
          return UInt8(truncatingIfNeeded: mixed ^ mixed >> 31)
        }
      }
    }
  }

  /// A new id.
  package func id<Subject>(of _: Subject.Type = Subject.self, at instant: Instant) -> ID<Subject> {
    var generator = Generator(randomness: self)
    return ID(at: instant, random: &generator)
  }

  /// The source as the standard library's algorithms want it.
  package struct Generator: RandomNumberGenerator {
    let randomness: Randomness

    package mutating func next() -> UInt64 {
      randomness.bytes(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
  }

  package var generator: Generator { Generator(randomness: self) }
}

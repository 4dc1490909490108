package import Values

/// What a request may ask of the world besides the stores: the time and chance.
///
/// Handed in as a value, so that tests decide both.
package struct Surroundings: Sendable {
  /// The time now.
  package let now: @Sendable () -> Instant
  /// So many random bytes that nobody can foretell.
  package let randomBytes: @Sendable (Int) -> [UInt8]

  package init(
    now: @escaping @Sendable () -> Instant,
    randomBytes: @escaping @Sendable (Int) -> [UInt8]
  ) {
    self.now = now
    self.randomBytes = randomBytes
  }

  /// Sixty-four random bits.
  package func randomBits() -> UInt64 {
    randomBytes(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The machine's own clock and libsodium's random bytes.
  package static let real = Surroundings(now: systemTime, randomBytes: Sodium.randomBytes)
}

extension Surroundings {
  /// A new id.
  package func id<Subject>(at instant: Instant) -> ID<Subject> {
    var random = Bits(draw: randomBits)
    return ID(at: instant, random: &random)
  }

  private struct Bits: RandomNumberGenerator {
    let draw: () -> UInt64

    mutating func next() -> UInt64 { draw() }
  }
}

import CoCreation
import Values

/// Numbers that are the same for the same seed, person and day, whatever else was drawn (SplitMix64).
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64, _ person: Int, _ day: Int) {
    state = seed &+ UInt64(truncatingIfNeeded: person) &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(truncatingIfNeeded: day) << 20
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// A whole number from 0 to one below the bound.
  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
}

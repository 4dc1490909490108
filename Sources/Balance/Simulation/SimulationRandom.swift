/// A seeded source of chance for simulations (splitmix64): the same seed gives the same figures everywhere.
package struct SimulationRandom: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func uniform() -> Double { Double.random(in: 0..<1, using: &self) }

  mutating func isTrue(_ probability: Double) -> Bool { uniform() < probability }

  /// A normal number of mean 0, by the sum of twelve uniform ones; its tails end at six deviations.
  mutating func normal(deviation: Double) -> Double {
    guard deviation > 0 else { return 0 }
    return deviation * ((0..<12).reduce(-6.0) { sum, _ in sum + uniform() })
  }

  /// How many of something come, if they come at random at an even rate (Knuth's method).
  mutating func arrivals(mean: Double) -> Int {
    let limit = exponential(-mean)
    var count = 0
    var product = uniform()
    while product > limit {
      count += 1
      product *= uniform()
    }
    return count
  }
}

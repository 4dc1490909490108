import Comparison

/// Codings drawn at random, the same for the same seed.
enum RandomCodings {
  static func make(seed: UInt64, units: Int, coders: Int, codes: Int, missing: Double) -> Codings {
    var chance = SplitMix64(seed: seed)
    let numbers = (0..<units).map { _ in
      (0..<coders).map { _ in
        Double(chance.index(below: 1000)) < missing * 1000 ? nil : Double(chance.index(below: codes))
      }
    }
    return Codings(numbers: numbers, scale: (0..<codes).map(Double.init))
  }
}

import Comparison

/// Profiles of mixed conditions drawn at random, the same for the same seed; the first condition has no gaps.
enum RandomProfiles {
  static func make(seed: UInt64, cases: Int) -> [ProfileColumn] {
    var chance = SplitMix64(seed: seed)
    let types: [ConditionType] = [.interval, .nominal, .ordinal, .asymmetric, .interval, .nominal]
    return types.enumerated().map { index, type in
      let values = (0..<cases).map { _ -> Double? in
        if index > 0, chance.index(below: 5) == 0 { return nil }
        return Double(chance.index(below: type == .asymmetric ? 2 : type == .interval ? 1000 : 4))
      }
      return ProfileColumn(name: "C\(index)", type: type, values: values)
    }
  }

  static func distances(seed: UInt64, cases: Int) throws -> SymmetricMatrix {
    try GowerSimilarity.matrix(make(seed: seed, cases: cases), cases: cases).map { 1 - $0 }
  }
}

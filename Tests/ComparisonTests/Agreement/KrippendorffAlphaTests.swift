import Comparison
import Testing

struct `Krippendorff's alpha` {
  @Test func `the published examples come out`() throws {
    let vectors = try AgreementVectors.read()
    for (data, expected) in [
      (vectors.krippendorff_canonical.data, vectors.krippendorff_canonical.alpha),
      (vectors.three_coders_15_units.data, vectors.three_coders_15_units.alpha),
    ] {
      let alpha = KrippendorffAlpha(Codings(numbers: transposed(data)))
      #expect(expected.count >= 3)
      for (name, value) in expected {
        let level = try #require(AgreementLevel(rawValue: name))
        #expect(near(alpha.value(level: level), value, within: 1e-6), "\(name)")
      }
    }
  }

  @Test func `alpha under Gwet's weights is another quantity`() throws {
    let canonical = try AgreementVectors.read().krippendorff_canonical
    let alpha = KrippendorffAlpha(Codings(numbers: transposed(canonical.data)))
    let linear = try #require(canonical.linear_weights["alpha_linear"])
    let quadratic = try #require(canonical.quadratic_weights["alpha_interval"])
    let ordinal = try #require(canonical.gwet_ordinal_weights["alpha_with_gwet_ordinal_weights"])
    #expect(near(alpha.value(weights: .linear), linear, within: 1e-5))
    #expect(near(alpha.value(weights: .quadratic), quadratic, within: 1e-5))
    #expect(near(alpha.value(weights: .ordinal), ordinal, within: 1e-5))
  }

  @Test(arguments: AgreementLevel.allCases)
  func `pair by pair, by the definition, gives the same`(level: AgreementLevel) {
    for seed in 1...20 as ClosedRange<UInt64> {
      let codings = RandomCodings.make(seed: seed, units: 15, coders: 3, codes: 4, missing: 0.2)
      let found = KrippendorffAlpha(codings).value(level: level)
      #expect(near(found, Self.pairwise(codings, level), within: 1e-9))
    }
  }

  /// Observed and expected disagreement, summed over every two codes.
  private static func pairwise(_ codings: Codings, _ level: AgreementLevel) -> Double {
    let units = codings.units.map { $0.compactMap(\.self) }.filter { $0.count > 1 }
    let all = units.flatMap(\.self)
    func difference(_ first: Int, _ second: Int) -> Double {
      let (a, b) = (codings.scale[first], codings.scale[second])
      switch level {
      case .nominal: return a == b ? 0 : 1
      case .interval: return (a - b) * (a - b)
      case .ratio: return a == b ? 0 : (a - b) * (a - b) / ((a + b) * (a + b))
      case .ordinal:
        let between = all.count { $0 >= min(first, second) && $0 <= max(first, second) }
        let ends = all.count { $0 == first } + all.count { $0 == second }
        let distance = first == second ? 0 : Double(between) - Double(ends) / 2
        return distance * distance
      }
    }
    var observed = 0.0
    for unit in units {
      let sum = unit.reduce(0.0) { sum, first in sum + unit.reduce(0.0) { $0 + difference(first, $1) } }
      observed += sum / Double(unit.count - 1)
    }
    let expected = all.reduce(0.0) { sum, first in sum + all.reduce(0.0) { $0 + difference(first, $1) } }
    return 1 - Double(all.count - 1) * observed / expected
  }

  @Test(arguments: AgreementLevel.allCases)
  func `the order of coders and units changes nothing`(level: AgreementLevel) {
    for seed in 1...20 as ClosedRange<UInt64> {
      let codings = RandomCodings.make(seed: seed, units: 12, coders: 4, codes: 3, missing: 0.1)
      let numbers = codings.units.map { $0.map { $0.map { codings.scale[$0] } } }
      let turned = Codings(numbers: numbers.reversed().map { Array($0.reversed()) })
      let before = KrippendorffAlpha(codings).value(level: level)
      #expect(near(KrippendorffAlpha(turned).value(level: level), before ?? .nan, within: 1e-12))
    }
  }

  @Test func `other names change nothing for names, other distances nothing for an order`() {
    let codings = RandomCodings.make(seed: 5, units: 20, coders: 3, codes: 4, missing: 0.1)
    let renamed = Codings(labels: codings.units.map { $0.map { $0.map { ["west", "east", "south", "north"][$0] } } })
    let stretched = Codings(numbers: codings.units.map { $0.map { $0.map { [0, 1, 10, 1000][$0] } } })
    func alpha(_ codings: Codings, _ level: AgreementLevel) -> Double {
      KrippendorffAlpha(codings).value(level: level) ?? .nan
    }
    #expect(near(alpha(renamed, .nominal), alpha(codings, .nominal), within: 1e-12))
    #expect(near(alpha(stretched, .ordinal), alpha(codings, .ordinal), within: 1e-12))
    #expect((alpha(stretched, .interval) - alpha(codings, .interval)).magnitude > 0.01)
  }

  @Test(arguments: AgreementLevel.allCases)
  func `coders who always agree reach 1, and chance is near 0`(level: AgreementLevel) {
    let same = Codings(numbers: (1...9).map { [Double($0 % 4), Double($0 % 4), nil] })
    #expect(KrippendorffAlpha(same).value(level: level) == 1)
    let random = RandomCodings.make(seed: 11, units: 4000, coders: 3, codes: 4, missing: 0)
    #expect(near(KrippendorffAlpha(random).value(level: level), 0, within: 0.03))
  }

  @Test func `where there is nothing to compare there is no alpha`() {
    let single = Codings(numbers: [[1, nil], [nil, 2]])
    #expect(KrippendorffAlpha(single).value(level: .nominal) == nil)
    #expect(AgreementGap(single) == .noPair)
    let one = Codings(numbers: [[1, 1], [1, 1], [2, nil]])
    #expect(KrippendorffAlpha(one).value(level: .interval) == nil)
    #expect(AgreementGap(one) == .oneCodeOnly)
    #expect(AgreementGap(Codings(numbers: [[1, 2]])) == nil)
  }
}

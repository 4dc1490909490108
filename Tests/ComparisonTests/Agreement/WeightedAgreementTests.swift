import Comparison
import Testing

struct `Agreement beyond chance` {
  @Test func `Gwet's worked example comes out, whatever the model of chance`() throws {
    let canonical = try AgreementVectors.read().krippendorff_canonical
    let codings = Codings(numbers: transposed(canonical.data))
    let sets: [(AgreementWeights, [String: Double])] = [
      (.identity, canonical.gwet_and_others_identity), (.linear, canonical.linear_weights),
      (.quadratic, canonical.quadratic_weights), (.ordinal, canonical.gwet_ordinal_weights),
    ]
    let names: [(String, ChanceModel)] = [
      ("AC1", .gwet), ("AC2", .gwet), ("Fleiss", .fleiss), ("Conger", .conger), ("BP", .brennanPrediger),
      ("BrennanPrediger", .brennanPrediger),
    ]
    var checked = 0
    for (weights, expected) in sets {
      let agreement = WeightedAgreement(codings, weights: weights)
      for (name, model) in names {
        guard let value = expected[name] else { continue }
        checked += 1
        #expect(near(agreement.value(model), value, within: 6e-6), "\(weights) \(name)")
      }
    }
    #expect(checked == 13)
    let identity = WeightedAgreement(codings, weights: .identity)
    #expect(near(identity.observed(), 0.81818, within: 6e-6))
    #expect(near(identity.expected(.gwet), 0.19032, within: 6e-6))
  }

  @Test func `AC2 of a person and a professional who mostly say just right`() {
    let counts = [[4, 3, 1], [1, 14, 2], [0, 1, 2]]
    let pairs = counts.indices.flatMap { row in
      counts.indices.flatMap { column in
        [[Double?]](repeating: [Double(row), Double(column)], count: counts[row][column])
      }
    }
    let codings = Codings(numbers: pairs)
    #expect(near(WeightedAgreement(codings, weights: .linear).value(.gwet), 0.70996, within: 5e-6))
    #expect(near(WeightedAgreement(codings, weights: .linear).value(.conger), 0.47280, within: 5e-6))
    #expect(near(WeightedAgreement(codings, weights: .quadratic).value(.conger), 0.47619, within: 5e-6))
  }

  @Test(arguments: ChanceModel.allCases, AgreementWeights.allCases)
  func `coders who always agree reach 1, and chance is near 0`(chance: ChanceModel, weights: AgreementWeights) {
    let same = Codings(numbers: (1...9).map { [Double($0 % 4), Double($0 % 4)] })
    #expect(near(WeightedAgreement(same, weights: weights).value(chance), 1, within: 1e-12))
    let random = RandomCodings.make(seed: 3, units: 4000, coders: 3, codes: 4, missing: 0.1)
    #expect(near(WeightedAgreement(random, weights: weights).value(chance), 0, within: 0.03))
  }

  @Test(arguments: ChanceModel.allCases)
  func `the order of coders and units changes nothing`(chance: ChanceModel) {
    for seed in 1...20 as ClosedRange<UInt64> {
      let codings = RandomCodings.make(seed: seed, units: 12, coders: 4, codes: 3, missing: 0.1)
      let numbers = codings.units.map { $0.map { $0.map { codings.scale[$0] } } }
      let turned = Codings(numbers: numbers.reversed().map { Array($0.reversed()) }, scale: codings.scale)
      let before = WeightedAgreement(codings, weights: .linear).value(chance)
      let after = WeightedAgreement(turned, weights: .linear).value(chance)
      #expect(near(after, before ?? .nan, within: 1e-12))
    }
  }

  @Test func `weights are symmetric, 1 on the diagonal and never outside 0 to 1`() {
    for weights in AgreementWeights.allCases {
      let scale = [0, 1, 2.5, 7]
      let matrix = weights.matrix(scale: scale)
      for row in scale.indices {
        #expect(matrix[row][row] == 1)
        for column in scale.indices {
          #expect(matrix[row][column] == matrix[column][row])
          #expect((0...1).contains(matrix[row][column]))
        }
      }
    }
  }

  @Test func `a code that is nearly never used breaks alpha and leaves AC1 standing`() {
    let numbers: [[Double?]] = [[1, 0], [0, 1]] + Array(repeating: [0, 0], count: 48)
    let codings = Codings(numbers: numbers)
    #expect(near(WeightedAgreement(codings, weights: .identity).observed(), 0.96, within: 1e-12))
    #expect((KrippendorffAlpha(codings).value(level: .nominal) ?? 1) < 0)
    #expect((WeightedAgreement(codings, weights: .identity).value(.gwet) ?? 0) > 0.95)
  }

  @Test func `one code alone leaves nothing to agree about, unless the scale holds another`() {
    let one = Codings(labels: [["yes", "yes"], ["yes", "yes"]])
    for chance in ChanceModel.allCases {
      #expect(WeightedAgreement(one, weights: .identity).value(chance) == nil)
    }
    let known = Codings(labels: [["yes", "yes"], ["yes", "yes"]], scale: ["no", "yes"])
    #expect(WeightedAgreement(known, weights: .identity).value(.gwet) == 1)
    #expect(WeightedAgreement(known, weights: .identity).value(.fleiss) == nil)
  }

  @Test func `a coder without codes has no chance of an own`() {
    let codings = Codings(numbers: [[1, 1, nil], [2, 1, nil]])
    #expect(WeightedAgreement(codings, weights: .identity).value(.conger) == nil)
    #expect(WeightedAgreement(codings, weights: .identity).value(.gwet) != nil)
  }
}

import Comparison
import Testing

struct `Cohen's kappa` {
  @Test func `Agresti's table gives the published values and standard errors`() throws {
    let agresti = try AgreementVectors.read().agresti_sexual_fun
    let table = try #require(ContingencyTable(counts: agresti.table))
    for (weights, value, error, tolerance) in [
      (AgreementWeights.identity, agresti.kappa, agresti.ASE, 1e-8),
      (.linear, agresti.kappa_linear, agresti.ASE_linear, 1e-8),
      (.quadratic, agresti.kappa_quadratic, agresti.ASE_quadratic, 5e-5),
    ] {
      let kappa = try #require(table.kappa(weights: weights.matrix(scale: [1, 2, 3, 4])))
      #expect(near(kappa.value, value, within: tolerance))
      #expect(near(kappa.standardError, error, within: tolerance))
    }
  }

  @Test func `Cohen's own example of weighted kappa comes out`() throws {
    let cohen = try AgreementVectors.read().cohen_1968
    let table = try #require(ContingencyTable(counts: cohen.proportions))
    let identity = AgreementWeights.identity.matrix(scale: [0, 1, 2])
    #expect(near(table.kappa(weights: identity)?.value, cohen.kappa, within: 1e-7))
    let worst = cohen.disagreement_weights.joined().max() ?? 0
    let weights = cohen.disagreement_weights.map { $0.map { 1 - $0 / worst } }
    #expect(near(table.kappa(weights: weights)?.value, cohen.weighted_kappa, within: 1e-7))
  }

  @Test func `for two coders without gaps it is Conger's kappa`() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let codings = RandomCodings.make(seed: seed, units: 30, coders: 2, codes: 3, missing: 0)
      let table = try #require(ContingencyTable(codings))
      for weights in AgreementWeights.allCases {
        let kappa = try #require(table.kappa(weights: weights.matrix(scale: codings.scale)))
        #expect(near(WeightedAgreement(codings, weights: weights).value(.conger), kappa.value, within: 1e-12))
      }
    }
  }

  @Test func `one code alone, or no unit in common, has no kappa`() {
    #expect(ContingencyTable(counts: [[5, 0], [0, 0]])?.kappa(weights: [[1, 0], [0, 1]]) == nil)
    #expect(ContingencyTable(Codings(numbers: [[1, nil], [nil, 1]])) == nil)
    #expect(ContingencyTable(Codings(numbers: [[1, 1, 1]])) == nil)
  }
}

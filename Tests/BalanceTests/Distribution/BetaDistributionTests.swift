import Balance
import Testing

struct `A beta distribution` {
  @Test func `gives the quantiles that scipy gives`() throws {
    for row in try Vectors.load().beta_quantiles {
      let beta = BetaDistribution(alpha: row.a, beta: row.b)
      for (probability, share) in zip(row.q, row.x) {
        #expect(agree(beta.quantile(probability), share, within: 1e-9), "\(row.a) \(row.b) \(probability)")
        #expect(proportional(beta.quantile(probability), share, within: 1e-8), "\(row.a) \(row.b) \(probability)")
      }
    }
  }

  @Test func `gives the probabilities that scipy gives`() throws {
    for row in try Vectors.load().beta_cdf {
      #expect(agree(BetaDistribution(alpha: row.a, beta: row.b).cumulative(row.x), row.I, within: 1e-9))
    }
  }

  @Test func `quantile and probability undo each other, for all that a level can hold`() {
    var random = Seeded(1)
    for _ in 0..<2000 {
      let beta = BetaDistribution(
        alpha: .random(in: 0.02...60, using: &random), beta: .random(in: 0.02...600, using: &random))
      let probability = Double.random(in: 0.001...0.999, using: &random)
      let share = beta.quantile(probability)
      guard share > 1e-300, share < 1 - 1e-9 else { continue }
      #expect(agree(beta.cumulative(share), probability, within: 1e-9), "\(beta) \(probability)")
    }
  }

  @Test(arguments: [(1, 6.313_751_515), (2, 2.919_985_580), (5, 2.015_048_373), (30, 1.697_260_887)])
  func `Student's t agrees with the printed table`(freedom: Int, value: Double) {
    #expect(agree(StudentT.quantile(0.95, freedom: freedom), value, within: 1e-9))
  }

  @Test func `the normal quantile agrees with the printed table`() {
    #expect(agree(Normal.quantile(0.95), 1.644_854, within: 2e-6))
    #expect(agree(Normal.quantile(0.975), 1.959_964, within: 3e-6))
  }
}

import Comparison
import Testing

struct `The trend in strong words` {
  private func counts(_ vector: TrendVectors.Poisson, time: (Double) -> Double = { $0 }) -> [PoissonTrend.Count] {
    vector.t.indices.map {
      PoissonTrend.Count(time: time(vector.t[$0]), words: vector.words[$0], strong: vector.strong_terms[$0])
    }
  }

  @Test func `the published numbers come out, in any unit of time`() throws {
    let vector = try TrendVectors.read().poisson_trend
    let trend = PoissonTrend(counts(vector))
    #expect(near(trend.rate, vector.lambda_hat, within: 1e-15))
    #expect(near(trend.score, vector.U, within: 1e-9))
    #expect(near(trend.variance, vector.var, within: 1e-9))
    #expect(near(trend.z, vector.z, within: 1e-12))
    #expect(near(trend.p, vector.p_two_sided, within: 1e-14))
    let dated = PoissonTrend(counts(vector) { 20_000 + 30.5 * $0 })
    #expect(near(dated.z, vector.z, within: 1e-9))
  }

  @Test func `without words, or with one time, there is no trend`() {
    #expect(PoissonTrend([]).z == nil)
    #expect(PoissonTrend([PoissonTrend.Count(time: 1, words: 0, strong: 0)]).rate == nil)
    let once = PoissonTrend([PoissonTrend.Count(time: 1, words: 10, strong: 1)])
    #expect(once.rate == 0.1 && once.z == nil && once.p == nil)
  }
}

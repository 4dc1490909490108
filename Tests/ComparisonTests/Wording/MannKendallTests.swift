import Comparison
import Testing

struct `The trend of Mann and Kendall` {
  private func series(_ values: [Double]) -> [MannKendall.Observation] {
    values.enumerated().map { MannKendall.Observation(time: Double($0), value: $1) }
  }

  @Test func `the Nile gives the published numbers`() throws {
    let nile = try TrendVectors.read().mann_kendall_nile
    let trend = MannKendall(series(nile.values))
    #expect(trend.s == nile.S)
    #expect(near(trend.variance, nile.varS, within: 1e-6))
    #expect(near(trend.z, nile.z_with_continuity, within: 1e-12))
    #expect(near(trend.zWithoutContinuity, nile.z_no_continuity, within: 1e-6))
    #expect(near(trend.tau, nile.tau_b, within: 1e-7))
    #expect(near(trend.p, nile.p_two_sided_with_continuity, within: 1e-15))
  }

  @Test func `twenty levels give the published numbers after each`() throws {
    let levels = try TrendVectors.read().mann_kendall_levels
    for (count, s) in zip(1..., levels.S_after_each) {
      #expect(MannKendall(series(Array(levels.values.prefix(count)))).s == s)
    }
    let trend = MannKendall(series(levels.values))
    #expect(trend.s == levels.S)
    #expect(near(trend.variance, levels.varS, within: 1e-9))
    #expect(near(trend.z, levels.z, within: 1e-12))
    #expect(near(trend.p, levels.p_two_sided, within: 1e-15))
  }

  @Test func `writers are compared with themselves and summed`() throws {
    let vectors = try TrendVectors.read().author_stratified_mann_kendall
    let strata = vectors.authors.map(series)
    #expect(strata.map { MannKendall($0).s } == vectors.S)
    for (found, expected) in zip(strata.map { MannKendall($0).variance }, vectors.varS) {
      #expect(near(found, expected, within: 1e-9))
    }
    let trend = MannKendall(strata: strata)
    #expect(trend.s == vectors.S_total)
    #expect(near(trend.variance, vectors.var_total, within: 1e-9))
    #expect(near(trend.z, vectors.z, within: 1e-12))
    #expect(near(trend.p, vectors.p_two_sided, within: 1e-15))
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `pair by pair, and over all orders, gives S and its variance`(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    let times = (0..<6).map { _ in Double(chance.index(below: 4)) }
    let values = (0..<6).map { _ in Double(chance.index(below: 3)) }
    func s(_ values: [Double]) -> Int {
      (0..<6).reduce(0) { sum, i in
        sum + (0..<i).reduce(0) { $0 + sign(times[i] - times[$1]) * sign(values[i] - values[$1]) }
      }
    }
    let observations = zip(times, values).map { MannKendall.Observation(time: $0, value: $1) }
    let trend = MannKendall(observations)
    #expect(trend.s == s(values))
    let all = permutations(values).map { Double(s($0)) }
    #expect(near(trend.variance, all.reduce(0) { $0 + $1 * $1 } / Double(all.count), within: 1e-9))
    #expect(MannKendall(observations.reversed()) == trend)
  }

  @Test func `too little to compare has neither z nor p`() {
    for values in [[], [1], [2, 2, 2]] as [[Double]] {
      let trend = MannKendall(series(values))
      #expect(trend.s == 0 && trend.variance == 0 && trend.z == nil && trend.p == nil && trend.tau == nil)
    }
  }

  private func sign(_ number: Double) -> Int { number > 0 ? 1 : number < 0 ? -1 : 0 }

  private func permutations(_ values: [Double]) -> [[Double]] {
    guard values.count > 1 else { return [values] }
    return values.indices.flatMap { index in
      var rest = values
      let first = rest.remove(at: index)
      return permutations(rest).map { [first] + $0 }
    }
  }
}

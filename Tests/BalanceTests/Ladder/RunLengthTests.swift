import Balance
import Testing

struct `A run length` {
  @Test func `has the means of the reference table, from the bottom and from half way up`() throws {
    for row in try Vectors.load().ladder_arl.cases {
      let length = RunLength(LadderSteps(up: row.up, down: row.down), height: row.h)
      #expect(agree(length.mean(probability: row.p), row.ARL, within: 1e-6), "\(row)")
      #expect(
        agree(length.mean(probability: row.p, start: row.headstart), row.ARL_headstart_half, within: 1e-6), "\(row)")
    }
  }

  @Test func `has the delays and eigenvalues of the reference table`() throws {
    for row in try Vectors.load().ladder_steady_state_delay {
      let length = RunLength(LadderSteps(up: row.up, down: row.down), height: row.h)
      #expect(agree(length.delay(from: row.p0, to: row.p1), row.delay, within: 1e-5), "\(row)")
      #expect(
        agree(length.steadyState(probability: row.p0).eigenvalue, row.quasi_stationary_eigenvalue, within: 1e-9),
        "\(row)")
    }
  }

  @Test func `has the distribution of the reference table`() throws {
    for row in try Vectors.load().ladder_run_length_cdf {
      let length = RunLength(LadderSteps(up: row.up, down: row.down), height: row.h)
      let start = (0..<row.h).map { $0 == 0 ? 1.0 : 0 }
      let distribution = length.distribution(from: start, probability: row.p, days: 104)
      for (days, probability) in row.P_signal_by {
        let days = try #require(Int(days))
        #expect(agree(distribution[days - 1], probability, within: 1e-6), "\(row.p) \(days)")
      }
    }
  }

  @Test func `agrees with the oracle that reproduces the published tables`() {
    var random = Seeded(7)
    for _ in 0..<60 {
      let (up, down) = (Int.random(in: 1...10, using: &random), Int.random(in: 1...6, using: &random))
      let height = Int.random(in: 1...25, using: &random)
      let probability = Double.random(in: 0.05...0.9, using: &random)
      let means = RunLength(LadderSteps(up: up, down: down), height: height).means(probability: probability)
      let expected = RunLengthOracle.means(
        RunLengthOracle.ladder(up: up, down: down, height: height, probability: probability))
      for (mean, value) in zip(means, expected) {
        #expect(proportional(mean, value, within: 1e-6), "+\(up)/-\(down) \(height) \(probability)")
      }
    }
  }

  @Test func `of steps far beyond the height is that of one event`() {
    let length = RunLength(LadderSteps(up: 1_000_000_000, down: 1_000_000_000), height: 9)
    #expect(agree(length.mean(probability: 0.2), 5, within: 1e-12))
  }

  @Test func `is what simulated ladders need on average`() {
    var random = Seeded(11)
    for (up, down, height, probability) in [(3, 1, 9, 0.15), (5, 1, 12, 0.1), (1, 1, 9, 0.4), (2, 1, 9, 0.25)] {
      let runs = 4000
      var total = 0
      for _ in 0..<runs {
        var value = 0
        while value < height {
          let isEvent = Double.random(in: 0..<1, using: &random) < probability
          value = isEvent ? value + up : max(0, value - down)
          total += 1
        }
      }
      let mean = RunLength(LadderSteps(up: up, down: down), height: height).mean(probability: probability)
      #expect(proportional(Double(total) / Double(runs), mean, within: 0.06))
    }
  }
}

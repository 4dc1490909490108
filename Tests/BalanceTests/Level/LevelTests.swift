import Balance
import Testing

struct `A level` {
  @Test func `follows the reference path, answer by answer`() throws {
    let path = try Vectors.load().fading_counts
    let prior = Prior(weights: path.prior)
    var count = FadingCount()
    for (event, state) in zip(path.events, path.states) {
      count.fade(to: event.day, halfLifeDays: path.half_life_days)
      count.add((0..<3).map { $0 == event.category ? 1 : 0 })
      let level = Level(count, prior: prior)
      for answer in Answer.allCases {
        #expect(agree(count.weights[answer.rawValue], state.discounted_counts[answer.rawValue], within: 1e-9))
        #expect(agree(level.weights[answer.rawValue], state.alpha[answer.rawValue], within: 1e-9))
        #expect(agree(level.share(of: answer), state.shares[answer.rawValue], within: 1e-9))
      }
      #expect(agree(level.tilt, state.tilt, within: 1e-9))
      #expect(agree(level.tiltVariance.squareRoot(), state.tilt_sd, within: 1e-9))
      let (low, high) = (level.interval(of: .first), level.interval(of: .third))
      #expect(agree(low.lowerBound, state.share0_interval90[0], within: 1e-9))
      #expect(agree(low.upperBound, state.share0_interval90[1], within: 1e-9))
      #expect(agree(high.lowerBound, state.share2_interval90[0], within: 1e-9))
      #expect(agree(high.upperBound, state.share2_interval90[1], within: 1e-9))
      #expect(agree(level.certainty(of: .first, above: 0.15), state.P_share0_above_0_15, within: 1e-9))
      #expect(agree(level.certaintyOfMore(.third), state.P_share2_greater_than_share0, within: 1e-9))
    }
    count.fade(to: 120, halfLifeDays: path.half_life_days)
    let level = Level(count, prior: prior)
    #expect(agree(level.share(of: .first), path.read_at_day_120.share0, within: 1e-9))
    #expect(agree(level.interval(of: .first).upperBound, path.read_at_day_120.share0_interval90[1], within: 1e-9))
  }

  @Test func `is bounded by what the missing answers could have been`() throws {
    for row in try Vectors.load().missing_bounds.cases {
      var count = FadingCount()
      count.add([0, 0, 0], missing: Int(row.u))
      let answer = try #require(Answer(rawValue: row.category))
      let bounds = Level(count, prior: Prior(weights: row.alpha)).bounds(of: answer)
      #expect(agree(bounds.lowerBound, row.low, within: 1e-12))
      #expect(agree(bounds.upperBound, row.high, within: 1e-12))
    }
  }

  @Test(arguments: [(0.0, 13.0), (1, 13), (2, 7), (4, 3.5), (5, 3), (50, 3)])
  func `fades with a half-life that rests on about twenty answers`(perWeek: Double, weeks: Double) {
    #expect(HalfLife.weeks(perWeek, BalanceSettings()) == weeks)
  }

  @Test func `takes its prior from the others of a team of five, and of no smaller one`() throws {
    let others = [[0.2, 0.7, 0.1], [0.1, 0.8, 0.1], [0.3, 0.6, 0.1], [0.2, 0.7, 0.1]]
    let prior = try #require(Prior.ofTeam(others, BalanceSettings()))
    for (weight, expected) in zip(prior.weights, [0.6, 2.1, 0.3]) { #expect(agree(weight, expected, within: 1e-12)) }
    #expect(Prior.ofTeam(Array(others.dropLast()), BalanceSettings()) == nil)
  }

  @Test func `expects the good answer most, whichever place it has`() {
    let settings = BalanceSettings()
    let (choice, listened) = (
      Prior.standard(.choice, in: .own, settings), Prior.standard(.listened, in: .own, settings)
    )
    for (weight, expected) in zip(choice.weights, [0.45, 2.25, 0.3]) { #expect(agree(weight, expected, within: 1e-12)) }
    for (weight, expected) in zip(listened.weights, [0.45, 0.3, 2.25]) {
      #expect(agree(weight, expected, within: 1e-12))
    }
    #expect(Prior.standard(.choice, in: .signs, settings).weights[2] == 0)
  }
}

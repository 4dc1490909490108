import Balance
import Testing

struct `A ladder's design` {
  @Test(arguments: [
    (0.5, 5, 9), (1, 7, 10), (2, 9, 13), (3, 10, 14), (5, 11, 15), (7, 12, 17),
  ])
  func `has the heights of the recommended design at a usual share of .15`(rate: Double, yellow: Int, orange: Int)
    throws
  {
    let design = try #require(LadderDesign(reference: 0.15, daysPerWeek: rate, BalanceSettings()))
    #expect(design.steps == LadderSteps(up: 3, down: 1))
    #expect(design.yellow == yellow)
    #expect(design.orange == orange)
  }

  @Test(arguments: [
    (0.05, 5), (0.075, 5), (0.076, 3), (0.175, 3), (0.176, 2), (0.25, 2), (0.26, 1), (0.45, 1),
  ])
  func `steps up in proportion to how rare an event is`(reference: Double, up: Int) {
    #expect(LadderSteps.forReference(reference, BalanceSettings()) == LadderSteps(up: up, down: 1))
  }

  @Test func `does not exist where the level is the message`() {
    #expect(LadderDesign(reference: 0.4501, daysPerWeek: 2, BalanceSettings()) == nil)
  }

  @Test func `is the lowest that keeps its promise, at every share and rate`() throws {
    let settings = BalanceSettings()
    for reference in stride(from: 0.05, through: 0.45, by: 0.01) {
      for rate in [0.1, 0.5, 1, 3, 7] {
        let design = try #require(LadderDesign(reference: reference, daysPerWeek: rate, settings))
        for (height, years) in [(design.yellow, 1.0), (design.orange, 4)] {
          let target = 52 * max(rate, 0.5) * years
          #expect(RunLength(design.steps, height: height).mean(probability: reference) >= target)
          #expect(height == 1 || RunLength(design.steps, height: height - 1).mean(probability: reference) < target)
          #expect(height > design.steps.up, "one event alone never signals")
        }
      }
    }
  }
}

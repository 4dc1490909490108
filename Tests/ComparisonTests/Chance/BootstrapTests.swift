import Comparison
import Testing

struct `The bootstrap` {
  @Test func `the same seed gives the same interval, another seed another`() throws {
    let alpha = KrippendorffAlpha(RandomCodings.make(seed: 2, units: 20, coders: 2, codes: 3, missing: 0))
    func draw(_ seed: UInt64) -> Bootstrap? {
      Bootstrap(units: 20, drawings: 200, seed: seed) { alpha.value(level: .nominal, multiplicities: $0) }
    }
    let first = try #require(draw(1))
    #expect(draw(1) == first)
    #expect(draw(2) != first)
  }

  @Test func `a mean's interval is as wide as theory says`() throws {
    let values = (0..<400).map { Double($0 % 20) }
    let drawn = try #require(
      Bootstrap(units: values.count, drawings: 2000, seed: 9) { multiplicities in
        zip(values, multiplicities).reduce(0) { $0 + $1.0 * Double($1.1) } / 400
      })
    let halfWidth = 1.96 * (399.0 / 12).squareRoot() / 20
    #expect(near(drawn.interval.lowerBound, 9.5 - halfWidth, within: 0.06))
    #expect(near(drawn.interval.upperBound, 9.5 + halfWidth, within: 0.06))
    #expect(drawn.undefined == 0)
  }

  @Test func `drawings without a figure are counted, and too many of them leave no interval`() throws {
    let rare = try #require(Bootstrap(units: 10, drawings: 500, seed: 4) { $0[0] > 0 ? 1 : nil })
    #expect((100...260).contains(rare.undefined))
    #expect(Bootstrap(units: 10, drawings: 500, seed: 4) { $0[0] > 2 ? 1 : nil } == nil)
    #expect(Bootstrap(units: 1, seed: 4) { _ in 1 } == nil)
  }

  @Test func `the generator's numbers are the published ones`() {
    var chance = SplitMix64(seed: 1_234_567)
    #expect(chance.next() == 6_457_827_717_110_365_317)
    #expect(chance.next() == 3_203_168_211_198_807_973)
  }
}

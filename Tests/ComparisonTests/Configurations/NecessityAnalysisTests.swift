import Comparison
import Testing

struct `Necessity` {
  private let data = Memberships(
    units: ["a", "b", "c"],
    conditions: [Condition(name: "A", scale: .fuzzy), Condition(name: "B", scale: .fuzzy)],
    values: [[0.9, 0.2, 0.6], [0.1, 0.8, 0.6]], outcomeName: "Y", outcome: [0.8, 0.6, 0.4])

  @Test func `an alternative is as high as its highest member`() throws {
    let both = try #require(
      NecessityAnalysis(data, alternatives: 2).disjunctions.first {
        $0.literals.map(\.condition) == [0, 1] && $0.literals.map(\.level) == [1, 1]
      })
    // max(A, B) = .9, .8, .6; min with Y = .8, .6, .4.
    #expect(both.fit.consistency == 1)
    #expect(abs((both.fit.coverage ?? 0) - 1.8 / 2.3) < 1e-12)
    #expect(abs((both.fit.relevance ?? 0) - 0.7 / 1.2) < 1e-12)
  }

  @Test func `no condition stands in an alternative with all its levels`() {
    #expect(NecessityAnalysis(data, alternatives: 2).disjunctions.count == 4)
    #expect(NecessityAnalysis(data, alternatives: 4).disjunctions.count == 4)
    let levels = Memberships(
      units: ["a", "b"], conditions: [Condition(name: "M", scale: .multiValue(levels: 3))], values: [[0, 2]],
      outcomeName: "Y", outcome: [0, 1])
    #expect(NecessityAnalysis(levels, alternatives: 3).disjunctions.count == 3)
    #expect(NecessityAnalysis(levels, alternatives: 3).conditions.count == 3)
  }

  @Test func `what has no denominator is missing`() {
    let nobody = NecessityFit([0, 0], for: [0, 0])
    #expect(nobody.consistency == nil && nobody.coverage == nil && nobody.relevance == 1)
    #expect(NecessityFit([1, 1], for: [1, 1]).relevance == nil)
  }
}

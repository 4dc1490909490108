import Balance
import Testing

struct `The mixture statistic` {
  @Test func `follows the reference`() throws {
    let vector = try Vectors.load().mixture_shiryaev_roberts
    var statistic = MixtureStatistic(usual: vector.p0, alternatives: vector.alternatives)
    for (event, value) in zip(vector.events, vector.mean_statistic) {
      statistic.take(isEvent: event == 1)
      #expect(agree(statistic.value, value, within: 1e-8))
    }
  }

  @Test func `looks for odds 1.8, 3, 6 and 12 times the usual ones`() {
    let alternatives = MixtureStatistic(usual: 0.15).alternatives
    for (share, expected) in zip(alternatives, [0.2411, 0.3462, 0.5143, 0.6792]) {
      #expect(agree(share, expected, within: 1e-4))
    }
  }
}

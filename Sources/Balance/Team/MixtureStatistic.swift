/// Evidence that a share of events has risen, valid whatever the dependence between days or persons.
///
/// The mean over alternatives of Shiryaev and Roberts' statistic: M becomes (1 + M) times the likelihood ratio of the day.
/// As long as an event is at most as probable as the usual share, whatever came before, a threshold is reached on average
/// no earlier than after that many days; so the mean over persons keeps that promise too (e-detector; Shin, Ramdas &
/// Rinaldo 2022).
package struct MixtureStatistic: Equatable, Sendable {
  package let usual: Double
  package let alternatives: [Double]
  private var statistics: [Double]

  /// - Parameters:
  ///   - usual: The usual share of event days, above 0 and below 1.
  ///   - oddsRatios: The changes to look for, as ratios of odds.
  package init(usual: Double, oddsRatios: [Double] = [1.8, 3, 6, 12]) {
    self.init(usual: usual, alternatives: oddsRatios.map { Odds.share(usual, timesOdds: $0) })
  }

  /// - Parameters:
  ///   - usual: The usual share of event days, above 0 and below 1.
  ///   - alternatives: The shares to look for, each above the usual one.
  package init(usual: Double, alternatives: [Double]) {
    self.usual = usual
    self.alternatives = alternatives
    statistics = alternatives.map { _ in 0 }
  }

  package mutating func take(isEvent: Bool) {
    for index in alternatives.indices {
      let ratio = isEvent ? alternatives[index] / usual : (1 - alternatives[index]) / (1 - usual)
      statistics[index] = (1 + statistics[index]) * ratio
    }
  }

  /// The evidence: compare it with the number of days that false alarms should be apart.
  package var value: Double { statistics.reduce(0, +) / Double(statistics.count) }
}

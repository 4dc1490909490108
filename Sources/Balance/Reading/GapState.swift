/// What is kept of the moments that the person and a professional both answered.
struct GapState: Equatable, Sendable {
  private(set) var count = FadingCount()
  private(set) var pace: Pace
  private(set) var pairs = PairTable()
  var ladder: Ladder

  init(_ settings: BalanceSettings) {
    pace = Pace(atFirst: settings.rateAtFirst)
    ladder = Ladder(settings)
  }

  mutating func fade(to day: Int, _ settings: BalanceSettings) {
    count.fade(to: day, halfLifeDays: HalfLife.days(pace.perWeek, settings))
  }

  mutating func close(_ quarter: Quarter, isComplete: Bool, _ settings: BalanceSettings) {
    pace.close(quarter, isComplete: isComplete)
    ladder.close(quarter, isComplete: isComplete, settings)
  }

  mutating func take(_ today: PairTable, on day: Int, _ settings: BalanceSettings) {
    guard today.total > 0 else { return }
    let given = today.byOrder
    count.add(given)
    pairs += today
    pace.count(today.total)
    ladder.step(isEvent: given[PairOrder.personLower.rawValue] > 0, on: day, settings)
  }
}

/// False signals and delays of one ladder, found with the product's own fold.
package struct LadderSimulation: Equatable, Sendable {
  package let falseYellowPerYear: Double
  package let falseOrangePerYear: Double
  /// The share of relationships whose own usual share was not found in the run-in.
  package let withoutOwnReference: Double
  /// The median of the weeks from the change to the first signal; missing where fewer than half signalled in time.
  package let medianWeeksToYellow: Double?
  package let medianWeeksToOrange: Double?
  /// The share of relationships whose orange counter signalled within 8 weeks of the change, and within all that follow.
  package let orangeWithin8Weeks: Double
  package let orangeWithinAll: Double

  /// The ladder that is watched.
  package enum Subject: Sendable {
    /// Too little choice: days with answers, at random.
    case takenOver
    /// Days on which a question was due; an event is a day unanswered, or not asked, half and half.
    case silence
  }

  /// Simulates every relationship of a plan.
  ///
  /// - Parameters:
  ///   - plan: How many relationships, and for how long.
  ///   - subject: Which ladder is simulated.
  ///   - settings: The numbers of the measure.
  ///   - progress: Told how many relationships are done.
  package init(_ plan: SimulationPlan, of subject: Subject, _ settings: BalanceSettings, progress: (Int) -> Void) {
    var random = SimulationRandom(seed: plan.seed)
    var calm = (yellow: 0, orange: 0)
    var weeks = (yellow: [Double](), orange: [Double]())
    var withoutOwnReference = 0
    for number in 0..<plan.relationships {
      var run = LadderRun(plan, subject, &random, settings)
      withoutOwnReference += run.findOwnReference(&random, settings) ? 0 : 1
      let before = run.signals(settings)
      run.live(days: 7 * plan.calmWeeks, oddsRatio: 1, &random, settings)
      let after = run.signals(settings)
      calm.yellow += after.yellow - before.yellow
      calm.orange += after.orange - before.orange
      let found = run.daysUntilSignals(atMost: 7 * plan.changedWeeks, oddsRatio: plan.shift, &random, settings)
      weeks.yellow.append(found.yellow.map { Double($0) / 7 } ?? .infinity)
      weeks.orange.append(found.orange.map { Double($0) / 7 } ?? .infinity)
      progress(number + 1)
    }
    let years = Double(plan.relationships * plan.calmWeeks) / 52
    falseYellowPerYear = Double(calm.yellow) / years
    falseOrangePerYear = Double(calm.orange) / years
    self.withoutOwnReference = Double(withoutOwnReference) / Double(plan.relationships)
    medianWeeksToYellow = Self.median(weeks.yellow)
    medianWeeksToOrange = Self.median(weeks.orange)
    orangeWithin8Weeks = Double(weeks.orange.count { $0 <= 8 }) / Double(plan.relationships)
    orangeWithinAll = Double(weeks.orange.count { $0.isFinite }) / Double(plan.relationships)
  }

  private static func median(_ values: [Double]) -> Double? {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return nil }
    let middle = (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    return middle.isFinite ? middle : nil
  }
}

/// One simulated relationship and its day.
private struct LadderRun {
  private var history = RelationshipHistory()
  private let person: SimulatedPerson
  private let subject: LadderSimulation.Subject
  private let plan: SimulationPlan
  private var day = SimulationPlan.firstDay

  init(
    _ plan: SimulationPlan, _ subject: LadderSimulation.Subject, _ random: inout SimulationRandom,
    _ settings: BalanceSettings
  ) {
    person = SimulatedPerson(plan, reference: plan.reference, &random)
    self.subject = subject
    self.plan = plan
  }

  /// Lives the run-in: until the person's own usual share is set, within the bounds of the plan.
  ///
  /// - Returns: Whether it was set.
  mutating func findOwnReference(_ random: inout SimulationRandom, _ settings: BalanceSettings) -> Bool {
    live(days: 7 * plan.runInWeeks.lowerBound, oddsRatio: 1, &random, settings)
    for _ in plan.runInWeeks.dropFirst() where ladder(settings)?.hasOwnReference != true {
      live(days: 7, oddsRatio: 1, &random, settings)
    }
    return ladder(settings)?.hasOwnReference == true
  }

  mutating func live(
    days: Int, oddsRatio: Double, _ random: inout SimulationRandom, _ settings: BalanceSettings
  ) {
    for _ in 0..<days { step(oddsRatio: oddsRatio, &random, settings) }
  }

  /// Days until each counter first signals after a change.
  mutating func daysUntilSignals(
    atMost days: Int, oddsRatio: Double, _ random: inout SimulationRandom, _ settings: BalanceSettings
  ) -> (yellow: Int?, orange: Int?) {
    let before = signals(settings)
    var found: (yellow: Int?, orange: Int?) = (nil, nil)
    for passed in 1...days where found.orange == nil {
      step(oddsRatio: oddsRatio, &random, settings)
      let now = signals(settings)
      if now.yellow > before.yellow, found.yellow == nil { found.yellow = passed }
      if now.orange > before.orange { found.orange = passed }
    }
    return found
  }

  func signals(_ settings: BalanceSettings) -> (yellow: Int, orange: Int) {
    let climb = ladder(settings)?.climb
    return (climb?.yellow.signals ?? 0, climb?.orange.signals ?? 0)
  }

  private func ladder(_ settings: BalanceSettings) -> Ladder? {
    history.ladder(subject == .silence ? .silence : .takenOver, .own, at: day, settings)
  }

  private mutating func step(oddsRatio: Double, _ random: inout SimulationRandom, _ settings: BalanceSettings) {
    day += 1
    let share = person.share(oddsRatio: oddsRatio, &random)
    for _ in 0..<random.arrivals(mean: plan.answersPerWeek / 7) {
      let isEvent = random.isTrue(share)
      switch (subject, isEvent) {
      case (.takenOver, _):
        history.add(.answer(isEvent ? .first : .second, to: .choice, in: .own, place: nil), on: day, settings)
      case (.silence, false):
        history.add(.answer(.second, to: .choice, in: .own, place: nil), on: day, settings)
      case (.silence, true):
        let nobodyAsked = random.isTrue(0.5)
        history.add(nobodyAsked ? .notAsked(.choice, in: .own) : .noAnswer(.choice, in: .own), on: day, settings)
      }
    }
  }
}

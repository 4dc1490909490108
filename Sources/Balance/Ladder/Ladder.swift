/// A step ladder for one direction: two counters fed by the same days, and the usual share they are made for.
package struct Ladder: Equatable, Sendable {
  /// The usual share of event days.
  package private(set) var reference: Double
  /// Whether the usual share is the person's own and no longer the one assumed at first.
  package private(set) var hasOwnReference = false
  /// How often days come that move this ladder.
  package private(set) var pace: Pace
  /// The steps and the two counters; missing above the highest reference.
  package private(set) var climb: Climb?
  private var baseline = Baseline()

  /// The moving part of a ladder.
  package struct Climb: Equatable, Sendable {
    package fileprivate(set) var steps: LadderSteps
    package fileprivate(set) var yellow: LadderCounter
    package fileprivate(set) var orange: LadderCounter
    fileprivate var next: LadderDesign

    fileprivate init(_ design: LadderDesign) {
      steps = design.steps
      yellow = LadderCounter(height: design.yellow)
      orange = LadderCounter(height: design.orange)
      next = design
    }
  }

  /// Days since the reference was last set.
  private struct Baseline: Equatable, Sendable {
    var firstDay: Int?
    var dayUnits = 0
    var events = 0
  }

  init(_ settings: BalanceSettings) {
    reference = settings.referenceAtFirst
    pace = Pace(atFirst: settings.rateAtFirst)
    climb = LadderDesign(reference: reference, daysPerWeek: pace.perWeek, settings).map(Climb.init)
  }

  /// The highest rung reached since the last recorded talk.
  package var rung: Rung {
    guard let climb else { return .none }
    if climb.orange.hasSignalled { return .orange }
    return climb.yellow.hasSignalled ? .yellow : .none
  }

  /// The weeks after which a change of the stated size would show on the yellow rung, in the mean.
  ///
  /// From the steady state, at the present rate.
  ///
  /// - Returns: `nil` where there is no ladder.
  package func weeksToNotice(_ settings: BalanceSettings) -> Double? {
    guard let climb else { return nil }
    let days = RunLength(climb.steps, height: climb.yellow.height)
      .delay(from: reference, to: Odds.share(reference, timesOdds: settings.noticedOddsRatio))
    return days / max(pace.perWeek, settings.slowestLadderRate)
  }

  /// Takes one day that moves the ladder.
  mutating func step(isEvent: Bool, on day: Int, _ settings: BalanceSettings) {
    pace.count()
    baseline.firstDay = baseline.firstDay ?? day
    baseline.dayUnits += 1
    baseline.events += isEvent ? 1 : 0
    if var moving = climb {
      moving.yellow.adopt(height: moving.next.yellow)
      moving.orange.adopt(height: moving.next.orange)
      moving.yellow.step(isEvent: isEvent, on: day, moving.steps)
      moving.orange.step(isEvent: isEvent, on: day, moving.steps)
      climb = moving
    }
    let standsOnZero = climb?.yellow.value == 0 && climb?.orange.value == 0
    if !hasOwnReference, standsOnZero, isBaselineLongEnough(on: day, settings) { setReference(settings) }
  }

  /// Ends a quarter: heights follow the new rate as soon as their counter stands on 0.
  mutating func close(_ quarter: Quarter, isComplete: Bool, _ settings: BalanceSettings) {
    pace.close(quarter, isComplete: isComplete)
    if let design = LadderDesign(reference: reference, daysPerWeek: pace.perWeek, settings) { climb?.next = design }
  }

  /// Takes a recorded talk.
  ///
  /// A settled talk says "this is how we want it now": the reference is set anew if there is a baseline since it was
  /// last set. One that keeps an eye on it leaves the reference and starts half way up.
  mutating func take(_ talk: Talk, on day: Int, _ settings: BalanceSettings) {
    if talk == .settled, isBaselineLongEnough(on: day, settings) { setReference(settings) }
    guard let next = climb?.next else { return }
    climb?.yellow.restart(height: next.yellow, halfWay: talk == .watch, on: day)
    climb?.orange.restart(height: next.orange, halfWay: talk == .watch, on: day)
  }

  private func isBaselineLongEnough(on day: Int, _ settings: BalanceSettings) -> Bool {
    guard let firstDay = baseline.firstDay else { return false }
    return baseline.dayUnits >= settings.baseline.dayUnits && day - firstDay >= settings.baseline.days
  }

  /// The upper quantile and not the mean, because a reference that is too low is what makes false signals.
  private mutating func setReference(_ settings: BalanceSettings) {
    let prior = settings.baselinePrior
    let belief = BetaDistribution(
      alpha: prior.alpha + Double(baseline.events), beta: prior.beta + Double(baseline.dayUnits - baseline.events))
    reference = max(settings.lowestReference, belief.quantile(settings.baselineQuantile))
    hasOwnReference = true
    baseline = Baseline()
    let before = climb
    climb = LadderDesign(reference: reference, daysPerWeek: pace.perWeek, settings).map { design in
      var climb = before ?? Climb(design)
      (climb.steps, climb.next) = (design.steps, design)
      climb.yellow.redesign(height: design.yellow)
      climb.orange.redesign(height: design.orange)
      return climb
    }
  }
}

/// The steps and the two heights of a ladder, made for a usual share and a rate.
package struct LadderDesign: Equatable, Sendable {
  package let steps: LadderSteps
  package let yellow: Int
  package let orange: Int

  /// The ladder for a usual share of event days.
  ///
  /// - Parameters:
  ///   - reference: The usual share of event days.
  ///   - daysPerWeek: Days with answers a week; slower rates are taken as the slowest that the settings name.
  ///   - settings: The numbers of the measure.
  /// - Returns: `nil` above the highest reference, where the level itself is the message.
  package init?(reference: Double, daysPerWeek: Double, _ settings: BalanceSettings) {
    guard let steps = LadderSteps.forReference(reference, settings) else { return nil }
    let rate = max(daysPerWeek, settings.slowestLadderRate)
    func height(_ years: Double) -> Int {
      Self.height(steps, reference: reference, daysBetweenSignals: 52 * rate * years)
    }
    self.steps = steps
    yellow = height(settings.yearsBetweenFalseYellow)
    orange = height(settings.yearsBetweenFalseOrange)
  }

  /// The smallest height at which false signals are at least so far apart.
  ///
  /// - Parameters:
  ///   - steps: The steps up and down of the ladder.
  ///   - reference: The probability of an event while nothing has changed, above 0.
  ///   - daysBetweenSignals: The mean number of days with answers between two false signals.
  package static func height(_ steps: LadderSteps, reference: Double, daysBetweenSignals: Double) -> Int {
    var height = 1
    while RunLength(steps, height: height).mean(probability: reference) < daysBetweenSignals { height += 1 }
    return height
  }
}

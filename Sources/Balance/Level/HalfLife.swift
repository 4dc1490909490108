/// How fast answers fade.
package enum HalfLife {
  /// The half-life at a rate of answers, so that a level rests on about twenty of them.
  ///
  /// - Parameters:
  ///   - answersPerWeek: 0 or more.
  ///   - settings: The numbers of the measure.
  package static func weeks(_ answersPerWeek: Double, _ settings: BalanceSettings) -> Double {
    let bounds = settings.halfLifeWeeks
    guard answersPerWeek > 0 else { return bounds.upperBound }
    return min(max(settings.halfLifeAnswers / answersPerWeek, bounds.lowerBound), bounds.upperBound)
  }

  static func days(_ answersPerWeek: Double, _ settings: BalanceSettings) -> Double {
    7 * weeks(answersPerWeek, settings)
  }
}

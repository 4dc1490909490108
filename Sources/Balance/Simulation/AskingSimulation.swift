/// How often the two rules about the way of asking speak, rightly and wrongly.
package struct AskingSimulation: Sendable {
  /// The share of persons who answer by meaning and are said, at some time in two years, to follow the place.
  package let placeWronglyMarked: Double
  /// The share of those at any one time.
  package let placeWronglyMarkedAtATime: Double
  /// The share of persons who always touch one side and are found within so many weeks.
  package let placeFoundWithin13Weeks: Double
  package let placeFoundWithin26Weeks: Double
  /// The share of persons whose level is held back at the end of a year of practice items, by how often they are right.
  package let practiceHeldBack: [(right: Double, share: Double)]

  /// Simulates every relationship of a plan for each rule.
  package init(_ plan: SimulationPlan, _ settings: BalanceSettings, progress: (Int) -> Void) {
    var random = SimulationRandom(seed: plan.seed)
    var wrongly = (ever: 0, weeks: 0)
    var found = (within13: 0, within26: 0)
    for number in 0..<plan.relationships {
      let honest = Self.markedWeeks(plan, weeks: plan.calmWeeks, touchesOneSide: false, &random, settings)
      wrongly.ever += honest.isEmpty ? 0 : 1
      wrongly.weeks += honest.count
      let onesided = Self.markedWeeks(plan, weeks: 26, touchesOneSide: true, &random, settings)
      found.within13 += onesided.contains { $0 <= 13 } ? 1 : 0
      found.within26 += onesided.isEmpty ? 0 : 1
      progress(number + 1)
    }
    let count = Double(plan.relationships)
    placeWronglyMarked = Double(wrongly.ever) / count
    placeWronglyMarkedAtATime = Double(wrongly.weeks) / (count * Double(plan.calmWeeks))
    placeFoundWithin13Weeks = Double(found.within13) / count
    placeFoundWithin26Weeks = Double(found.within26) / count
    practiceHeldBack = [0.95, 0.9, 0.8, 0.7, 0.5, 1.0 / 3].map { right in
      (right, Self.heldBack(right: right, plan, &random, settings))
    }
  }

  /// The weeks, counted from the first answer, at whose end a person is said to follow the place.
  private static func markedWeeks(
    _ plan: SimulationPlan, weeks: Int, touchesOneSide: Bool, _ random: inout SimulationRandom,
    _ settings: BalanceSettings
  ) -> [Int] {
    let person = SimulatedPerson(plan, reference: plan.reference, &random)
    var history = RelationshipHistory()
    return (1...weeks).filter { week in
      let place: Place = (week - 1) / 2 % 2 == 0 ? .left : .right
      for weekday in 0..<7 {
        let day = SimulationPlan.firstDay + 7 * (week - 1) + weekday
        let share = person.share(oddsRatio: 1, &random)
        for _ in 0..<random.arrivals(mean: plan.answersPerWeek / 7) {
          let meant: Answer = random.isTrue(share) ? .first : random.isTrue(2 * share / 3) ? .third : .second
          let answer = touchesOneSide ? (place == .left ? Answer.first : .third) : meant
          history.add(.answer(answer, to: .choice, in: .own, place: place), on: day, settings)
        }
      }
      let reading = history.reading(at: SimulationPlan.firstDay + 7 * week - 1, settings)
      return reading.questions.contains { if case .placeDecides = $0.explanation { true } else { false } }
    }
  }

  private static func heldBack(
    right: Double, _ plan: SimulationPlan, _ random: inout SimulationRandom, _ settings: BalanceSettings
  ) -> Double {
    // Every fifteenth question is a practice item; a year holds so many.
    let items = max(1, Int(plan.answersPerWeek * 52 / 15))
    let held = (0..<plan.relationships).count { _ in
      var practice = Practice()
      for _ in 0..<items {
        let isRight = random.isTrue(right)
        practice.take(right: isRight ? 1 : 0, wrong: isRight ? 0 : 1, settings)
      }
      return practice.asksInVain(settings)
    }
    return Double(held) / Double(plan.relationships)
  }
}

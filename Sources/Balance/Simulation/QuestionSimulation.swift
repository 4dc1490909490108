/// How many drift questions a relationship in which nothing changes is asked in a year, all directions together.
///
/// The person answers about choosing and about help on the same occasions, the professional mirrors each, and some
/// questions go unanswered. A direction that reaches its rung opens the one question a relationship may have; it is
/// closed by a talk after some weeks, which sets all ladders to 0.
package struct QuestionSimulation: Equatable, Sendable {
  package let falseQuestionsPerYear: Double
  /// The same for each direction that opened one.
  package let byDirection: [Direction: Double]

  /// Simulates every relationship of a plan.
  ///
  /// - Parameters:
  ///   - plan: How many relationships, and for how long.
  ///   - settings: The numbers of the measure.
  ///   - weeksUntilTalk: How long a question stays open.
  ///   - progress: Told how many relationships are done.
  package init(_ plan: SimulationPlan, weeksUntilTalk: Int, _ settings: BalanceSettings, progress: (Int) -> Void) {
    var random = SimulationRandom(seed: plan.seed)
    var opened: [Direction: Int] = [:]
    for number in 0..<plan.relationships {
      var run = QuestionRun(plan, &random)
      for week in 0..<plan.runInWeeks.upperBound + plan.calmWeeks {
        for _ in 0..<7 {
          guard let direction = run.step(weeksUntilTalk: weeksUntilTalk, &random, settings) else { continue }
          if week >= plan.runInWeeks.upperBound { opened[direction, default: 0] += 1 }
        }
      }
      progress(number + 1)
    }
    let years = Double(plan.relationships * plan.calmWeeks) / 52
    falseQuestionsPerYear = Double(opened.values.reduce(0, +)) / years
    byDirection = opened.mapValues { Double($0) / years }
  }
}

/// One relationship that is asked, and talks when a question has opened.
private struct QuestionRun {
  private var history = RelationshipHistory()
  private let plan: SimulationPlan
  private let low: [SimulatedPerson]
  private let high: [SimulatedPerson]
  private var day = SimulationPlan.firstDay
  private var talkDay: Int?

  init(_ plan: SimulationPlan, _ random: inout SimulationRandom) {
    self.plan = plan
    low = (0..<2).map { _ in SimulatedPerson(plan, reference: plan.reference, &random) }
    high = (0..<2).map { _ in SimulatedPerson(plan, reference: plan.reference * 2 / 3, &random) }
  }

  /// Lives a day; gives the direction that opened a question, if one did.
  mutating func step(
    weeksUntilTalk: Int, _ random: inout SimulationRandom, _ settings: BalanceSettings
  ) -> Direction? {
    day += 1
    for (index, question) in [Question.choice, .help].enumerated() { answer(question, index, &random, settings) }
    if talkDay == day {
      history.add(.talk(.settled), on: day, settings)
      talkDay = nil
      return nil
    }
    guard talkDay == nil, let direction = history.openingDirection(.own, at: day, settings) else { return nil }
    talkDay = day + 7 * weeksUntilTalk
    return direction
  }

  private mutating func answer(
    _ question: Question, _ index: Int, _ random: inout SimulationRandom, _ settings: BalanceSettings
  ) {
    let (tooLittle, tooMuch) = (
      low[index].share(oddsRatio: 1, &random), high[index].share(oddsRatio: 1, &random)
    )
    for _ in 0..<random.arrivals(mean: plan.answersPerWeek / 7) {
      if random.isTrue(0.1) {
        history.add(.noAnswer(question, in: .own), on: day, settings)
        continue
      }
      let draw = random.uniform()
      let answer: Answer = draw < tooLittle ? .first : draw < tooLittle + (1 - tooLittle) * tooMuch ? .third : .second
      history.add(.answer(answer, to: question, in: .own, place: nil), on: day, settings)
      // The professional usually sees it the same, and errs to either side about as often.
      let mirror: Answer = random.isTrue(0.7) ? answer : Answer.allCases[Int(random.uniform() * 3)]
      history.add(.pair(person: answer, professional: mirror, to: question, in: .own), on: day, settings)
    }
  }
}

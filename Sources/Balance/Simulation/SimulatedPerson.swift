/// How a simulated person answers: a usual share that differs between persons, and days that are better or worse.
struct SimulatedPerson {
  /// The logit of the person's usual share of events.
  private let usual: Double
  private let dayEffect: Double

  init(_ plan: SimulationPlan, reference: Double, _ random: inout SimulationRandom) {
    usual = naturalLogarithm(reference / (1 - reference)) + random.normal(deviation: plan.personEffect)
    dayEffect = plan.dayEffect
  }

  /// The share of events on one day.
  ///
  /// - Parameter oddsRatio: How many times the usual odds hold since the change; 1 before it.
  func share(oddsRatio: Double, _ random: inout SimulationRandom) -> Double {
    let logit = usual + naturalLogarithm(oddsRatio) + random.normal(deviation: dayEffect)
    return 1 / (1 + exponential(-logit))
  }
}

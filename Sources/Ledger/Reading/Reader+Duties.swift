package import CoCreation
import Values

extension Reader {
  /// The pack's duties towards the person, as they stand: those that something has set off and that have a date.
  ///
  /// Reckoned from what has happened each time somebody looks, so that it is never late and never wrong.
  package func duties(by pack: Pack) throws -> [Obligation] {
    try allow(.read, .obligation)
    let plans = try ownPlans()
    let events = try statements(of: plans.map(\.stream)).flatMap {
      ObligationEvent.events(of: $0, planPrefix: pack.planPrefix)
    }
    // As the newest plan itself says.
    let next = plans.last?.state.next
    return pack.obligations.map { duty in
      duty.standing(on: standing.day, events: events, next: duty.isOfPlan(pack) ? next : nil)
    }
  }

  /// What has happened in the plans, frames and limits and the circle of the person: never moments or answers.
  private func statements(of plans: [ID<Stream>]) throws -> [Statement] {
    let things = try [Subject.frame, .limit].flatMap { try entries.things($0, of: person) }.map(\.stream)
    return try ([.circle(of: person)] + plans + things).flatMap { try entries.statements(in: $0) }
  }

  /// The plans that set off duties of whoever reads, the oldest first: where they work in a service, its own alone.
  private func ownPlans() throws -> [(stream: ID<Stream>, state: PlanState)] {
    let plans = try entries.things(.plan, of: person).map {
      (stream: $0.stream, state: try entries.state(of: $0.stream, as: PlanState.self))
    }
    guard let service = standing.ground.service else { return plans }
    return plans.filter { $0.state.service == service }
  }
}

extension Pack {
  /// The first word of the events of the plan that a provider makes.
  var planPrefix: String { planTypes.first { $0.madeBy.hasPrefix("provider") }?.eventPrefix ?? "implementation_plan" }
}

extension Duty {
  /// Whether it is about looking at the provider's plan again.
  fileprivate func isOfPlan(_ pack: Pack) -> Bool { evidence.event == "\(pack.planPrefix).reviewed" }
}

package import CoCreation
import Values

extension Reader {
  /// The pack's duties towards the person, as they stand: those that something has set off and that have a date.
  ///
  /// Reckoned from what has happened each time somebody looks, so that it is never late and never wrong.
  package func duties(by pack: Pack) throws -> [Obligation] {
    try allow(.read, .obligation)
    let events = try statements().flatMap { ObligationEvent.events(of: $0, planPrefix: pack.planPrefix) }
    let next = try planNext()
    return pack.obligations.map { duty in
      duty.standing(on: standing.day, events: events, next: duty.isOfPlan(pack) ? next : nil)
    }
  }

  /// What has happened in the plans, frames and limits and the circle of the person: never moments or answers.
  private func statements() throws -> [Statement] {
    let things = try [Subject.plan, .frame, .limit].flatMap { try entries.things($0, of: person) }
    return try ([.circle(of: person)] + things.map(\.stream)).flatMap { try entries.statements(in: $0) }
  }

  /// The day on which the newest plan is to be looked at again, as the plan itself says.
  private func planNext() throws -> Day? {
    let plans = try entries.things(.plan, of: person)
    return try plans.last.flatMap { try entries.state(of: $0.stream, as: PlanState.self).next }
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

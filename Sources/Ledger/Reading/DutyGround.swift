import CoCreation
import Values

/// What sets off duties towards one person and shows that they were done: never a moment or an answer.
struct DutyGround {
  /// The statements of each plan, the oldest plan first.
  private var plans: [[Statement]]
  private var circle: [Statement]
  /// What has happened in the person's frames and limits.
  private var others: [Statement] = []

  /// - Parameter service: Whose plans count; `nil` where all of the person's do.
  init(of person: ID<Person>, in service: ID<Service>?, _ entries: any LedgerReading) throws(LedgerFault) {
    plans = []
    for plan in try entries.things(.plan, of: person) {
      plans.append(try entries.statements(in: plan.stream))
    }
    if let service { plans.removeAll { PlanState(of: $0).service != service } }
    circle = try entries.statements(in: .circle(of: person))
    for subject in [Subject.frame, .limit] {
      for thing in try entries.things(subject, of: person) { others += try entries.statements(in: thing.stream) }
    }
  }

  /// What had happened by the end of a day.
  func through(_ day: Day) -> Self {
    var ground = self
    ground.plans = plans.map { $0.filter { $0.day <= day } }.filter { !$0.isEmpty }
    ground.circle = circle.filter { $0.day <= day }
    ground.others = others.filter { $0.day <= day }
    return ground
  }

  /// Whether a service supports the person on a day.
  func isSupported(by service: ID<Service>, on day: Day) -> Bool {
    Circle(of: circle).isSupported(by: service, on: day)
  }

  /// The newest plan; `nil` while there is none.
  var plan: PlanState? { plans.last.map { PlanState(of: $0) } }

  /// The pack's duties as they stand on a day.
  func duties(by pack: Pack, on day: Day) -> [Obligation] {
    let events = (circle + others + plans.joined()).flatMap {
      ObligationEvent.events(of: $0, planPrefix: pack.planPrefix)
    }
    // As the newest plan itself says.
    let next = plan?.next
    return pack.obligations.map { duty in
      duty.standing(on: day, events: events, next: duty.isOfPlan(pack) ? next : nil)
    }
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

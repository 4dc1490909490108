package import CoCreation
package import Values

extension Reader {
  /// The person's plans, the newest first: all of them, or those the person shows to whoever reads.
  package func plans() throws -> [Told<PlanState>] {
    let told: [Told<PlanState>] = try all(.plan, .backward)
    if Rights.grant(standing.kind, .read, .plan) == .shown {
      let shown = told.filter { isShown(.plan(id: $0.id())) }
      guard !shown.isEmpty else { throw Denial.notShown }
      return shown
    }
    try allow(.read, .plan)
    return told
  }

  /// The plan that whoever reads works with: that of their own service, or the newest that is open where they work in
  /// none; `nil` if there is none.
  package func plan() throws -> Told<PlanState>? { try openPlans().first }

  /// The plans in which whoever reads takes something up, the newest first: that of their own service; where they work in
  /// none, each whose service supports the person today, or all where none does any more.
  package func openPlans() throws -> [Told<PlanState>] {
    let plans = try plans()
    if let own = standing.ground.service { return plans.first { $0.state.service == own }.map { [$0] } ?? [] }
    let open = plans.filter { told in
      told.state.service.map { circle.isSupported(by: $0, on: standing.day) } ?? false
    }
    return open.isEmpty ? plans : open
  }

  /// One of the person's plans; `nil` if there is none under the id, or it is not theirs to read.
  package func plan(_ id: ID<Plan>) throws -> Told<PlanState>? { try plans().first { $0.id() == id } }

  /// The plan that an agreement belongs to; `nil` if none of the person's does.
  package func plan(with agreement: ID<Agreement>) throws -> Told<PlanState>? {
    try plans().first { $0.state.agreement(agreement) != nil }
  }

  /// A plan as it stood when a version was settled; `nil` if that version was not.
  package func version(_ number: Int, of plan: Told<PlanState>) throws -> Told<PlanState>? {
    let statements = try entries.statements(in: plan.stream)
    guard let end = statements.firstIndex(where: { ($0.fact as? PlanSettled)?.version == number }) else { return nil }
    return Told(stream: plan.stream, day: statements[end].day, state: PlanState(of: statements[...end]))
  }

  /// The last entry of a thing's stream: what whoever writes in it has seen.
  package func sequence(of stream: ID<Stream>) throws -> Int {
    try entries.head(of: stream)?.header.sequence ?? 0
  }

  /// The person's chart: what the person's signs usually mean.
  package func chartEntries() throws -> [Said<ChartEntryWritten>] {
    try allow(.read, .chart)
    return try entries.state(of: .chart(of: person), as: ChartState.self).current
  }
}

package import CoCreation
import Values

extension Reader {
  /// The agreements in which nobody has asked or offered anything for four weeks, with what each is about.
  package func quietAreas() throws -> [AgreementView] {
    let plans: [Told<PlanState>] = try all(.plan)
    try allow(.read, .plan)
    return try plans.flatMap { plan in
      let agreements = plan.state.agreements
      var newest: [ID<Agreement>: Day] = [:]
      for agreement in agreements {
        newest[agreement.id] = try entries.moments(living: agreement.id, of: person, limit: 1).first?.day
      }
      let quiet = Set(plan.state.quietAreas(moments: newest, on: standing.day).map(\.agreement))
      return agreements.filter { quiet.contains($0.id) }
    }
  }

  /// The moments that the person shows to whoever reads, the newest first.
  package func shownMoments(limit: Int) throws -> [Told<MomentState>] {
    let shown = circle.shown.compactMap { showing -> ID<Moment>? in
      guard case .moment(let id) = showing.item, isShown(showing.item) else { return nil }
      return id
    }
    return try Set(shown).sorted().compactMap { try moment($0) }.filter(\.state.isNoted).sorted { $1.day < $0.day }
      .prefix(limit).map(\.self)
  }
}

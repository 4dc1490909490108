package import CoCreation
import Values

extension Reader {
  /// In which areas of life nobody asked or offered anything lately.
  ///
  /// - Parameter areas: The areas that the pack names.
  package func areasOfLife(among areas: [LifeArea]) throws -> AreasOfLife {
    let plans: [Told<PlanState>] = try all(.plan)
    try allow(.read, .plan)
    var newest: [ID<Agreement>: Day] = [:]
    for agreement in plans.flatMap(\.state.opened.current).map(\.content.agreement) {
      newest[agreement] = try entries.moments(living: agreement, of: person, limit: 1).first?.day
    }
    return AreasOfLife(plans.map(\.state), moments: newest, among: areas, on: standing.day)
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

package import Balance
package import CoCreation
package import Values

/// In which areas of a person's life nobody asked or offered anything lately, as far as the plan can tell.
package struct AreasOfLife: Sendable {
  /// Whether there is a plan: without one nothing can be told.
  package let hasPlan: Bool
  /// Whether the pack names areas of life; where it does not, only what the plan holds can be told.
  package let areNamed: Bool
  /// The open agreements in which nobody asked or offered anything.
  package let quiet: [AgreementView]
  /// The pack's areas with neither an open agreement nor a moment lately.
  package let untouched: [LifeArea]
  /// The open agreements under words of their own, which belong to none of the pack's areas.
  package let apart: [AgreementView]

  /// - Parameters:
  ///   - plans: The person's plans.
  ///   - moments: The day of the newest moment that lives an agreement, open or closed.
  ///   - areas: The pack's areas of life.
  ///   - day: Today; an agreement opened lately is not quiet yet.
  package init(
    _ plans: [PlanState], moments: [ID<Agreement>: Day], among areas: [LifeArea], on day: Day,
    _ settings: BalanceSettings = BalanceSettings()
  ) {
    let open = plans.flatMap(\.agreements)
    let all = plans.flatMap(\.opened.current).map(\.content)
    hasPlan = !plans.isEmpty
    areNamed = !areas.isEmpty
    quiet = SilentAreas.find(
      open.map { (area: $0, newest: max($0.opened.day, moments[$0.id] ?? $0.opened.day).number) }, at: day.number,
      settings)
    let planned = Set(open.map(\.opened.content.area))
    let unplanned = areas.filter { !planned.contains(.ofPack(id: $0.id)) }
    untouched = SilentAreas.find(
      unplanned.map { area in
        let lived = all.filter { $0.area == .ofPack(id: area.id) }.compactMap { moments[$0.agreement] }
        return (area: area, newest: lived.max()?.number)
      }, at: day.number, settings)
    apart = open.filter { if case .own = $0.opened.content.area { true } else { false } }
  }
}

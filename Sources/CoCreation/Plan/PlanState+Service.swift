package import Values

extension PlanState {
  /// The service that gives the support in it; `nil` while it is not begun.
  package var service: ID<Service>? { begun.last?.content.service }

  /// Why this may not be done with the plan; `nil` if it may.
  ///
  /// Whoever works in a service reads the plans of the person's
  /// other services, and writes in none of them.
  package func denial(of act: Act, as standing: Standing) -> Denial? {
    if let denial = standing.denial(of: act, .plan) { return denial }
    guard act != .read, let own = standing.ground.service, let service, own != service else { return nil }
    return .notOwn
  }

  /// Whether it may be done with the plan.
  package func may(_ act: Act, as standing: Standing) -> Bool { denial(of: act, as: standing) == nil }
}

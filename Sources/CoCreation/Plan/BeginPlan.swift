package import Values

/// Begin a plan; one agreement is enough, and the rest may stay in the old plan.
package struct BeginPlan: Command {
  package let service: ID<Service>
  package let type: String
  package let frame: ID<Frame>?
  /// The first day of that frame.
  package let frameFirst: Day?
  package let rest: OldPlan?
  package let pack: Pack

  package init(
    service: ID<Service>, type: String, frame: ID<Frame>? = nil, frameFirst: Day? = nil, rest: OldPlan? = nil,
    pack: Pack
  ) {
    self.service = service
    self.type = type
    self.frame = frame
    self.frameFirst = frameFirst
    self.rest = rest
    self.pack = pack
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing plan: PlanState, as standing: Standing) throws(PlanRefusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .plan) { throw .notAllowed(denial) }
    // Whoever works in a service begins the plan of that one, as they write in no other's.
    if let own = standing.ground.service, own != service { throw .notAllowed(.notOwn) }
    let fact = PlanBegun(service: service, type: type, frame: frame, rest: rest)
    if let begun = plan.begun.last {
      guard begun.content == fact else { throw .alreadyBegun }
      return []
    }
    guard pack.planTypes.contains(where: { $0.id == type }) else { throw .unknownPlanType(type) }
    if let frameFirst, standing.day < frameFirst { throw .beforeTheFrame }
    return [fact]
  }
}

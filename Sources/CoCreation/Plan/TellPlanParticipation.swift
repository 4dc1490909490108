package import Values

/// Tell how the person took part in the plan.
package struct TellPlanParticipation: Command {
  package let participation: Participation
  package let others: [ID<Human>]

  package init(participation: Participation, others: [ID<Human>]) {
    self.participation = participation
    self.others = others
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing plan: PlanState, as standing: Standing) throws(PlanRefusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .plan) { throw .notAllowed(denial) }
    guard plan.isBegun else { throw .notBegun }
    return [PlanParticipationTold(participation: participation, others: others)]
  }
}

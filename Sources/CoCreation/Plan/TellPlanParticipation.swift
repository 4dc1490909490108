package import Values

/// Tell how the person took part in the plan.
package struct TellPlanParticipation: Command {
  package let participation: Participation
  package let others: [ID<Human>]
  package let how: Text?

  package init(participation: Participation, others: [ID<Human>], how: Text? = nil) {
    self.participation = participation
    self.others = others
    self.how = how
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing plan: PlanState, as standing: Standing) throws(PlanRefusal) -> [any Fact] {
    if let denial = plan.denial(of: .write, as: standing) { throw .notAllowed(denial) }
    guard plan.isBegun else { throw .notBegun }
    return [PlanParticipationTold(participation: participation, others: others, how: how)]
  }
}

package import Values

/// Note that the plan was looked at again, with a new next date.
package struct ReviewPlan: Command {
  package let participation: Participation
  package let others: [ID<Human>]
  package let words: Expression?
  package let next: Day

  package init(participation: Participation, others: [ID<Human>], words: Expression? = nil, next: Day) {
    self.participation = participation
    self.others = others
    self.words = words
    self.next = next
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing plan: PlanState, as standing: Standing) throws(PlanRefusal) -> [any Fact] {
    if let denial = plan.denial(of: .arrange, as: standing) { throw .notAllowed(denial) }
    guard plan.isBegun else { throw .notBegun }
    guard next > standing.day else { throw .nextDateHasPassed }
    return [PlanReviewed(participation: participation, others: others, words: words, next: next)]
  }
}

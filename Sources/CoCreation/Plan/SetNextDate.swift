package import Values

/// Set when the plan is looked at again.
package struct SetNextDate: Command {
  package let next: Day

  package init(next: Day) {
    self.next = next
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing plan: PlanState, as standing: Standing) throws(PlanRefusal) -> [any Fact] {
    if let denial = plan.denial(of: .arrange, as: standing) { throw .notAllowed(denial) }
    guard plan.isBegun else { throw .notBegun }
    guard next > standing.day else { throw .nextDateHasPassed }
    return plan.next == next ? [] : [NextDateSet(next: next)]
  }
}

import Values

/// Settle a version; a next date is required, and what is unfinished goes on looking so.
package struct SettlePlan: Command {
  package let change: PlanChange?

  package init(change: PlanChange? = nil) {
    self.change = change
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing plan: PlanState, as standing: Standing) throws(PlanRefusal) -> [any Fact] {
    if let denial = plan.denial(of: .arrange, as: standing) { throw .notAllowed(denial) }
    guard plan.isBegun else { throw .notBegun }
    guard plan.agreements.contains(where: { $0.terms != nil }) else { throw .noAgreementToSettle }
    guard let next = plan.next else { throw .nextDateMissing }
    guard next > standing.day else { throw .nextDateHasPassed }
    if plan.version > 0 {
      guard plan.hasUnsettledChanges else { throw .nothingChanged }
      guard change != nil else { throw .changeMissing }
    }
    return [PlanSettled(version: plan.version + 1, change: plan.version > 0 ? change : nil)]
  }
}

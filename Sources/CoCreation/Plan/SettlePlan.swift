package import Values

/// Mark one of the pack's content items as said, or as not needed with why.
package struct MarkContent: Command {
  package let item: String
  package let mark: ContentMarked.Mark
  package let type: PlanType

  package init(item: String, mark: ContentMarked.Mark, type: PlanType) {
    self.item = item
    self.mark = mark
    self.type = type
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing plan: PlanState, as standing: Standing) throws(PlanRefusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .plan) { throw .notAllowed(denial) }
    guard plan.isBegun else { throw .notBegun }
    guard type.contents.contains(where: { $0.id == item }) else { throw .unknownContentItem(item) }
    return [ContentMarked(item: item, mark: mark)]
  }
}

/// Set when the plan is looked at again.
package struct SetNextDate: Command {
  package let next: Day

  package init(next: Day) {
    self.next = next
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing plan: PlanState, as standing: Standing) throws(PlanRefusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .plan) { throw .notAllowed(denial) }
    guard plan.isBegun else { throw .notBegun }
    guard next > standing.day else { throw .nextDateHasPassed }
    return plan.next == next ? [] : [NextDateSet(next: next)]
  }
}

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

/// Settle a version; a next date is required, and what is unfinished goes on looking so.
package struct SettlePlan: Command {
  package let change: PlanChange?

  package init(change: PlanChange? = nil) {
    self.change = change
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing plan: PlanState, as standing: Standing) throws(PlanRefusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .plan) { throw .notAllowed(denial) }
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
    if let denial = standing.denial(of: .arrange, .plan) { throw .notAllowed(denial) }
    guard plan.isBegun else { throw .notBegun }
    guard next > standing.day else { throw .nextDateHasPassed }
    return [PlanReviewed(participation: participation, others: others, words: words, next: next)]
  }
}

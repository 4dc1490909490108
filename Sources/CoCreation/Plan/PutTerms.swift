package import Values

/// Put terms for every party to take a stance on; whoever puts them takes no stance by that.
package struct PutTerms: Command {
  package let agreement: ID<Agreement>
  package let terms: Terms
  /// Whether it locks, takes away, holds, watches or keeps from, as whoever puts it says.
  package let isLimiting: Bool

  package init(agreement: ID<Agreement>, terms: Terms, isLimiting: Bool) {
    self.agreement = agreement
    self.terms = terms
    self.isLimiting = isLimiting
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing plan: PlanState, as standing: Standing) throws(PlanRefusal) -> [any Fact] {
    if let denial = plan.denial(of: .write, as: standing) { throw .notAllowed(denial) }
    guard !isLimiting else { throw .thatIsALimit }
    try plan.checkOpen(agreement)
    if plan.agreement(agreement)?.terms?.content.terms == terms { return [] }
    return [TermsPut(agreement: agreement, terms: terms)]
  }
}

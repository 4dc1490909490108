package import Values

/// Say yes or no to the terms as they are now, for oneself.
package struct TakeStance: Command {
  package let agreement: ID<Agreement>
  package let terms: ID<Statement>
  package let isYes: Bool
  package let means: WishMeans
  package let words: Expression?

  package init(agreement: ID<Agreement>, terms: ID<Statement>, isYes: Bool, means: WishMeans, words: Expression? = nil)
  {
    self.agreement = agreement
    self.terms = terms
    self.isYes = isYes
    self.means = means
    self.words = words
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing plan: PlanState, as standing: Standing) throws(PlanRefusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .plan) { throw .notAllowed(denial) }
    try plan.checkOpen(agreement)
    try plan.check(terms, of: agreement)
    guard standing.voice.party != nil, means != .interpreted else { throw .noParty }
    return [StanceTaken(agreement: agreement, terms: terms, isYes: isYes, means: means, words: words)]
  }
}

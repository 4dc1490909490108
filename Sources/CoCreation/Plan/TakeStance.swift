package import Values

/// Say yes, no or not now to the terms as they are now, for oneself.
package struct TakeStance: Command {
  package let agreement: ID<Agreement>
  package let terms: ID<Statement>
  package let answer: Answer
  package let means: WishMeans
  package let words: Expression?

  /// What can be said to terms.
  package enum Answer: String, Hashable, Sendable, CaseIterable {
    case yes, no
    /// An answer, and respected: the terms stay open.
    case notNow
  }

  package init(
    agreement: ID<Agreement>, terms: ID<Statement>, answer: Answer, means: WishMeans, words: Expression? = nil
  ) {
    self.agreement = agreement
    self.terms = terms
    self.answer = answer
    self.means = means
    self.words = words
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing plan: PlanState, as standing: Standing) throws(PlanRefusal) -> [any Fact] {
    if let denial = plan.denial(of: .write, as: standing) { throw .notAllowed(denial) }
    try plan.checkOpen(agreement)
    try plan.check(terms, of: agreement)
    guard standing.voice.party != nil, means != .interpreted else { throw .noParty }
    guard answer != .notNow else {
      return [StanceDeferred(agreement: agreement, terms: terms, means: means, words: words)]
    }
    return [StanceTaken(agreement: agreement, terms: terms, isYes: answer == .yes, means: means, words: words)]
  }
}

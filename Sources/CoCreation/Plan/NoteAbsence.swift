package import Values

/// Note that a party could not take part, with what was tried; it is never a yes.
package struct NoteAbsence: Command {
  package let agreement: ID<Agreement>
  package let terms: ID<Statement>
  package let party: Party
  package let tried: Text

  package init(agreement: ID<Agreement>, terms: ID<Statement>, party: Party, tried: Text) {
    self.agreement = agreement
    self.terms = terms
    self.party = party
    self.tried = tried
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing plan: PlanState, as standing: Standing) throws(PlanRefusal) -> [any Fact] {
    if let denial = plan.denial(of: .write, as: standing) { throw .notAllowed(denial) }
    guard standing.voice == .professional, party != .professional else { throw .notAbsent }
    try plan.checkOpen(agreement)
    try plan.check(terms, of: agreement)
    return [PartyAbsent(agreement: agreement, terms: terms, party: party, tried: tried)]
  }
}

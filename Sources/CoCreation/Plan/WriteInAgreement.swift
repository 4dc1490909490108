package import Values

/// Write in one's own side of an agreement, or correct what one wrote there.
package struct WriteInAgreement: Command {
  package let agreement: ID<Agreement>
  package let places: Places
  package let corrects: ID<Statement>?

  package init(agreement: ID<Agreement>, places: Places, corrects: ID<Statement>? = nil) {
    self.agreement = agreement
    self.places = places
    self.corrects = corrects
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing plan: PlanState, as standing: Standing) throws(PlanRefusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .plan) { throw .notAllowed(denial) }
    try plan.checkOpen(agreement)
    if let corrects {
      guard let said = plan.words[corrects], said.content.agreement == agreement else { throw .noSuchStatement }
      guard said.mayBeAmended(by: standing.voice, of: standing.human) else { throw .notYours }
    }
    return [AgreementWordsWritten(agreement: agreement, places: places)]
  }
}

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
    if let denial = standing.denial(of: .write, .plan) { throw .notAllowed(denial) }
    guard !isLimiting else { throw .thatIsALimit }
    try plan.checkOpen(agreement)
    if plan.agreement(agreement)?.terms?.content.terms == terms { return [] }
    return [TermsPut(agreement: agreement, terms: terms)]
  }
}

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
    if let denial = standing.denial(of: .write, .plan) { throw .notAllowed(denial) }
    guard standing.voice == .professional, party != .professional else { throw .notAbsent }
    try plan.checkOpen(agreement)
    try plan.check(terms, of: agreement)
    return [PartyAbsent(agreement: agreement, terms: terms, party: party, tried: tried)]
  }
}

extension PlanState {
  func checkOpen(_ id: ID<Agreement>) throws(PlanRefusal) {
    guard let view = agreement(id) else { throw .noSuchAgreement }
    guard !view.isClosed else { throw .agreementClosed }
  }

  func check(_ terms: ID<Statement>, of id: ID<Agreement>) throws(PlanRefusal) {
    guard let current = agreement(id)?.terms else { throw .noTerms }
    guard current.id == terms else { throw .otherTerms }
  }
}

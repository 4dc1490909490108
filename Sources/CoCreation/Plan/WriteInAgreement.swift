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
    if let denial = plan.denial(of: .write, as: standing) { throw .notAllowed(denial) }
    try plan.checkOpen(agreement)
    if let corrects {
      guard let said = plan.words[corrects], said.content.agreement == agreement else { throw .noSuchStatement }
      guard said.mayBeAmended(by: standing.voice, of: standing.human) else { throw .notYours }
    }
    return [AgreementWordsWritten(agreement: agreement, places: places)]
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

/// Why something may not be done with a plan.
package enum PlanRefusal: Error, Hashable, Sendable {
  case notAllowed(Denial)
  case alreadyBegun
  case notBegun
  case unknownPlanType(String)
  case unknownLifeArea(String)
  case unknownContentItem(String)
  /// The frame begins on a later day.
  case beforeTheFrame
  case noSuchAgreement
  case agreementClosed
  /// There are as many options as a page shows.
  case tooManyOptions(most: Int)
  /// Terms were put anew; the stance would be about others.
  case otherTerms
  case noTerms
  /// What locks, takes away, holds, watches or keeps from is a limit and can never be an agreement.
  case thatIsALimit
  /// A party takes its own stance; nobody takes another's.
  case noParty
  /// Only a professional notes that a party could not take part, and never that they themselves could not.
  case notAbsent
  case nextDateMissing
  case nextDateHasPassed
  case noAgreementToSettle
  /// A new version says what changed and why.
  case changeMissing
  case nothingChanged
  case noSuchStatement
  case notYours
}

/// Why something may not be said about a moment.
package enum MomentRefusal: Error, Hashable, Sendable {
  case notAllowed(Denial)
  /// Another moment was noted under this id.
  case alreadyNoted
  case notNoted
  /// It would belong to another team's relationship with the person.
  case anotherService
  /// At most nine options at once.
  case tooManyOptions
  case noOptions
  case noSuchOption(Int)
  /// An interpreted wish says who read it, and from what.
  case interpretersMissing
  /// Only others' readings are interpretations; the person's own wish is never interpreted.
  case personIsNotInterpreted
  /// What differs from the wish has somebody's reason.
  case reasonMissing
  /// What was done as wished needs no reason.
  case reasonWithoutDifference
  /// Who carried it out does not fit what came of it.
  case carriedOutDoesNotFit
  case noSuchStatement
  /// A correction is of one's own words in one's own voice; otherwise write beside them.
  case notYours
  /// Only the person says "that is not how it was", and of others' words.
  case onlyThePerson
  case noReasonToTell
  /// Whoever supports tells the reason.
  case onlyProfessionals
  case noSafetyReason
}

/// Why something may not be done with a concern.
package enum ConcernRefusal: Error, Hashable, Sendable {
  case notAllowed(Denial)
  case onlyThePerson
  /// It never reaches those it concerns.
  case concernsTheAnswerer
  case notRaised
  case notAsked
  case notAnswered
}

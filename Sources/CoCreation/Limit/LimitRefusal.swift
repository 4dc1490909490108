import Values

/// Why a limit may not be entered, or something not be said about it.
package enum LimitRefusal: Error, Hashable, Sendable {
  case notAllowed(Denial)
  case alreadyEntered
  case notEntered
  case unknownGround(String)
  /// It ends within days, this many at most.
  case tooLong(days: Int)
  case endHasPassed
  case hasEnded
  case endsBeforeItBegan
  case personNotAsked
  case nothingSaid

  static func check(_ last: Day, on day: Day) throws(LimitRefusal) {
    guard last >= day else { throw .endHasPassed }
    guard last <= day + LimitState.longestDays else { throw .tooLong(days: LimitState.longestDays) }
  }
}

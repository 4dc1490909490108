package import Values

/// Enter a limit, for days only.
package struct EnterLimit: Command {
  package let limit: LimitEntered
  package let pack: Pack

  package init(limit: LimitEntered, pack: Pack) {
    self.limit = limit
    self.pack = pack
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: LimitState, as standing: Standing) throws(LimitRefusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .limit) { throw .notAllowed(denial) }
    if let entered = state.entered.all.first {
      guard entered.content == limit else { throw .alreadyEntered }
      return []
    }
    if case let .ofPack(id) = limit.ground {
      guard pack.limitGrounds.contains(where: { $0.id == id }) else { throw .unknownGround(id) }
    }
    try LimitRefusal.check(limit.last, on: standing.day)
    return [limit]
  }
}

/// Say one more thing about a limit.
package struct AddToLimit: Command {
  package let addition: Addition

  package init(addition: Addition) {
    self.addition = addition
  }

  /// What can be added to a limit.
  package enum Addition: Hashable, Sendable {
    /// One's own answer, in one's own voice.
    case answer(isYes: Bool?, words: Expression?)
    case toldOutside(Text)
    case alternative(Expression, worked: Bool)
    case prolong(last: Day, why: Expression)
    case end(last: Day)
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: LimitState, as standing: Standing) throws(LimitRefusal) -> [any Fact] {
    guard let entered = state.entered.last else { throw .notEntered }
    switch addition {
    case let .answer(isYes, words):
      if let denial = standing.denial(of: .write, .limit) { throw .notAllowed(denial) }
      guard isYes != nil || words != nil else { throw .nothingSaid }
      return [LimitAnswered(isYes: isYes, words: words)]
    case let .toldOutside(who):
      if let denial = standing.denial(of: .arrange, .limit) { throw .notAllowed(denial) }
      return [LimitToldOutside(who: who)]
    case let .alternative(what, worked):
      if let denial = standing.denial(of: .write, .limit) { throw .notAllowed(denial) }
      return [LimitAlternativeTried(what: what, worked: worked)]
    case let .prolong(last, why):
      if let denial = standing.denial(of: .arrange, .limit) { throw .notAllowed(denial) }
      guard state.holds(on: standing.day) else { throw .hasEnded }
      // Nobody prolongs what the person has not been asked about.
      guard state.personsAnswer != nil else { throw .personNotAsked }
      try LimitRefusal.check(last, on: standing.day)
      return [LimitProlonged(last: last, why: why)]
    case let .end(last):
      if let denial = standing.denial(of: .arrange, .limit) { throw .notAllowed(denial) }
      guard state.ended == nil else { return [] }
      guard last >= entered.day else { throw .endsBeforeItBegan }
      return [LimitEnded(last: last)]
    }
  }
}

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

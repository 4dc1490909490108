package import Values

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

import Values

/// Stop asking, for today or for good; it takes one tap and no reason.
package struct StopAsking: Command {
  package let forGood: Bool

  package init(forGood: Bool) {
    self.forGood = forGood
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: RhythmState, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .rhythm) { throw .notAllowed(denial) }
    return [AskingStopped(until: forGood ? .forGood : .today(day: standing.day))]
  }
}

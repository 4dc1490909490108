package import Values

/// The person says who is here now: the person's own word, which nobody's tap stands in for.
package struct TellHere: Command {
  package let who: Who

  package init(who: Who) {
    self.who = who
  }

  /// What one touch of the person's says.
  package enum Who: Hashable, Sendable {
    case came(human: ID<Human>)
    case left(human: ID<Human>)
    case nobody
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    /// One does not say of oneself that one is here.
    case oneself
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing day: DayState, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .day) { throw .notAllowed(denial) }
    guard standing.voice.isThePerson else { throw .notAllowed(.never(standing.kind)) }
    let before = day.toldHere ?? []
    let now: [ID<Human>]
    switch who {
    case .came(let human):
      guard human != standing.person?.human else { throw .oneself }
      now = before.contains(human) ? before : before + [human]
    case .left(let human): now = before.filter { $0 != human }
    case .nobody: now = []
    }
    return now == day.toldHere ? [] : [HereTold(here: now)]
  }
}

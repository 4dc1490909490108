package import Values

/// The rhythm was set with the person.
package struct RhythmSet: Fact {
  package static let kind = FactKind("rhythm.set", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let rhythm: Rhythm

  package init(rhythm: Rhythm) {
    self.rhythm = rhythm
  }
}

/// The person said stop.
package struct AskingStopped: Fact {
  package static let kind = FactKind("asking.stopped", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let until: StopUntil

  package init(until: StopUntil) {
    self.until = until
  }
}

/// How long a stop holds.
package enum StopUntil: Hashable, Sendable, Codable {
  case today(day: Day)
  /// Until the person sets a rhythm again.
  case forGood
}

/// A person's rhythm, as it stands.
package struct RhythmState: StreamState, Hashable {
  package private(set) var sets = Strand<RhythmSet>()
  private var stop: StopUntil?

  package init() {}

  package mutating func read(_ statement: Statement) {
    guard statement.voice.isThePerson else { return }
    sets.read(statement)
    switch statement.fact {
    case is RhythmSet: stop = nil
    case let fact as AskingStopped: stop = fact.until
    default: break
    }
  }

  /// The rhythm; the usual one from a day on if none was ever set.
  package func rhythm(otherwiseFrom day: Day) -> Rhythm { sets.last?.content.rhythm ?? .usual(from: day) }

  /// Whether the person has said stop, for this day or for good.
  package func isStopped(on day: Day) -> Bool {
    switch stop {
    case nil: false
    case .forGood: true
    case let .today(stopped): stopped == day
    }
  }
}

/// Set the rhythm: the person does, alone or with a helper who writes.
package struct SetRhythm: Command {
  package let rhythm: Rhythm

  package init(rhythm: Rhythm) {
    self.rhythm = rhythm
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    /// One to three times a day, or one to six days a week, or never.
    case tooOften
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: RhythmState, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .rhythm) { throw .notAllowed(denial) }
    guard rhythm.frequency.isPossible else { throw .tooOften }
    let isSame = state.sets.last?.content.rhythm == rhythm && !state.isStopped(on: standing.day)
    return isSame ? [] : [RhythmSet(rhythm: rhythm)]
  }
}

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

package import Values

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

  /// The rhythm; the usual one if none was ever set.
  ///
  /// - Parameter day: The day the person was registered, from which the blocks of the usual one count.
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

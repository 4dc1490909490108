package import Values

/// One drift question, as it stands.
package struct DriftState: StreamState, Hashable {
  package private(set) var signals = Strand<DriftSignalled>()
  package private(set) var choices = Strand<DriftChoiceMade>()
  /// When the team, and a guide, were told last.
  package private(set) var teamTold: Day?
  package private(set) var guideAsked: Day?
  package private(set) var talks = Strand<DriftTalked>()
  package private(set) var afterwards = Strand<DriftAfterTold>()
  /// The place of each statement in the stream: what came before what.
  private var places: [ID<Statement>: Int] = [:]

  package init() {}

  package mutating func read(_ statement: Statement) {
    places[statement.id] = places.count
    signals.read(statement)
    talks.read(statement)
    afterwards.read(statement)
    switch statement.fact {
    case is DriftChoiceMade, is Withdrawn:
      // Nobody chooses for the person.
      guard statement.voice.isThePerson else { return }
      choices.read(statement)
    case is DriftTeamTold: teamTold = statement.day
    case is DriftGuideAsked: guideAsked = statement.day
    default: break
    }
  }
}

extension DriftState {
  /// The person's newest choice, whether or not it still holds; `nil` while there is none.
  package var choice: DriftChoice? { choices.last?.content.choice }

  /// Whether it is the team's own question, from the mirror.
  package var isTheTeams: Bool { signals.all.first?.content.signal.isTheTeams ?? false }

  /// Whether only days without an answer made it.
  package var isOfSilence: Bool {
    !signals.current.isEmpty && signals.current.allSatisfy { $0.content.signal.direction == .silence }
  }

  /// The service whose relationship with the person it is about.
  package var service: ID<Service>? { signals.all.first?.content.service }

  /// Whether it still waits to be talked about or put aside.
  package var isOpen: Bool {
    !signals.all.isEmpty && afterwards.last == nil && choice != .fineAnyway && choice != .rhythmSet
  }

  /// Whether a signal is in it already.
  ///
  /// A recorded talk starts the ladders anew, so that what was put before it does not hold what comes after.
  ///
  /// - Parameter day: The last day that the reading knows of.
  package func holds(_ signal: DriftSignal, readThrough day: Day) -> Bool {
    let talked = talks.current.last { $0.day <= day }.map { place(of: $0.id) } ?? -1
    return signals.current.contains { place(of: $0.id) > talked && $0.content.signal.isSame(as: signal) }
  }

  /// The place of a statement in the stream.
  func place(of statement: ID<Statement>) -> Int { places[statement] ?? -1 }
}

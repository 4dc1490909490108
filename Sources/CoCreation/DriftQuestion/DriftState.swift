package import Values

/// One drift question, as it stands.
package struct DriftState: StreamState, Hashable {
  package private(set) var signals = Strand<DriftSignalled>()
  package private(set) var choices = Strand<DriftChoiceMade>()
  package private(set) var teamTold: Day?
  package private(set) var guideAsked: Day?
  package private(set) var talks = Strand<DriftTalked>()
  package private(set) var afterwards = Strand<DriftAfterTold>()

  package init() {}

  package mutating func read(_ statement: Statement) {
    signals.read(statement)
    talks.read(statement)
    afterwards.read(statement)
    switch statement.fact {
    case is DriftChoiceMade, is Withdrawn:
      // Nobody chooses for the person.
      guard statement.voice.isThePerson else { return }
      choices.read(statement)
    case is DriftTeamTold: teamTold = teamTold ?? statement.day
    case is DriftGuideAsked: guideAsked = guideAsked ?? statement.day
    default: break
    }
  }
}

extension DriftState {
  package static let daysForThePerson = 7
  package static let daysForTheTeam = 14

  /// The person's choice; `nil` while there is none.
  package var choice: DriftChoice? { choices.last?.content.choice }

  /// Whether it is the team's own question, from the mirror.
  package var isTheTeams: Bool { signals.all.first?.content.signal.isTheTeams ?? false }

  /// The service whose relationship with the person it is about.
  package var service: ID<Service>? { signals.all.first?.content.service }

  /// Whether it still waits to be talked about or put aside.
  package var isOpen: Bool {
    !signals.all.isEmpty && afterwards.last == nil && choice != .fineAnyway
  }

  /// What falls due on a day; `nil` if nothing does.
  package func due(on day: Day) -> DriftDue? {
    guard isOpen, !isTheTeams, choice == nil, talks.last == nil, let first = signals.all.first?.day else { return nil }
    guard let teamTold else { return day >= first + Self.daysForThePerson ? .tellTheTeam : nil }
    return guideAsked == nil && day >= teamTold + Self.daysForTheTeam ? .askAGuide : nil
  }

  /// What somebody other than the person sees of it.
  package func sight(for standing: Standing) -> DriftSight {
    guard standing.may(.read, .driftQuestion) else { return .nothing }
    if standing.kind == .person { return .signals(signals.current.map(\.content.signal)) }
    guard isOpen else { return .nothing }
    let isStaff = standing.kind == .circleProfessional || standing.kind == .keyWorker
    let isTeam = isStaff && standing.ground.service == service
    if isTheTeams { return isTeam ? .signals(signals.current.map(\.content.signal)) : .nothing }
    switch choice {
    case .talkWithTeam: return isTeam ? .signals(signals.current.map(\.content.signal)) : .nothing
    case let .talkWith(human):
      return human == standing.human ? .signals(signals.current.map(\.content.signal)) : .nothing
    case .talkWithOutsider: return standing.kind == .guide ? .signals(signals.current.map(\.content.signal)) : .nothing
    case .notNow, .fineAnyway: return .nothing
    case nil:
      if isTeam { return teamTold == nil ? .nothing : .timeToTalk }
      return standing.kind == .guide && guideAsked != nil ? .timeToTalk : .nothing
    }
  }
}

/// What falls due in a drift question.
package enum DriftDue: Hashable, Sendable {
  case tellTheTeam
  case askAGuide
}

/// What may be seen of a drift question.
package enum DriftSight: Hashable, Sendable {
  case nothing
  /// "It is time to talk", without answers or counts.
  case timeToTalk
  case signals([DriftSignal])
}

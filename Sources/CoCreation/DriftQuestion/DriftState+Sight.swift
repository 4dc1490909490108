import Values

extension DriftState {
  /// What somebody sees of it.
  ///
  /// What came of it closes the question, and those who could see it can go on reading what was written.
  package func sight(for standing: Standing) -> DriftSight {
    guard !signals.all.isEmpty, standing.may(.read, .driftQuestion) else { return .nothing }
    let all = signals.current
    if standing.kind == .person { return .signals(all.map(\.content.signal)) }
    let isStaff = standing.kind == .circleProfessional || standing.kind == .keyWorker
    let isTeam = isStaff && standing.ground.service == service
    if isTheTeams { return isTeam ? .signals(all.map(\.content.signal)) : .nothing }
    if let chosen = choices.last, chosen.content.choice.includes(standing, isTeam: isTeam) {
      // What came after the choice goes to the person first.
      let told = all.filter { place(of: $0.id) < place(of: chosen.id) }
      return .signals(told.map(\.content.signal))
    }
    return isTold(standing, isTeam: isTeam) ? .timeToTalk : .nothing
  }

  /// Whether they were told that it is time to talk, because the person has not chosen.
  private func isTold(_ standing: Standing, isTeam: Bool) -> Bool {
    let day = afterwards.last?.day ?? standing.day
    guard let start = beganToWait(on: day) else { return false }
    if isTeam { return teamTold.map { $0 >= start } ?? false }
    return standing.kind == .guide && guideAsked.map { $0 >= start } ?? false
  }
}

extension DriftChoice {
  /// Whether it is somebody with whom the person chose to talk.
  fileprivate func includes(_ standing: Standing, isTeam: Bool) -> Bool {
    switch self {
    case .talkWithTeam: isTeam
    case .talkWith(let human): human == standing.human
    case .talkWithOutsider: standing.kind == .guide
    case .notNow, .fineAnyway, .rhythmSet: false
    }
  }
}

/// What may be seen of a drift question.
package enum DriftSight: Hashable, Sendable {
  case nothing
  /// "It is time to talk", without answers or counts.
  case timeToTalk
  case signals([DriftSignal])
}

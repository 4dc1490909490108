package import Values

extension DriftState {
  package static let daysForThePerson = 7
  package static let daysForTheTeam = 14
  /// How long "not now" holds; after so many weeks the person is asked once more.
  ///
  /// Judgement, not proven with people.
  package static let weeksOfNotNow = 4
  /// How long a talk may stay unfinished; after so many weeks the person is asked once more.
  ///
  /// Counted from the choice, the newest talk, or the day on which they meant to look again. Judgement, as the other.
  package static let weeksOfTalk = 8

  /// The choice that holds on a day; `nil` while the question waits for one.
  ///
  /// A choice holds until a stronger signal joins, or until its time has passed.
  package func choice(on day: Day) -> DriftChoice? { beganToWait(on: day) == nil ? choice : nil }

  /// Since when the question waits for the person's choice; `nil` where it does not.
  package func waits(on day: Day) -> Day? { isOpen && !isTheTeams ? beganToWait(on: day) : nil }

  /// What falls due on a day; `nil` if nothing does.
  package func due(on day: Day) -> DriftDue? {
    guard let start = waits(on: day), !hasTalk(since: start) else { return nil }
    guard let told = teamTold, told >= start else { return day >= start + Self.daysForThePerson ? .tellTheTeam : nil }
    guard day >= told + Self.daysForTheTeam else { return nil }
    return guideAsked.map { $0 >= told } ?? false ? nil : .askAGuide
  }

  /// Whether somebody from outside is asked to come, because the person chose it or nobody else has talked.
  package func asksForAGuide(on day: Day) -> Bool {
    guard isOpen, !isTheTeams else { return false }
    guard let start = waits(on: day) else {
      guard let chosen = choices.last, chosen.content.choice == .talkWithOutsider else { return false }
      return !talks.current.contains { place(of: $0.id) > place(of: chosen.id) }
    }
    return !hasTalk(since: start) && guideAsked.map { $0 >= start } ?? false
  }

  private func hasTalk(since day: Day) -> Bool { talks.last.map { $0.day >= day } ?? false }

  /// Since when the newest choice holds no more, or the first day where there is none; `nil` while it holds.
  func beganToWait(on day: Day) -> Day? {
    guard let first = signals.all.first else { return nil }
    guard let chosen = choices.last else { return first.day }
    if let stronger = strongerSignal(than: chosen) { return stronger.day }
    guard let end = self.end(of: chosen), day >= end else { return nil }
    return end
  }

  /// The day from which a choice holds no more by itself; `nil` of one that closes the question.
  private func end(of chosen: Said<DriftChoiceMade>) -> Day? {
    switch chosen.content.choice {
    case .fineAnyway, .rhythmSet: return nil
    case .notNow: return chosen.day + 7 * Self.weeksOfNotNow
    case .talkWithTeam, .talkWith, .talkWithOutsider:
      let talked = talks.current.filter { place(of: $0.id) > place(of: chosen.id) }
      let newest = talked.flatMap { [$0.day] + [$0.content.again].compactMap { $0 } }.max() ?? chosen.day
      return newest + 7 * Self.weeksOfTalk
    }
  }

  /// The first signal after a choice that is stronger than all before it that go the same way since the last talk.
  private func strongerSignal(than chosen: Said<DriftChoiceMade>) -> Said<DriftSignalled>? {
    guard chosen.content.choice != .fineAnyway, chosen.content.choice != .rhythmSet else { return nil }
    return signals.current.first { said in
      let here = place(of: said.id)
      guard here > place(of: chosen.id) else { return false }
      let talked = talks.current.map { place(of: $0.id) }.last { $0 < here } ?? -1
      return !signals.current.contains { other in
        (talked + 1..<here).contains(place(of: other.id))
          && other.content.signal.direction == said.content.signal.direction
          && other.content.signal.rung >= said.content.signal.rung
      }
    }
  }
}

/// What falls due in a drift question.
package enum DriftDue: Hashable, Sendable {
  case tellTheTeam
  case askAGuide
}

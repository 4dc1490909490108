package import Values

/// A question to talk about, from what answers show over time; never a score, and it may be chance.
///
/// It is known by what was said in its stream: `DriftState` reads it.
package enum DriftQuestion {}

/// What made a signal: counts and since when, as the reading gave them and as far as they may be told.
package struct DriftSignal: Hashable, Sendable, Codable {
  package let source: Source
  package let direction: Direction
  package let rung: Rung
  /// How many answers, and how many of them said so; `nil` where too few are released to be told.
  package let answered: Int?
  package let such: Int?
  /// When it began; `nil` where a date would tell of single answers.
  package let since: Day?

  package init(source: Source, direction: Direction, rung: Rung, answered: Int?, such: Int?, since: Day?) {
    self.source = source
    self.direction = direction
    self.rung = rung
    self.answered = answered
    self.such = such
    self.since = since
  }

  /// Where it was seen; sources are never added together.
  package enum Source: String, Hashable, Sendable, Codable, CaseIterable {
    case own
    case ownWithHelper
    case signs
    case mirror
    case notAsked
    case unanswered
    /// The professionals saw it brighter than the person, in what both answered; the direction says about what.
    case perceptionGap
  }

  /// Which way it glides.
  package enum Direction: String, Hashable, Sendable, Codable, CaseIterable {
    /// Choose too little: taken over.
    case chooseTooLittle
    /// Choose too much: left with the choice.
    case chooseTooMuch
    /// Help too little: left alone.
    case helpTooLittle
    /// Help too much: over-help.
    case helpTooMuch
    case notListenedTo
    case silence
  }

  /// How strong it is.
  package enum Rung: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
    /// More than a third of the answers, without any ladder.
    case share
    case yellow
    case orange

    package static func < (left: Rung, right: Rung) -> Bool {
      allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
    }
  }

  /// Whether it is the professionals' own question, which goes to the team at once.
  package var isTheTeams: Bool { source == .mirror || source == .perceptionGap }

  /// Whether it tells the same as another: from the same source, the same way, as strongly.
  func isSame(as other: DriftSignal) -> Bool {
    source == other.source && direction == other.direction && rung == other.rung
  }
}

/// A signal was put, to the person first; further ones join the same open question.
package struct DriftSignalled: Fact {
  package static let kind = FactKind("drift.signalled", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let service: ID<Service>
  package let signal: DriftSignal

  package init(service: ID<Service>, signal: DriftSignal) {
    self.service = service
    self.signal = signal
  }
}

/// The person chose what to do with it.
package struct DriftChoiceMade: Fact {
  package static let kind = FactKind("drift.choice.made", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let choice: DriftChoice

  package init(choice: DriftChoice) {
    self.choice = choice
  }
}

/// What a person can do with a signal; to look at the times first is no choice, and takes as long as it takes.
package enum DriftChoice: Hashable, Sendable, Codable {
  case talkWithTeam
  case talkWith(human: ID<Human>)
  /// With somebody who does not work here; it is always offered.
  case talkWithOutsider
  case notNow
  case fineAnyway
  /// How often to ask was set; it is the answer to a silence, and to nothing else.
  case rhythmSet
}

/// There was no choice in seven days: the team was told that it is time to talk, and nothing more.
package struct DriftTeamTold: Fact {
  package static let kind = FactKind("drift.team.told", version: 1)
  package static let recordClass = RecordClass.dialogue

  package init() {
  }
}

/// After fourteen more days an outside guide was asked to visit.
package struct DriftGuideAsked: Fact {
  package static let kind = FactKind("drift.guide.asked", version: 1)
  package static let recordClass = RecordClass.dialogue

  package init() {
  }
}

/// Those who talked said what they will try.
package struct DriftTalked: Fact {
  package static let kind = FactKind("drift.talked", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let present: [ID<Human>]
  package let toTry: Expression?
  /// When they look at it again, where they said so.
  package let again: Day?

  package init(present: [ID<Human>], toTry: Expression? = nil, again: Day? = nil) {
    self.present = present
    self.toTry = toTry
    self.again = again
  }
}

/// Those who talked said what happened after; the question is closed.
package struct DriftAfterTold: Fact {
  package static let kind = FactKind("drift.after.told", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let happened: Expression

  package init(happened: Expression) {
    self.happened = happened
  }
}

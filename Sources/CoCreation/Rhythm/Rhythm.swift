package import Values

/// How often and how a person wants to be asked, set with the person.
package struct Rhythm: Hashable, Sendable, Codable {
  package let frequency: Frequency
  /// Whether the third question, if they listened, is switched on.
  package let asksIfListened: Bool
  package let sides: SidesRule
  /// Who may see an answer unless the person says otherwise at the answer.
  package let audience: Audience
  /// Whether the team may see counts.
  package let teamMayCount: Bool

  package init(frequency: Frequency, asksIfListened: Bool, sides: SidesRule, audience: Audience, teamMayCount: Bool) {
    self.frequency = frequency
    self.asksIfListened = asksIfListened
    self.sides = sides
    self.audience = audience
    self.teamMayCount = teamMayCount
  }

  /// As it is before anybody has set it: at most one question a day, shown to nobody.
  package static func usual(from day: Day) -> Rhythm {
    Rhythm(
      frequency: .daily(times: 1), asksIfListened: false, sides: .changing(since: day, first: .tooLittleFirst),
      audience: .onlyMe, teamMayCount: false)
  }

  /// The same rhythm with the blocks of an earlier one, so that setting it anew never changes sides within a block.
  package func keepingBlocks(of earlier: Rhythm?) -> Rhythm {
    guard let earlier, !sides.isFixed, !earlier.sides.isFixed else { return self }
    return Rhythm(
      frequency: frequency, asksIfListened: asksIfListened, sides: earlier.sides, audience: audience,
      teamMayCount: teamMayCount)
  }

  /// The questions that take turns.
  package var questions: [Question] { asksIfListened ? [.choice, .help, .listened] : [.choice, .help] }
}

/// How often a person wants to be asked.
package enum Frequency: Hashable, Sendable, Codable {
  case never
  /// On so many days of a week, one question a day: 1 to 6.
  case weekly(days: Int)
  /// So many questions every day: 1 to 3.
  case daily(times: Int)

  /// Whether it can be: never more than three questions a day.
  package var isPossible: Bool {
    switch self {
    case .never: true
    case let .weekly(days): (1...6).contains(days)
    case let .daily(times): (1...3).contains(times)
    }
  }
}

/// Where "too little" and "too much" stand.
package enum SidesRule: Hashable, Sendable, Codable {
  /// They change places between blocks of two weeks, counted from a day, never within one.
  case changing(since: Day, first: AnswerSides)
  /// The person wants them to stay; then nobody can check whether the place decided.
  case fixed(sides: AnswerSides)

  package static let daysInBlock = 14

  /// Where they stand on a day.
  package func sides(on day: Day) -> AnswerSides {
    switch self {
    case let .fixed(sides): sides
    case let .changing(since, first): Self.block(of: day, since: since).isMultiple(of: 2) ? first : first.other
    }
  }

  /// Whether they change on this day, which is announced.
  package func changes(on day: Day) -> Bool { sides(on: day) != sides(on: day - 1) }

  package var isFixed: Bool {
    if case .fixed = self { true } else { false }
  }

  private static func block(of day: Day, since: Day) -> Int {
    let days = day.days(since: since)
    return days >= 0 ? days / daysInBlock : (days - daysInBlock + 1) / daysInBlock
  }
}

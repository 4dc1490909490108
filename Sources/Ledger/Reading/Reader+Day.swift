package import CoCreation
package import Values

extension Reader {
  /// A day of the person's support: who is here, what is next.
  package func supportDay(_ day: Day) throws -> DayState {
    try allow(.read, .day)
    return try entries.state(of: .day(day, of: person))
  }

  /// How often the person wants to be asked.
  package func rhythm() throws -> RhythmState {
    try allow(.read, .rhythm)
    return try entries.state(of: .rhythm(of: person))
  }

  /// The day from which the usual rhythm counts its blocks: when the person was entered.
  package var rhythmBegins: Day { circle.registered.all.first?.day ?? standing.day }

  /// Who read about the person, the newest day first.
  ///
  /// - Parameters:
  ///   - last: The newest day to look at; `nil` for all.
  ///   - limit: The most days to give.
  package func readings(through last: Day? = nil, limit: Int = 30) throws -> [Told<AccessState>] {
    try allow(.read, .accessLog)
    return try all(.access, through: last, .backward, limit: limit)
  }
}

package import Balance
package import CoCreation
package import Values

/// One occasion on which signs were read, as whoever reads may see it.
package struct SightingView {
  package let id: ID<Sighting>
  package let day: Day
  package let about: AskedAbout
  package let readings: [Reading]

  /// One reader's reading.
  package struct Reading {
    package let said: Said<SightingNoted>
    /// What the same reader noted of the occasion before, the newest first.
    package let before: [Said<SightingNoted>]
  }
}

/// What was read of a person's signs, as whoever reads may see it.
package struct SightingsView {
  /// A portion of the occasions, the newest first.
  package let occasions: [SightingView]
  /// Of all occasions, the place of the portion's first.
  package let first: Int
  /// How many occasions there are.
  package let count: Int
  /// The last day of what is older than all that is counted here; `nil` where nothing is.
  package let older: Day?
  /// The choices that were offered on any of them.
  package let offers: [WaitingOffer]
  /// How often two who read apart read alike: it is shown wherever signs are.
  package let agreement: ReadersAgreement
}

extension Reader {
  /// What the person's signs usually mean.
  package func chart() throws -> ChartState {
    try allow(.read, .chart, shown: isShown(.chart))
    return try entries.state(of: .chart(of: person))
  }

  /// What whoever reads noted on one occasion themselves; `nil` if they noted nothing there.
  package func ownReading(on occasion: ID<Sighting>) throws -> Said<SightingNoted>? {
    try allow(.write, .sign)
    let told: Told<SightingState>? = try told(occasion.retyped(), .sighting)
    return told?.state.readings.first { $0.author == standing.human }
  }

  /// What the readings of signs come to together, until yesterday: readings of today are noted apart.
  ///
  /// - Returns: `nil` where there are none, and for those to whom single occasions are shown.
  package func signsReading(with service: ID<Service>?) throws -> QuestionReading? {
    guard standing.may(.read, .sign) else { return nil }
    let marks = try entries.answers(of: person).with(service).marks.filter { mark in
      if case .seen = mark.what { mark.day < standing.day } else { false }
    }
    let line = AnswerLine(thing: ID(high: 0, low: 0), service: nil, isShown: false, marks: marks)
    let settings = BalanceSettings()
    return AnswerRecord(lines: [line]).history(settings).reading(at: standing.day.number, settings).questions
      .first { $0.stream == .signs }
  }

  /// The occasions on which signs were read, the newest first.
  ///
  /// - Parameters:
  ///   - last: The last day to look at; `nil` for all.
  ///   - first: The first to be told of; past the last it is the newest.
  ///   - limit: How many are told of at once.
  ///   - most: How many are counted at once, whole days of them; ``SightingsView/older`` says where the rest begins.
  package func sightings(
    through last: Day? = nil, from first: Int = 0, limit: Int = 30, counting most: Int = 2000
  ) throws -> SightingsView {
    let (told, older) = try occasions(through: last, most)
    let seen = try told.compactMap { one -> (told: Told<SightingState>, readings: [Said<SightingNoted>])? in
      let isShown = isShown(.sighting(id: one.id()))
      if let denial = standing.denial(of: .read, .sign, shown: isShown) {
        // Whoever sees what is shown item by item is not told how much is not.
        guard denial == .notShown else { throw denial }
        return nil
      }
      let readings = one.state.readings(for: standing, shown: isShown)
      return readings.isEmpty ? nil : (one, readings)
    }
    if told.isEmpty, standing.denial(of: .read, .sign, shown: true) != nil { try allow(.read, .sign) }
    let first = seen.indices.contains(first) ? first : 0
    return SightingsView(
      occasions: seen.dropFirst(first).prefix(limit).compactMap { SightingView($0.told, $0.readings) }, first: first,
      count: seen.count, older: older, offers: seen.compactMap { $0.readings.first?.content.offer },
      agreement: ReadersAgreement(of: seen.map(\.told.state)))
  }
}

extension Reader {
  private func occasions(
    through last: Day?, _ most: Int
  ) throws -> (told: [Told<SightingState>], older: Day?) {
    // Whoever sees what is shown item by item looks for that alone, and is not told how much is not.
    guard standing.may(.read, .sign) else { return (try shownOccasions(through: last), nil) }
    let told: [Told<SightingState>] = try all(.sighting, through: last, .backward, limit: most + 1)
    guard told.count > most, let oldest = told.last?.day else { return (told, nil) }
    let whole = told.filter { $0.day > oldest }
    return whole.isEmpty ? (told, oldest - 1) : (whole, oldest)
  }

  private func shownOccasions(through last: Day?) throws -> [Told<SightingState>] {
    let ids = Set(circle.shown.map(\.item)).compactMap { item -> ID<Sighting>? in
      if case .sighting(let id) = item, isShown(item) { id } else { nil }
    }
    let found = try ids.compactMap { try self.told($0.retyped(), .sighting, as: SightingState.self) }
    return found.filter { told in last.map { told.day <= $0 } ?? true }
      .sorted { ($1.day, $1.stream) < ($0.day, $0.stream) }
  }
}

extension SightingView {
  fileprivate init?(_ told: Told<SightingState>, _ readings: [Said<SightingNoted>]) {
    guard let first = told.state.notes.all.first else { return nil }
    self.init(
      id: told.id(), day: told.day, about: first.content.about,
      readings: readings.map { Reading(said: $0, before: told.state.before($0)) })
  }
}

extension ID where Subject == Stream {
  /// Where the readings of one occasion stand: those of two readers who noted apart come together.
  package static func sighting(_ about: AskedAbout, of person: ID<Person>) -> ID {
    switch about {
    case .moment(let id): derived("sighting", person, more: id.bytes)
    case .day(let day): derived("sighting", person, day)
    }
  }
}

package import Balance
package import CoCreation
package import Values

/// One occasion on which signs were read, as whoever reads may see it.
package struct SightingView {
  package let id: ID<Sighting>
  package let day: Day
  package let about: AskedAbout
  package let readings: [Said<SightingNoted>]
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
  /// - Returns: The occasions, and how often two who read apart read alike: it is shown wherever signs are.
  package func sightings(limit: Int = 30) throws -> (occasions: [SightingView], agreement: ReadersAgreement) {
    let told: [Told<SightingState>] = try all(.sighting, .backward, limit: 2000)
    var occasions: [SightingView] = []
    var counted: [SightingState] = []
    for one in told {
      let isShown = isShown(.sighting(id: one.id()))
      if let denial = standing.denial(of: .read, .sign, shown: isShown) {
        // Whoever sees what is shown item by item is not told how much is not.
        guard denial == .notShown else { throw denial }
        continue
      }
      let readings = one.state.readings(for: standing, shown: isShown)
      guard let first = one.state.notes.all.first, !readings.isEmpty else { continue }
      counted.append(one.state)
      if occasions.count < limit {
        occasions.append(SightingView(id: one.id(), day: one.day, about: first.content.about, readings: readings))
      }
    }
    if told.isEmpty, standing.denial(of: .read, .sign, shown: true) != nil { try allow(.read, .sign) }
    return (occasions, ReadersAgreement(of: counted))
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

package import CoCreation
package import Values

/// One occasion on which signs were read, as whoever reads may see it.
package struct SightingView {
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
        occasions.append(SightingView(day: one.day, about: first.content.about, readings: readings))
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

package import Values

/// What somebody without words showed on one occasion, as read by named people; never the person's answer.
///
/// It is known by what was said in its stream: `SightingState` reads it.
package enum Sighting {}

/// One person's reading of what they saw.
package struct SightingNoted: Fact {
  package static let kind = FactKind("sighting.noted", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let about: AskedAbout
  package let service: ID<Service>?
  package let seen: Seen
  /// The sign itself, in words or on film; `nil` only where none was seen.
  package let sign: Expression?
  /// The entry of the chart that it was read by; `nil` if none fits.
  package let chart: ID<ChartEntry>?
  /// Whether the reader had met the person before.
  package let hadMetBefore: Bool
  package let offer: WaitingOffer?

  package init(
    about: AskedAbout, service: ID<Service>? = nil, seen: Seen, sign: Expression? = nil, chart: ID<ChartEntry>? = nil,
    hadMetBefore: Bool, offer: WaitingOffer? = nil
  ) {
    self.about = about
    self.service = service
    self.seen = seen
    self.sign = sign
    self.chart = chart
    self.hadMetBefore = hadMetBefore
    self.offer = offer
  }
}

/// What was seen when something was offered.
package enum Seen: String, Hashable, Sendable, Codable, CaseIterable {
  case turnedTo
  case turnedAway
  case noSign
  case cannotTell
}

/// That a choice was offered, and whether one waited and tried again; never in seconds.
package struct WaitingOffer: Hashable, Sendable, Codable {
  package let waited: Bool
  package let triedAgain: Bool

  package init(waited: Bool, triedAgain: Bool) {
    self.waited = waited
    self.triedAgain = triedAgain
  }
}

/// The readings of one occasion, each by its reader.
package struct SightingState: StreamState, Hashable {
  package private(set) var notes = Strand<SightingNoted>()

  package init() {}

  package mutating func read(_ statement: Statement) {
    // Signs are read by those who support; in another voice they are not a reading.
    guard statement.voice == .professional else { return }
    notes.read(statement)
  }

  /// One reading of each reader, the newest.
  package var readings: [Said<SightingNoted>] {
    let current = notes.current
    return current.enumerated().filter { index, said in
      !current[(index + 1)...].contains { $0.author == said.author }
    }.map(\.element)
  }

  /// Those who read: "as read by Kim and Ali".
  package var readers: [ID<Human>] { readings.compactMap(\.author) }

  /// The readings that may be seen from a standing.
  ///
  /// They are noted apart: who supports sees another's reading of the same day only after having noted their own.
  package func readings(for standing: Standing, shown: Bool = false) -> [Said<SightingNoted>] {
    guard standing.may(.read, .sign, shown: shown) else { return [] }
    let isReader = standing.voice == .professional
    let hasNoted = readings.contains { $0.author == standing.human }
    return readings.filter { !isReader || hasNoted || $0.day < standing.day }
  }
}

/// Note what one saw, apart from the other who was there.
package struct NoteSighting: Command {
  package let noted: SightingNoted
  /// The person's chart.
  package let chart: ChartState
  package let corrects: ID<Statement>?

  package init(noted: SightingNoted, chart: ChartState, corrects: ID<Statement>? = nil) {
    self.noted = noted
    self.chart = chart
    self.corrects = corrects
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    /// Who says turned to or turned away names the sign.
    case signMissing
    case unknownChartEntry
    case anotherOccasion
    case alreadyNoted
    case noSuchNote
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: SightingState, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .sign) { throw .notAllowed(denial) }
    let namesSign = noted.seen == .turnedTo || noted.seen == .turnedAway
    guard !namesSign || noted.sign != nil else { throw .signMissing }
    if let entry = noted.chart, !chart.current.contains(where: { $0.content.entry == entry }) {
      throw .unknownChartEntry
    }
    if let first = state.notes.all.first, first.content.about != noted.about { throw .anotherOccasion }
    let mine = state.readings.first { $0.author == standing.human }
    if let corrects {
      guard mine?.id == corrects else { throw .noSuchNote }
    } else if let mine {
      guard mine.content == noted else { throw .alreadyNoted }
      return []
    }
    return [noted]
  }
}

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

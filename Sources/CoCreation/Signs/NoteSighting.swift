package import Values

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

package import Values

/// Write an entry of the chart, or correct one's own.
package struct WriteChartEntry: Command {
  package let entry: ChartEntryWritten
  package let corrects: ID<Statement>?
  /// Whether the person has shown the chart to a relative who writes.
  package let isShown: Bool

  package init(entry: ChartEntryWritten, corrects: ID<Statement>? = nil, isShown: Bool) {
    self.entry = entry
    self.corrects = corrects
    self.isShown = isShown
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case noSuchEntry
    case notYours
    /// Another entry has this id; write beside it under an id of its own.
    case alreadyWritten
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing chart: ChartState, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .chart, shown: isShown) { throw .notAllowed(denial) }
    if let corrects {
      guard let said = chart.entries[corrects], said.content.entry == entry.entry else { throw .noSuchEntry }
      guard said.mayBeAmended(by: standing.voice, of: standing.human) else { throw .notYours }
    } else if let same = chart.entries.current.last(where: { $0.content.entry == entry.entry }) {
      guard same.content == entry else { throw .alreadyWritten }
      return []
    }
    return [entry]
  }
}

package import Values

/// What a person's signs usually mean, as those who know the person have written it together.
package enum ChartEntry {}

/// An entry of the person's chart was written.
package struct ChartEntryWritten: Fact {
  package static let kind = FactKind("chart.entry.written", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let entry: ID<ChartEntry>
  /// What one sees or hears.
  package let sign: Expression
  /// What it usually means.
  package let meaning: Expression

  package init(entry: ID<ChartEntry>, sign: Expression, meaning: Expression) {
    self.entry = entry
    self.sign = sign
    self.meaning = meaning
  }
}

/// The person's chart, each entry in the voice of whoever wrote it.
package struct ChartState: StreamState, Hashable {
  package private(set) var entries = Strand<ChartEntryWritten>()

  package init() {}

  package mutating func read(_ statement: Statement) { entries.read(statement) }

  /// The newest of each entry, in the order in which entries were first written.
  package var current: [Said<ChartEntryWritten>] {
    let ids = entries.current.map(\.content.entry).reduce(into: [ID<ChartEntry>]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return ids.compactMap { id in entries.current.last { $0.content.entry == id } }
  }
}

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

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

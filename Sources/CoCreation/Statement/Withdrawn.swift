package import Values

/// Somebody took back what they had said: a further entry, after which readings leave the statement out.
package struct Withdrawn: Fact {
  package static let kind = FactKind("statement.withdrawn", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let statement: ID<Statement>

  package init(statement: ID<Statement>) {
    self.statement = statement
  }
}

package import Values

/// Take back something one has said about a moment: undo, without a timer.
package struct UndoInMoment: Command {
  package let statement: ID<Statement>

  package init(statement: ID<Statement>) {
    self.statement = statement
  }

  /// A withdrawal of one's own statement; nothing if it was withdrawn already.
  package func decide(knowing state: MomentState, as standing: Standing) throws(MomentRefusal) -> [any Fact] {
    try standing.mayWriteMoment()
    guard let header = state.header(of: statement) else { throw .noSuchStatement }
    guard header.mayBeAmended(by: standing) else { throw .notYours }
    return header.isAmended ? [] : [Withdrawn(statement: statement)]
  }
}

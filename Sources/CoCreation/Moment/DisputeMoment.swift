package import Values

/// Say "that is not how it was" of something others have said; it stands beside theirs and changes nothing in it.
package struct DisputeMoment: Command {
  package let statement: ID<Statement>
  package let words: Expression?

  package init(statement: ID<Statement>, words: Expression? = nil) {
    self.statement = statement
    self.words = words
  }

  /// The person's word beside the other's.
  package func decide(knowing state: MomentState, as standing: Standing) throws(MomentRefusal) -> [any Fact] {
    try standing.mayWriteMoment()
    guard standing.voice.isThePerson else { throw .onlyThePerson }
    guard let header = state.header(of: statement) else { throw .noSuchStatement }
    guard !header.voice.isThePerson else { throw .onlyThePerson }
    return [MomentDisputed(statement: statement, words: words)]
  }
}

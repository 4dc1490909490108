package import Values

/// Take back something one has written in a plan; it is kept, and readings leave it out.
package struct WithdrawInPlan: Command {
  package let statement: ID<Statement>

  package init(statement: ID<Statement>) {
    self.statement = statement
  }

  /// A withdrawal of one's own statement; nothing if it was withdrawn already.
  package func decide(knowing plan: PlanState, as standing: Standing) throws(PlanRefusal) -> [any Fact] {
    if let denial = plan.denial(of: .write, as: standing) { throw .notAllowed(denial) }
    // One after the other: an operator would lose the type of the refusal.
    var taken = try plan.words.isTakenBack(statement, as: standing)
    if taken == nil { taken = try plan.terms.isTakenBack(statement, as: standing) }
    if taken == nil { taken = try plan.contents.isTakenBack(statement, as: standing) }
    guard let taken else { throw .noSuchStatement }
    return taken ? [] : [Withdrawn(statement: statement)]
  }
}

extension Strand {
  /// Whether a statement is taken back already; `nil` if it is none of these.
  fileprivate func isTakenBack(_ id: ID<Statement>, as standing: Standing) throws(PlanRefusal) -> Bool? {
    guard let said = self[id] else { return nil }
    guard said.mayBeAmended(by: standing.voice, of: standing.human) else { throw .notYours }
    return isAmended(id)
  }
}

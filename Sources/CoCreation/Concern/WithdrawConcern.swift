/// Change one's mind: the concern waits for nobody any more.
package struct WithdrawConcern: Command {
  package init() {}

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: ConcernState, as standing: Standing) throws(ConcernRefusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .concern) { throw .notAllowed(denial) }
    guard standing.voice.isThePerson else { throw .onlyThePerson }
    guard !state.raised.all.isEmpty else { throw .notRaised }
    return state.raised.current.map { Withdrawn(statement: $0.id) }
  }
}

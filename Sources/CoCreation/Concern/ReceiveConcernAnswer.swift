/// Say how one takes the answer.
package struct ReceiveConcernAnswer: Command {
  package let reception: ReasonReceived.Reception

  package init(reception: ReasonReceived.Reception) {
    self.reception = reception
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: ConcernState, as standing: Standing) throws(ConcernRefusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .concern) { throw .notAllowed(denial) }
    guard standing.voice.isThePerson else { throw .onlyThePerson }
    guard state.answer != nil else { throw .notAnswered }
    return [ConcernAnswerReceived(reception: reception)]
  }
}

/// Say how one takes a reason: understood, explain again, ask somebody else.
package struct ReceiveReason: Command {
  package let reception: ReasonReceived.Reception

  package init(reception: ReasonReceived.Reception) {
    self.reception = reception
  }

  /// The person's reception of the reason told last.
  package func decide(knowing state: MomentState, as standing: Standing) throws(MomentRefusal) -> [any Fact] {
    try standing.mayWriteMoment()
    guard standing.voice.isThePerson else { throw .onlyThePerson }
    guard state.reasons.last != nil else { throw .noReasonToTell }
    return [ReasonReceived(reception: reception)]
  }
}

/// Change who may see one's answer.
package struct SetAudience: Command {
  package let audience: Audience

  package init(audience: Audience) {
    self.audience = audience
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case noAnswer
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: AskingState, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .show, .answer) { throw .notAllowed(denial) }
    guard state.answer != nil else { throw .noAnswer }
    return state.audience == audience ? [] : [AudienceSet(audience: audience)]
  }
}

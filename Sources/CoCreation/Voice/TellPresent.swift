package import Values

/// Say who was there when what one answered about happened.
package struct TellPresent: Command {
  package let present: [ID<Human>]

  package init(present: [ID<Human>]) {
    self.present = present
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case noAnswer
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: AskingState, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .answer) { throw .notAllowed(denial) }
    guard state.answer != nil else { throw .noAnswer }
    return state.toldPresent == present ? [] : [PresentTold(present: present)]
  }
}

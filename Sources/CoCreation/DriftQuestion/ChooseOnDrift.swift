/// Choose what to do with a signal: only the person does, of the person's own question.
package struct ChooseOnDrift: Command {
  package let choice: DriftChoice

  package init(choice: DriftChoice) {
    self.choice = choice
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case notOpen
    case onlyThePerson
    /// How often to ask answers nothing but a silence.
    case doesNotFit
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: DriftState, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .driftQuestion) { throw .notAllowed(denial) }
    guard standing.kind == .person, !state.isTheTeams else { throw .onlyThePerson }
    guard state.isOpen else { throw .notOpen }
    guard choice != .rhythmSet || state.isOfSilence else { throw .doesNotFit }
    return state.choice(on: standing.day) == choice ? [] : [DriftChoiceMade(choice: choice)]
  }
}

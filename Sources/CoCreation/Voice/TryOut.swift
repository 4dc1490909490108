/// Try out a way of asking with a question whose answer is known; nobody is judged by it.
package struct TryOut: Command {
  package let expected: String
  /// `nil` for a pass.
  package let chosen: String?
  package let form: AskingForm

  package init(expected: String, chosen: String? = nil, form: AskingForm) {
    self.expected = expected
    self.chosen = chosen
    self.form = form
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: AskingState, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .answer) { throw .notAllowed(denial) }
    return [PracticeDone(expected: expected, chosen: chosen, form: form)]
  }
}

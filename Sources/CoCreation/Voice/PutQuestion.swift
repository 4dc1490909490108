package import Values

/// Put a question to the person: drawn by Samspel, or because the person wants to say how it was.
package struct PutQuestion: Command {
  package let question: Question
  package let about: AskedAbout
  package let service: ID<Service>?
  package let form: AskingForm

  package init(question: Question, about: AskedAbout, service: ID<Service>? = nil, form: AskingForm) {
    self.question = question
    self.about = about
    self.service = service
    self.form = form
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    /// Another question was put under this id.
    case alreadyAsked
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: AskingState, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .answer) { throw .notAllowed(denial) }
    let occasion: QuestionAsked.Occasion = standing.kind == .person ? .personsOwn : .drawn
    let fact = QuestionAsked(question: question, about: about, service: service, occasion: occasion, form: form)
    if let first = state.asked.all.first {
      guard first.content.question == question, first.content.about == about else { throw .alreadyAsked }
      return []
    }
    return [fact]
  }
}

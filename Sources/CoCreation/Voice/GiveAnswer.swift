package import Values

/// Answer, pass, or change one's answer: only the person does.
package struct GiveAnswer: Command {
  package let answer: Answer
  package let firstStep: FirstStep?
  package let help: HelpSaid
  package let present: [ID<Human>]?
  package let audience: Audience
  package let form: AskingForm
  /// When a staff session was last open on this device; `nil` if none ever was.
  package let staffSession: Instant?
  /// Whose staff sessions were open on this device within the ten minutes before.
  package let staffBefore: [ID<Human>]
  /// The own answer that this one changes.
  package let corrects: ID<Statement>?

  package init(
    answer: Answer, firstStep: FirstStep? = nil, help: HelpSaid, present: [ID<Human>]? = nil, audience: Audience,
    form: AskingForm, staffSession: Instant? = nil, staffBefore: [ID<Human>] = [],
    corrects: ID<Statement>? = nil
  ) {
    self.answer = answer
    self.firstStep = firstStep
    self.help = help
    self.present = present
    self.audience = audience
    self.form = form
    self.staffSession = staffSession
    self.staffBefore = staffBefore
    self.corrects = corrects
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case notAsked
    /// The answer belongs to another question.
    case anotherQuestion
    /// There is an answer already; changing it names it.
    case alreadyAnswered
    case noSuchAnswer
    /// An answer that is not the person's own alone is said in the voice of the person with a helper.
    case helpDoesNotFit
    /// The two steps do not lead to this answer.
    case stepsDoNotFit
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: AskingState, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .answer) { throw .notAllowed(denial) }
    guard let asked = state.asked.last?.content else { throw .notAsked }
    guard asked.question.allows(answer) else { throw .anotherQuestion }
    guard firstStepFits else { throw .stepsDoNotFit }
    let stream = AnswerStream.given(help, staffSession: staffSession, at: standing.at)
    guard standing.isHelped == (stream == .ownWithHelper) else { throw .helpDoesNotFit }
    let given = AnswerGiven(
      answer: answer, firstStep: firstStep, help: help, stream: stream, present: present, audience: audience,
      form: form, staffBefore: staffBefore.isEmpty ? nil : staffBefore)
    if let corrects {
      guard state.answers[corrects] != nil else { throw .noSuchAnswer }
    } else if let earlier = state.answer {
      guard earlier.content == given else { throw .alreadyAnswered }
      return []
    }
    return [given]
  }

  /// The standing in which it is said: the person's, alone or helped as the rules of the streams have it.
  package func standing(from person: Standing) -> Standing {
    AnswerStream.given(help, staffSession: staffSession, at: person.at) == .own ? person : person.helped()
  }

  private var firstStepFits: Bool {
    switch firstStep {
    case nil: true
    case .good: answer == .justRight
    case .change: answer != .justRight
    }
  }
}

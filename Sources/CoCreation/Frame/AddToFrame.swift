package import Values

/// Say one more thing about a frame.
package struct AddToFrame: Command {
  package let addition: Addition

  package init(addition: Addition) {
    self.addition = addition
  }

  /// What can be added to a frame.
  package enum Addition: Hashable, Sendable {
    /// One's own statement, in one's own voice.
    case statement(Expression)
    case participation(Participation, others: [ID<Human>], besides: Text? = nil, how: Text? = nil)
    case toldEasily(service: String?, words: Expression)
    case received(Day)
    /// A wish that does not fit, with who answers it and by when.
    case question(wish: Expression, owner: ID<Human>, due: Day)
    case answer(question: ID<Statement>, Expression, whoCanDecide: Text?)
    /// The person took in the answer to a question.
    case understood(question: ID<Statement>)
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case noFrame
    case notGranted(String)
    /// Nobody gets a decision before it was made, or on a day to come.
    case receivedOnAnImpossibleDay
    case dueHasPassed
    case noSuchQuestion
    case notTheOwner
    /// Nobody says for the person that they took an answer in.
    case onlyThePerson
    /// The person's own words are the person's; others tell how the person took part.
    case notForThePerson
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: FrameState, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .frame) { throw .notAllowed(denial) }
    guard let content = state.content else { throw .noFrame }
    switch addition {
    case let .statement(words): return [FrameStatementMade(statement: words)]
    case let .participation(participation, others, besides, how):
      guard standing.kind != .representative else { throw .notForThePerson }
      return [FrameParticipationTold(participation: participation, others: others, besides: besides, how: how)]
    case let .toldEasily(service, words):
      if let service, !content.services.contains(where: { $0.service == service }) { throw .notGranted(service) }
      return [FrameToldEasily(service: service, words: words)]
    case let .received(day):
      guard content.decided <= day, day <= standing.day else { throw .receivedOnAnImpossibleDay }
      return [FrameReceived(day: day)]
    case let .question(wish, owner, due):
      guard due >= standing.day else { throw .dueHasPassed }
      return [FrameQuestionRaised(wish: wish, owner: owner, due: due)]
    case let .answer(question, words, whoCanDecide):
      guard let raised = state.openQuestions.first(where: { $0.id == question }) else { throw .noSuchQuestion }
      guard let human = standing.human, state.owners(of: raised).contains(human) else { throw .notTheOwner }
      return [FrameQuestionAnswered(question: question, answer: words, whoCanDecide: whoCanDecide)]
    case let .understood(question):
      guard standing.voice.isThePerson else { throw .onlyThePerson }
      guard state.answers.current.contains(where: { $0.content.question == question }) else { throw .noSuchQuestion }
      return state.receptions.current.contains { $0.content.question == question }
        ? [] : [FrameAnswerReceived(question: question)]
    }
  }
}

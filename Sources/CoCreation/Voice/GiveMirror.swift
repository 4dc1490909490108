package import Values

/// Answer the mirror, as the professional who was there.
package struct GiveMirror: Command {
  package let asking: ID<Asking>
  package let choice: Answer?
  package let help: Answer?
  package let whoseWill: WhoseWill?
  package let present: [ID<Human>]?
  package let helped: [ID<Human>]?
  /// The person's circle, which knows what was ever shown.
  package let circle: Circle
  /// The own mirror that this one corrects.
  package let corrects: ID<Statement>?

  package init(
    asking: ID<Asking>, choice: Answer? = nil, help: Answer? = nil, whoseWill: WhoseWill? = nil,
    present: [ID<Human>]? = nil, helped: [ID<Human>]? = nil, circle: Circle, corrects: ID<Statement>? = nil
  ) {
    self.asking = asking
    self.choice = choice
    self.help = help
    self.whoseWill = whoseWill
    self.present = present
    self.helped = helped
    self.circle = circle
    self.corrects = corrects
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case notAsked
    /// It is about another team's relationship with the person.
    case anotherService
    case nothingSaid
    /// The mirror is asked about choosing and about help.
    case anotherQuestion
    case alreadyGiven
    case noSuchMirror
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: AskingState, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .mirror) { throw .notAllowed(denial) }
    guard let asked = state.asked.last?.content else { throw .notAsked }
    if let service = asked.service, service != standing.ground.service { throw .anotherService }
    guard choice != nil || help != nil || whoseWill != nil else { throw .nothingSaid }
    guard choice.map(Question.choice.allows) ?? true, help.map(Question.help.allows) ?? true else {
      throw .anotherQuestion
    }
    let mine = state.mirrors.current.filter { $0.author == standing.human }
    if let corrects {
      guard mine.contains(where: { $0.id == corrects }) else { throw .noSuchMirror }
    } else if !mine.isEmpty {
      throw .alreadyGiven
    }
    let hasSeen = standing.human.map(state.mayHaveSeen) ?? false
    let isBlind = !state.wasShown && !hasSeen && !circle.everShown.contains(.answer(asking: asking))
    return [
      MirrorGiven(
        choice: choice, help: help, whoseWill: whoseWill, present: present, helped: helped, isBlind: isBlind)
    ]
  }
}

package import Values

/// Say "this is not how I want it".
package struct RaiseConcern: Command {
  package let about: Expression?
  package let moment: ID<Moment>?
  package let concerns: [ID<Human>]
  package let answerer: ID<Human>
  /// Whether the person is afraid: then the answer is due the next day.
  package let isAfraid: Bool

  package init(
    about: Expression? = nil, moment: ID<Moment>? = nil, concerns: [ID<Human>], answerer: ID<Human>,
    isAfraid: Bool = false
  ) {
    self.about = about
    self.moment = moment
    self.concerns = concerns
    self.answerer = answerer
    self.isAfraid = isAfraid
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: ConcernState, as standing: Standing) throws(ConcernRefusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .concern) { throw .notAllowed(denial) }
    guard standing.voice.isThePerson else { throw .onlyThePerson }
    guard !concerns.contains(answerer) else { throw .concernsTheAnswerer }
    // A helper who writes is not told about themselves.
    if standing.kind == .scribe, let human = standing.human, concerns.contains(human) { throw .concernsTheAnswerer }
    guard state.raised.all.isEmpty else { return [] }
    return [
      ConcernRaised(
        about: about, moment: moment, concerns: concerns, answerer: answerer,
        due: standing.day + (isAfraid ? ConcernState.daysToAnswerFear : ConcernState.daysToAnswer))
    ]
  }
}

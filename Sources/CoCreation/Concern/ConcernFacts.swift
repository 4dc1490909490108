package import Values

/// "This is not how I want it": said by the person, with somebody who answers and a day by which they do.
///
/// It is known by what was said in its stream: `ConcernState` reads it.
package enum Concern {}

/// The person said that this is not how they want it.
package struct ConcernRaised: Fact {
  package static let kind = FactKind("concern.raised", version: 1)
  package static let recordClass = RecordClass.dialogue

  /// What it is about, if the person says; one tap is enough.
  package let about: Expression?
  package let moment: ID<Moment>?
  /// Those it concerns; it never reaches them.
  package let concerns: [ID<Human>]
  /// Who shall answer, chosen by the person.
  package let answerer: ID<Human>
  package let due: Day

  package init(
    about: Expression? = nil, moment: ID<Moment>? = nil, concerns: [ID<Human>], answerer: ID<Human>, due: Day
  ) {
    self.about = about
    self.moment = moment
    self.concerns = concerns
    self.answerer = answerer
    self.due = due
  }
}

/// It was answered; a no has its reason in words the person can use.
package struct ConcernAnswered: Fact {
  package static let kind = FactKind("concern.answered", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let answer: Expression
  package let isNo: Bool

  package init(answer: Expression, isNo: Bool) {
    self.answer = answer
    self.isNo = isNo
  }
}

/// How the person took the answer.
package struct ConcernAnswerReceived: Fact {
  package static let kind = FactKind("concern.answer.received", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let reception: ReasonReceived.Reception

  package init(reception: ReasonReceived.Reception) {
    self.reception = reception
  }
}

/// Somebody else was asked: no answer came in time, or the person wanted to ask another.
package struct ConcernPassedOn: Fact {
  package static let kind = FactKind("concern.passed.on", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let answerer: ID<Human>
  package let due: Day

  package init(answerer: ID<Human>, due: Day) {
    self.answerer = answerer
    self.due = due
  }
}

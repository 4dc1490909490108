package import Values

/// A question was put to the person.
package struct QuestionAsked: Fact {
  package static let kind = FactKind("question.asked", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let question: Question
  package let about: AskedAbout
  /// The team whose relationship with the person it is about.
  package let service: ID<Service>?
  package let occasion: Occasion
  package let form: AskingForm

  package init(question: Question, about: AskedAbout, service: ID<Service>? = nil, occasion: Occasion, form: AskingForm)
  {
    self.question = question
    self.about = about
    self.service = service
    self.occasion = occasion
    self.form = form
  }

  /// Why it was put.
  package enum Occasion: String, Hashable, Sendable, Codable, CaseIterable {
    /// By the rhythm, drawn at random.
    case drawn
    /// The person wanted to say how it was.
    case personsOwn
  }
}

/// What a question is about.
package enum AskedAbout: Hashable, Sendable, Codable {
  case moment(id: ID<Moment>)
  /// The day's support in general, where the day has no moment.
  case day(day: Day)
}

/// The person answered; nobody else can.
package struct AnswerGiven: Fact {
  package static let kind = FactKind("answer.given", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let answer: Answer
  /// The first of two steps, where it was asked so; kept apart since a pass may follow "Change".
  package let firstStep: FirstStep?
  package let help: HelpSaid
  /// Settled when it was given, and never upgraded.
  package let stream: AnswerStream
  /// Who was there, for an answer that is shown to those who were; `nil` if nobody said.
  package let present: [ID<Human>]?
  package let audience: Audience
  package let form: AskingForm
  /// Whose staff sessions were open on the device within the ten minutes before; `nil` if nobody's was.
  package let staffBefore: [ID<Human>]?

  package init(
    answer: Answer, firstStep: FirstStep? = nil, help: HelpSaid, stream: AnswerStream, present: [ID<Human>]? = nil,
    audience: Audience, form: AskingForm, staffBefore: [ID<Human>]? = nil
  ) {
    self.answer = answer
    self.firstStep = firstStep
    self.help = help
    self.stream = stream
    self.present = present
    self.audience = audience
    self.form = form
    self.staffBefore = staffBefore
  }
}

/// The person said who was there when what was asked about happened, after the answer and apart from it.
package struct PresentTold: Fact {
  package static let kind = FactKind("answer.present.told", version: 1)
  package static let recordClass = RecordClass.dialogue

  /// Everybody who was there, as the person says it; empty for nobody.
  package let present: [ID<Human>]

  package init(present: [ID<Human>]) {
    self.present = present
  }
}

/// The person changed who may see the answer.
package struct AudienceSet: Fact {
  package static let kind = FactKind("answer.audience.set", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let audience: Audience

  package init(audience: Audience) {
    self.audience = audience
  }
}

/// A professional answered the mirror.
package struct MirrorGiven: Fact {
  package static let kind = FactKind("mirror.given", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let choice: Answer?
  package let help: Answer?
  package let whoseWill: WhoseWill?
  /// Who was there, as the professional says; kept beside what the person says.
  package let present: [ID<Human>]?
  /// Who helped the person, as the professional says.
  package let helped: [ID<Human>]?
  /// Whether the person's answer had been shown to nobody, and not been seen by the writer, when it was given.
  package let isBlind: Bool

  package init(
    choice: Answer? = nil, help: Answer? = nil, whoseWill: WhoseWill? = nil, present: [ID<Human>]? = nil,
    helped: [ID<Human>]? = nil, isBlind: Bool
  ) {
    self.choice = choice
    self.help = help
    self.whoseWill = whoseWill
    self.present = present
    self.helped = helped
    self.isBlind = isBlind
  }
}

/// Whose will settled it, in the professional's view.
package enum WhoseWill: String, Hashable, Sendable, Codable, CaseIterable {
  case persons
  case both
  case staffs
  case someoneElses
  case dontKnow
}

/// A representative's view, on a list of its own.
package struct ViewGiven: Fact {
  package static let kind = FactKind("view.given", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let answer: Answer

  package init(answer: Answer) {
    self.answer = answer
  }
}

/// The day of a question ended without an answer.
package struct LeftUnanswered: Fact {
  package static let kind = FactKind("question.unanswered", version: 1)
  package static let recordClass = RecordClass.dialogue

  package init() {
  }
}

/// The rhythm was due and nobody asked: shown to the person, and apart from an unanswered question.
package struct NotAsked: Fact {
  package static let kind = FactKind("question.not.asked", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let day: Day
  package let service: ID<Service>?

  package init(day: Day, service: ID<Service>? = nil) {
    self.day = day
    self.service = service
  }
}

/// A "let's try" item with a known answer.
package struct PracticeDone: Fact {
  package static let kind = FactKind("practice.done", version: 1)
  package static let recordClass = RecordClass.dialogue

  /// What the person had just done, by the code of its picture.
  package let expected: String
  /// What the person chose; `nil` for a pass.
  package let chosen: String?
  package let form: AskingForm

  package init(expected: String, chosen: String? = nil, form: AskingForm) {
    self.expected = expected
    self.chosen = chosen
    self.form = form
  }

  /// Whether this way of asking worked; if not, it only says that we should ask in another way.
  package var worked: Bool { chosen == expected }
}

package import Values

/// What an authority has decided.
package struct FrameContent: Hashable, Sendable, Codable {
  package let services: [Grant]
  package let decided: Day
  package let first: Day
  /// `nil` for a decision without an end.
  package let last: Day?
  package let conditions: [Text]
  package let reasons: Text?
  package let legalBasis: Text?
  /// The id of the pack's appeal route.
  package let appeal: String?
  let language: WordsLanguage

  package init(
    services: [Grant], decided: Day, first: Day, last: Day? = nil, conditions: [Text], reasons: Text? = nil,
    legalBasis: Text? = nil, appeal: String? = nil
  ) {
    self.services = services
    self.decided = decided
    self.first = first
    self.last = last
    self.conditions = conditions
    self.reasons = reasons
    self.legalBasis = legalBasis
    self.appeal = appeal
    language = WordsLanguage(of: conditions + [reasons, legalBasis])
  }

  /// One service that was granted.
  package struct Grant: Hashable, Sendable, Codable {
    /// The id of the pack's service.
    package let service: String
    /// As the decision says it: "30 hours a week".
    package let amount: Text?
    package let purpose: Text?
    /// The law on which this service rests; `nil` where it is that of the whole.
    package let legalBasis: Text?
    let language: WordsLanguage

    package init(service: String, amount: Text? = nil, purpose: Text? = nil, legalBasis: Text? = nil) {
      self.service = service
      self.amount = amount
      self.purpose = purpose
      self.legalBasis = legalBasis
      language = WordsLanguage(amount, purpose, legalBasis)
    }
  }
}

/// The authority registered its own decision.
package struct FrameRegistered: Fact {
  package static let kind = FactKind("frame.registered", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let frame: FrameContent
  /// Why it corrects what was registered before; `nil` for the first.
  package let why: Text?
  let language: WordsLanguage

  package init(frame: FrameContent, why: Text? = nil) {
    self.frame = frame
    self.why = why
    language = WordsLanguage(why)
  }
}

/// A provider entered a decision as it stands on paper: a copy, entered by somebody, not confirmed.
package struct FrameCopied: Fact {
  package static let kind = FactKind("frame.copied", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let frame: FrameContent
  /// Whose decision it is.
  package let authority: Text
  /// Why it corrects the copy before it; `nil` for the first.
  package let why: Text?
  let language: WordsLanguage

  package init(frame: FrameContent, authority: Text, why: Text? = nil) {
    self.frame = frame
    self.authority = authority
    self.why = why
    language = WordsLanguage(why)
  }
}

/// How the person took part in the decision, and who else was there.
package struct FrameParticipationTold: Fact {
  package static let kind = FactKind("frame.participation.told", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let participation: Participation
  package let others: [ID<Human>]
  /// Others who were there and are not in the circle, in plain words.
  package let besides: Text?
  /// In what way, in words.
  package let how: Text?
  let language: WordsLanguage

  package init(participation: Participation, others: [ID<Human>], besides: Text? = nil, how: Text? = nil) {
    self.participation = participation
    self.others = others
    self.besides = besides
    self.how = how
    language = WordsLanguage(of: participation.texts + [besides, how])
  }
}

/// Somebody's own statement to the decision, in their own voice.
package struct FrameStatementMade: Fact {
  package static let kind = FactKind("frame.statement.made", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let statement: Expression

  package init(statement: Expression) {
    self.statement = statement
  }
}

/// One part of the frame told in easy words with pictures, beside it.
package struct FrameToldEasily: Fact {
  package static let kind = FactKind("frame.told.easily", version: 1)
  package static let recordClass = RecordClass.personalFile

  /// The id of the pack's service it tells of; `nil` for the frame as a whole.
  package let service: String?
  package let words: Expression

  package init(service: String? = nil, words: Expression) {
    self.service = service
    self.words = words
  }
}

/// The person got the decision; the time to appeal counts from this day.
package struct FrameReceived: Fact {
  package static let kind = FactKind("frame.received", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let day: Day

  package init(day: Day) {
    self.day = day
  }
}

/// A renewal was announced to the person as well as to staff.
package struct RenewalAnnounced: Fact {
  package static let kind = FactKind("frame.renewal.announced", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let last: Day

  package init(last: Day) {
    self.last = last
  }
}

/// A wish that does not fit the frame became a question with an owner and an answer due.
package struct FrameQuestionRaised: Fact {
  package static let kind = FactKind("frame.question.raised", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let wish: Expression
  package let owner: ID<Human>
  package let due: Day

  package init(wish: Expression, owner: ID<Human>, due: Day) {
    self.wish = wish
    self.owner = owner
    self.due = due
  }
}

/// The answer was late, and somebody else who can decide or knows who can is asked too.
package struct FrameQuestionPassedOn: Fact {
  package static let kind = FactKind("frame.question.passed.on", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let question: ID<Statement>
  package let owner: ID<Human>
  package let due: Day

  package init(question: ID<Statement>, owner: ID<Human>, due: Day) {
    self.question = question
    self.owner = owner
    self.due = due
  }
}

/// The person took in the answer.
package struct FrameAnswerReceived: Fact {
  package static let kind = FactKind("frame.answer.received", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let question: ID<Statement>

  package init(question: ID<Statement>) {
    self.question = question
  }
}

/// The question was answered: what would make it possible, and who can decide.
package struct FrameQuestionAnswered: Fact {
  package static let kind = FactKind("frame.question.answered", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let question: ID<Statement>
  package let answer: Expression
  package let whoCanDecide: Text?
  let language: WordsLanguage

  package init(question: ID<Statement>, answer: Expression, whoCanDecide: Text? = nil) {
    self.question = question
    self.answer = answer
    self.whoCanDecide = whoCanDecide
    language = WordsLanguage(whoCanDecide)
  }
}

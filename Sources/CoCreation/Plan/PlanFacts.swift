package import Values

/// A plan was begun, for one person in one service.
package struct PlanBegun: Fact {
  package static let kind = FactKind("plan.begun", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let service: ID<Service>
  /// The id of the pack's plan type.
  package let type: String
  /// `nil` while the frame is missing, which the plan says.
  package let frame: ID<Frame>?
  /// Where the rest stands, while an older plan is left as it is.
  package let rest: OldPlan?

  package init(service: ID<Service>, type: String, frame: ID<Frame>? = nil, rest: OldPlan? = nil) {
    self.service = service
    self.type = type
    self.frame = frame
    self.rest = rest
  }
}

/// An area of life was taken up.
package struct AgreementOpened: Fact {
  package static let kind = FactKind("plan.agreement.opened", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let agreement: ID<Agreement>
  package let area: AgreementArea
  package let title: Expression

  package init(agreement: ID<Agreement>, area: AgreementArea, title: Expression) {
    self.agreement = agreement
    self.area = area
    self.title = title
  }
}

/// One side's three places in an agreement; whose side it is follows from the voice.
package struct AgreementWordsWritten: Fact {
  package static let kind = FactKind("plan.words.written", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let agreement: ID<Agreement>
  package let places: Places

  package init(agreement: ID<Agreement>, places: Places) {
    self.agreement = agreement
    self.places = places
  }
}

/// Terms were put, for every party to take a stance on.
package struct TermsPut: Fact {
  package static let kind = FactKind("plan.terms.put", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let agreement: ID<Agreement>
  package let terms: Terms

  package init(agreement: ID<Agreement>, terms: Terms) {
    self.agreement = agreement
    self.terms = terms
  }
}

/// A party said yes or no to the terms; whose stance it is follows from the voice.
package struct StanceTaken: Fact {
  package static let kind = FactKind("plan.stance.taken", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let agreement: ID<Agreement>
  /// The terms it is about; a stance never moves to other terms.
  package let terms: ID<Statement>
  package let isYes: Bool
  package let means: WishMeans
  package let words: Expression?

  package init(agreement: ID<Agreement>, terms: ID<Statement>, isYes: Bool, means: WishMeans, words: Expression? = nil)
  {
    self.agreement = agreement
    self.terms = terms
    self.isYes = isYes
    self.means = means
    self.words = words
  }
}

/// A party wants to wait with saying yes or no, which is no stance; whose wish it is follows from the voice.
package struct StanceDeferred: Fact {
  package static let kind = FactKind("plan.stance.deferred", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let agreement: ID<Agreement>
  /// The terms it is about.
  package let terms: ID<Statement>
  package let means: WishMeans
  package let words: Expression?

  package init(agreement: ID<Agreement>, terms: ID<Statement>, means: WishMeans, words: Expression? = nil) {
    self.agreement = agreement
    self.terms = terms
    self.means = means
    self.words = words
  }
}

/// A party could not take part, with what was tried.
package struct PartyAbsent: Fact {
  package static let kind = FactKind("plan.party.absent", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let agreement: ID<Agreement>
  package let terms: ID<Statement>
  package let party: Party
  package let tried: Text
  let language: WordsLanguage

  package init(agreement: ID<Agreement>, terms: ID<Statement>, party: Party, tried: Text) {
    self.agreement = agreement
    self.terms = terms
    self.party = party
    self.tried = tried
    language = WordsLanguage(tried)
  }
}

/// An agreement ended, with why.
package struct AgreementClosed: Fact {
  package static let kind = FactKind("plan.agreement.closed", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let agreement: ID<Agreement>
  package let why: Expression

  package init(agreement: ID<Agreement>, why: Expression) {
    self.agreement = agreement
    self.why = why
  }
}

/// One of the pack's content items was marked.
package struct ContentMarked: Fact {
  package static let kind = FactKind("plan.content.marked", version: 1)
  package static let recordClass = RecordClass.personalFile

  /// The id of the pack's content item.
  package let item: String
  package let mark: Mark
  let language: WordsLanguage

  package init(item: String, mark: Mark) {
    self.item = item
    self.mark = mark
    language = WordsLanguage(mark.text)
  }

  /// Said, or not needed; what has no mark is missing.
  package enum Mark: Hashable, Sendable, Codable {
    case said(where: Text)
    case notNeeded(because: Text)
  }
}

/// When the plan is looked at again.
package struct NextDateSet: Fact {
  package static let kind = FactKind("plan.next.set", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let next: Day

  package init(next: Day) {
    self.next = next
  }
}

/// How the person took part in the plan.
package struct PlanParticipationTold: Fact {
  package static let kind = FactKind("plan.participation.told", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let participation: Participation
  /// Who else took part.
  package let others: [ID<Human>]
  /// In what way, in words.
  package let how: Text?
  let language: WordsLanguage

  package init(participation: Participation, others: [ID<Human>], how: Text? = nil) {
    self.participation = participation
    self.others = others
    self.how = how
    language = WordsLanguage(of: participation.texts + [how])
  }
}

/// A version was settled.
package struct PlanSettled: Fact {
  package static let kind = FactKind("plan.settled", version: 1)
  package static let recordClass = RecordClass.personalFile

  /// 1 for the first.
  package let version: Int
  /// What changed and why, in words the person can use; `nil` only for the first.
  package let change: PlanChange?

  package init(version: Int, change: PlanChange? = nil) {
    self.version = version
    self.change = change
  }
}

/// What a new version changed, and why.
package struct PlanChange: Hashable, Sendable, Codable {
  package let what: Expression
  package let why: Expression

  package init(what: Expression, why: Expression) {
    self.what = what
    self.why = why
  }
}

/// The plan was looked at again together.
package struct PlanReviewed: Fact {
  package static let kind = FactKind("plan.reviewed", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let participation: Participation
  package let others: [ID<Human>]
  package let words: Expression?
  package let next: Day

  package init(participation: Participation, others: [ID<Human>], words: Expression? = nil, next: Day) {
    self.participation = participation
    self.others = others
    self.words = words
    self.next = next
  }
}

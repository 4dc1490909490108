package import Values

/// Something came up.
package struct MomentNoted: Fact {
  package static let kind = FactKind("moment.noted", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let about: Expression
  package let origin: MomentOrigin
  /// The side that raised it; `nil` for a voice that is of neither, such as a representative's.
  package let raisedBy: Side?
  /// The team whose relationship with the person it belongs to; `nil` for what the person notes alone.
  package let service: ID<Service>?
  /// The step that was offered beforehand.
  package let step: Step?
  /// Without whose yes nothing could be settled.
  package let yesNeeded: [Party]
  /// The part of the lived day, where it was told afterwards; `nil` where it was noted as it happened, or not said.
  package let partOfDay: PartOfDay?

  package init(
    about: Expression, origin: MomentOrigin, raisedBy: Side?, service: ID<Service>? = nil, step: Step? = nil,
    yesNeeded: [Party], partOfDay: PartOfDay? = nil
  ) {
    self.about = about
    self.origin = origin
    self.raisedBy = raisedBy
    self.service = service
    self.step = step
    self.yesNeeded = yesNeeded
    self.partOfDay = partOfDay
  }
}

/// Where a moment comes from.
package enum MomentOrigin: Hashable, Sendable, Codable {
  case agreement(id: ID<Agreement>, plan: ID<Plan>)
  case day
  case free
}

/// One side's three places; whose side it is follows from the voice.
package struct PlacesWritten: Fact {
  package static let kind = FactKind("moment.places.written", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let places: Places

  package init(places: Places) {
    self.places = places
  }
}

/// Options were offered; "something else", "you choose this time" and "not now" always stood beside them.
package struct OptionsOffered: Fact {
  package static let kind = FactKind("moment.options.offered", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let options: [Expression]
  package let form: OfferForm

  package init(options: [Expression], form: OfferForm) {
    self.options = options
    self.form = form
  }
}

/// How options were offered.
package enum OfferForm: String, Hashable, Sendable, Codable, CaseIterable {
  case objects
  case photos
  case symbols
  case words
  case spoken
  case signs
  case triedOut
}

/// The person's wish, in the voice of whoever tells of it.
package struct WishExpressed: Fact {
  package static let kind = FactKind("moment.wish.expressed", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let wish: Wish
  /// `nil` where whoever tells of it did not say how.
  package let means: WishMeans?
  package let interpretation: Interpretation?

  package init(wish: Wish, means: WishMeans?, interpretation: Interpretation? = nil) {
    self.wish = wish
    self.means = means
    self.interpretation = interpretation
  }
}

/// What came of it, in the voice of whoever tells of it.
package struct OutcomeTold: Fact {
  package static let kind = FactKind("moment.outcome.told", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let outcome: Outcome
  package let what: Expression?
  package let carriedOut: CarriedOut
  package let reason: DifferenceReason?

  package init(outcome: Outcome, what: Expression? = nil, carriedOut: CarriedOut, reason: DifferenceReason? = nil) {
    self.outcome = outcome
    self.what = what
    self.carriedOut = carriedOut
    self.reason = reason
  }
}

/// The reason was told to the person, in a form.
package struct ReasonTold: Fact {
  package static let kind = FactKind("moment.reason.told", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let how: OfferForm
  package let words: Expression?

  package init(how: OfferForm, words: Expression? = nil) {
    self.how = how
    self.words = words
  }
}

/// How the person took the reason.
package struct ReasonReceived: Fact {
  package static let kind = FactKind("moment.reason.received", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let reception: Reception

  package init(reception: Reception) {
    self.reception = reception
  }

  /// What the person said to a reason.
  package enum Reception: String, Hashable, Sendable, Codable, CaseIterable {
    case understood
    case explainAgain
    case askSomebodyElse
  }
}

/// "That is not how it was": the person's word, which stands beside what it is about.
package struct MomentDisputed: Fact {
  package static let kind = FactKind("moment.disputed", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let statement: ID<Statement>
  package let words: Expression?

  package init(statement: ID<Statement>, words: Expression? = nil) {
    self.statement = statement
    self.words = words
  }
}

/// Who was there, as one side tells it; both sides' lists are kept.
package struct PresenceTold: Fact {
  package static let kind = FactKind("moment.presence.told", version: 1)
  package static let recordClass = RecordClass.dialogue

  /// Empty for nobody.
  package let present: [ID<Human>]

  package init(present: [ID<Human>]) {
    self.present = present
  }
}

/// The answer to "Was the person kept from something?", which a reason of safety asks.
package struct SafetyExplained: Fact {
  package static let kind = FactKind("moment.safety.explained", version: 1)
  package static let recordClass = RecordClass.personalFile

  /// The limit that was entered for it; `nil` if nothing was kept from the person.
  package let limit: ID<Limit>?

  package init(limit: ID<Limit>? = nil) {
    self.limit = limit
  }
}

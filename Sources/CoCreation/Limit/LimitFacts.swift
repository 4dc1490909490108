package import Values

/// What a limit does.
package enum LimitKind: String, Hashable, Sendable, Codable, CaseIterable {
  case locks
  case takesAway
  case holds
  case watches
  case keepsFrom
}

/// The legal ground that is named for a limit.
package enum NamedGround: Hashable, Sendable, Codable {
  /// One of the pack's grounds, by its id.
  case ofPack(id: String)
  case noneKnown
}

/// A limit was entered.
package struct LimitEntered: Fact {
  package static let kind = FactKind("limit.entered", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let what: Expression
  package let does: LimitKind
  /// Who asked for it, in words.
  package let askedBy: Text
  package let ground: NamedGround
  package let triedInstead: Expression?
  /// The last day on which it holds.
  package let last: Day
  /// The moment that led to it.
  package let moment: ID<Moment>?
  let language: WordsLanguage

  package init(
    what: Expression, does: LimitKind, askedBy: Text, ground: NamedGround, triedInstead: Expression? = nil, last: Day,
    moment: ID<Moment>? = nil
  ) {
    self.what = what
    self.does = does
    self.askedBy = askedBy
    self.ground = ground
    self.triedInstead = triedInstead
    self.last = last
    self.moment = moment
    language = WordsLanguage(askedBy)
  }
}

/// The person's answer to a limit, in their own form; or another's word about it, in their own voice.
package struct LimitAnswered: Fact {
  package static let kind = FactKind("limit.answered", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let isYes: Bool?
  package let words: Expression?

  package init(isYes: Bool? = nil, words: Expression? = nil) {
    self.isYes = isYes
    self.words = words
  }
}

/// Somebody outside the unit was told.
package struct LimitToldOutside: Fact {
  package static let kind = FactKind("limit.told.outside", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let who: Text
  let language: WordsLanguage

  package init(who: Text) {
    self.who = who
    language = WordsLanguage(who)
  }
}

/// Something was tried instead.
package struct LimitAlternativeTried: Fact {
  package static let kind = FactKind("limit.alternative.tried", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let what: Expression
  package let worked: Bool

  package init(what: Expression, worked: Bool) {
    self.what = what
    self.worked = worked
  }
}

/// A limit was prolonged, again for days only, with why.
package struct LimitProlonged: Fact {
  package static let kind = FactKind("limit.prolonged", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let last: Day
  package let why: Expression

  package init(last: Day, why: Expression) {
    self.last = last
    self.why = why
  }
}

/// A limit ended.
package struct LimitEnded: Fact {
  package static let kind = FactKind("limit.ended", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let last: Day

  package init(last: Day) {
    self.last = last
  }
}

package import Values

/// Somebody who supports said, by one tap, that they are here today; there is no rota and no clock.
package struct CameHere: Fact {
  package static let kind = FactKind("day.here.came", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let service: ID<Service>

  package init(service: ID<Service>) {
    self.service = service
  }
}

/// Somebody who supports said that they are no longer here.
package struct LeftHere: Fact {
  package static let kind = FactKind("day.here.left", version: 1)
  package static let recordClass = RecordClass.dialogue

  package init() {
  }
}

/// The person said who is here now; it stands beside what those who support said of themselves.
package struct HereTold: Fact {
  package static let kind = FactKind("day.here.told", version: 1)
  package static let recordClass = RecordClass.dialogue

  /// Everybody who is here, as the person says it; empty for nobody.
  package let here: [ID<Human>]

  package init(here: [ID<Human>]) {
    self.here = here
  }
}

/// What is next in the day, from either side.
package struct NextTold: Fact {
  package static let kind = FactKind("day.next.told", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let what: Expression
  /// In words: "after breakfast".
  package let when: Text?
  let language: WordsLanguage

  package init(what: Expression, when: Text? = nil) {
    self.what = what
    self.when = when
    language = WordsLanguage(when)
  }
}

/// What was next is done.
package struct NextDone: Fact {
  package static let kind = FactKind("day.next.done", version: 1)
  package static let recordClass = RecordClass.dialogue

  /// What was told to be next.
  package let statement: ID<Statement>

  package init(statement: ID<Statement>) {
    self.statement = statement
  }
}

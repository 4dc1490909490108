package import Values

/// What was agreed in one area of life.
package struct Terms: Hashable, Sendable, Codable {
  package let agreed: Expression
  /// Who decides what comes up within it.
  package let whoDecides: [Party]
  package let answersFor: ID<Human>
  package let when: Text?
  package let how: Text?
  /// Which of the frame's services it rests on, by the pack's ids; empty for what lies beyond.
  package let restsOn: [String]
  /// The step that its moments are offered by.
  package let step: Step
  /// Without whose yes nothing in it can be settled.
  package let yesNeeded: [Party]
  /// What stayed open.
  package let open: Expression?
  let language: WordsLanguage

  package init(
    agreed: Expression, whoDecides: [Party], answersFor: ID<Human>, when: Text? = nil, how: Text? = nil,
    restsOn: [String], step: Step, yesNeeded: [Party], open: Expression? = nil
  ) {
    self.agreed = agreed
    self.whoDecides = whoDecides
    self.answersFor = answersFor
    self.when = when
    self.how = how
    self.restsOn = restsOn
    self.step = step
    self.yesNeeded = yesNeeded
    self.open = open
    language = WordsLanguage(when, how)
  }
}

/// Where one party stands on the terms of an agreement.
package enum Stance: Hashable, Sendable {
  case yes
  case no
  /// Asked, and wants to wait: not agreed yet, and no lack.
  case notNow
  case notAskedYet
  case couldNotTakePart(tried: Text)
}

/// An area of life: the pack's, or in own words.
package enum AgreementArea: Hashable, Sendable, Codable {
  case ofPack(id: String)
  case own(words: Text)
}

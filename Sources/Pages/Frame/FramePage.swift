package import CoCreation
package import Links
package import Values

/// An authority's decision, as it stands and in easy words beside it.
package struct FramePage: Sendable {
  package let person: ID<Address.Person>
  package let name: String
  package let decidedOn: Day?
  package let first: Day
  package let last: Day?
  package let granted: [Granted]
  package let conditions: Written?
  package let reasons: Written?
  /// How the person took part; `nil` where nobody has told.
  package let participation: Participation?
  /// In what way, in words.
  package let how: Written?
  package let whoElse: [Written]
  package let ownStatement: Saying?
  /// What others say about it, each in their own voice.
  package let otherStatements: [Saying]
  package let appeal: Appeal?
  /// Who entered a copy, and when, where it is not the authority's own entry.
  package let copy: (by: String, on: Day)?
  /// Whether the authority's own entry says something else than the copy.
  package let differs: Bool
  package let isOwn: Bool
  /// The frame's own id, where the page leads on.
  package let frame: ID<Address.Frame>?
  /// Wishes that do not fit, as questions with an owner and a day.
  package let questions: [Thing]
  /// Whether the reader may add to it.
  package let mayWrite: Bool
  /// Whether the reader entered it and may put right what went wrong.
  package let mayCorrect: Bool
  /// When it was last corrected; how it stood before is one step away.
  package let correctedOn: Day?
  /// The decision as a whole in easy words, where it has several parts.
  package let easyWhole: (words: String?, language: Language?, picture: Illustration?)?

  package init(
    person: ID<Address.Person>, name: String, decidedOn: Day?, first: Day, last: Day?, granted: [Granted],
    conditions: Written? = nil, reasons: Written? = nil, participation: Participation?, how: Written? = nil,
    whoElse: [Written] = [],
    ownStatement: Saying? = nil, appeal: Appeal? = nil, copy: (by: String, on: Day)? = nil, differs: Bool = false,
    isOwn: Bool, frame: ID<Address.Frame>? = nil, questions: [Thing] = [], mayWrite: Bool = false,
    otherStatements: [Saying] = [], mayCorrect: Bool = false, correctedOn: Day? = nil,
    easyWhole: (words: String?, language: Language?, picture: Illustration?)? = nil
  ) {
    self.easyWhole = easyWhole
    self.mayCorrect = mayCorrect
    self.correctedOn = correctedOn
    self.frame = frame
    self.questions = questions
    self.mayWrite = mayWrite
    self.otherStatements = otherStatements
    self.person = person
    self.name = name
    self.decidedOn = decidedOn
    self.first = first
    self.last = last
    self.granted = granted
    self.conditions = conditions
    self.reasons = reasons
    self.participation = participation
    self.how = how
    self.whoElse = whoElse
    self.ownStatement = ownStatement
    self.appeal = appeal
    self.copy = copy
    self.differs = differs
    self.isOwn = isOwn
  }

  /// One granted service, as the decision says it and as it is told.
  package struct Granted: Sendable {
    package let service: String
    package let amount: Written?
    package let purpose: Written?
    package let legalBasis: Written?
    package let easy: String?
    package let picture: Illustration?
    /// The language in which it is told easily, where it is not that of the page.
    package let easyLanguage: Language?

    package init(
      service: String, amount: Written?, purpose: Written?, legalBasis: Written?, easy: String?, picture: Illustration?,
      easyLanguage: Language? = nil
    ) {
      self.easyLanguage = easyLanguage
      self.service = service
      self.amount = amount
      self.purpose = purpose
      self.legalBasis = legalBasis
      self.easy = easy
      self.picture = picture
    }
  }

  /// Where and until when the decision can be appealed, from the pack.
  package struct Appeal: Sendable {
    package let to: String
    /// The whole of it in easy words, to a person who reads those.
    package let easy: String?
    package let lastDay: Day?
    /// Whether somebody has read the rule in its source.
    package let isVerified: Bool
    /// Whether it is for the reader to appeal: the person, or whoever represents the person in decisions.
    package let isReaders: Bool

    package init(
      to: String, lastDay: Day?, easy: String? = nil, isVerified: Bool = true, isReaders: Bool = true
    ) {
      self.easy = easy
      self.isReaders = isReaders
      self.to = to
      self.lastDay = lastDay
      self.isVerified = isVerified
    }
  }
}

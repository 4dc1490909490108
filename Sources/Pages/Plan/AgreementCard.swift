package import CoCreation
package import Links
package import Values

/// One area of life in the plan, as a page shows it: two sides, and what lies between them.
package struct AgreementCard: Sendable {
  package let id: ID<Address.Agreement>
  package let area: String
  package let picture: Illustration?
  /// How the person wants it, in the person's own words, pictures or sound.
  package let how: [Saying]
  package let toMe: [Saying]
  package let forMe: [Saying]
  /// What professionals know and value.
  package let valued: [Saying]
  package let agreed: String?
  package let whoDecides: String?
  package let whoAnswers: String?
  /// When it is, and how.
  package let whenAndHow: [Written]
  /// Which granted service it rests on.
  package let restsOn: String?
  package let open: String?
  package let stances: [PartyStance]
  /// How many moments live it; `nil` for those who may not know.
  package let moments: Int?
  /// The terms that a stance is about, by what the form sends for them: a stance never moves to other terms.
  package let terms: String?
  /// What voices beside the two sides have written.
  package let beside: [Saying]
  /// The languages of the texts that are told as lines.
  package let languages: Languages

  package init(
    id: ID<Address.Agreement>, area: String, picture: Illustration? = nil, how: [Saying] = [], toMe: [Saying] = [],
    forMe: [Saying] = [], valued: [Saying] = [], agreed: String? = nil, whoDecides: String? = nil,
    whoAnswers: String? = nil, whenAndHow: [Written] = [], restsOn: String? = nil, open: String? = nil,
    stances: [PartyStance] = [], moments: Int? = nil, terms: String? = nil,
    beside: [Saying] = [], languages: Languages = Languages()
  ) {
    self.languages = languages
    self.beside = beside
    self.terms = terms
    self.id = id
    self.area = area
    self.picture = picture
    self.how = how
    self.toMe = toMe
    self.forMe = forMe
    self.valued = valued
    self.agreed = agreed
    self.whoDecides = whoDecides
    self.whoAnswers = whoAnswers
    self.whenAndHow = whenAndHow
    self.restsOn = restsOn
    self.open = open
    self.stances = stances
    self.moments = moments
  }

  /// Whether nobody who was asked for their word has held it back or said no; until then the terms are a proposal.
  package var isAgreed: Bool {
    stances.allSatisfy { party in
      if case .couldNotTakePart = party.stance { true } else { party.stance == .yes }
    }
  }

  /// The languages of those texts that are not in that of the page.
  package struct Languages: Sendable {
    package let area: Language?
    package let agreed: Language?
    package let open: Language?

    package init(area: Language? = nil, agreed: Language? = nil, open: Language? = nil) {
      self.area = area
      self.agreed = agreed
      self.open = open
    }
  }

  /// What one party says to it.
  package struct PartyStance: Sendable {
    /// The party as the page names it.
    package let name: String
    package let stance: Stance
    /// What they said with it.
    package let words: Saying?

    package init(_ name: String, _ stance: Stance, words: Saying? = nil) {
      self.name = name
      self.stance = stance
      self.words = words
    }

    /// Whether the party has said yes or no.
    package var isTaken: Bool { stance == .yes || stance == .no }
  }
}

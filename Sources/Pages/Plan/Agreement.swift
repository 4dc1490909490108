package import Links
package import Values

/// One area of life in the plan, as a page shows it: two sides, and what lies between them.
package struct Agreement: Sendable {
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
  package let whenAndHow: String?
  /// Which granted service it rests on.
  package let restsOn: String?
  package let open: String?
  package let stances: [Stance]
  package let moments: Int

  package init(
    id: ID<Address.Agreement>, area: String, picture: Illustration? = nil, how: [Saying] = [], toMe: [Saying] = [],
    forMe: [Saying] = [], valued: [Saying] = [], agreed: String? = nil, whoDecides: String? = nil,
    whoAnswers: String? = nil, whenAndHow: String? = nil, restsOn: String? = nil, open: String? = nil,
    stances: [Stance] = [], moments: Int = 0
  ) {
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

  /// What one party says to it.
  package struct Stance: Sendable {
    package let party: String
    package let kind: Kind
    /// What was tried, where the party could not take part.
    package let tried: String?

    package init(party: String, kind: Kind, tried: String? = nil) {
      self.party = party
      self.kind = kind
      self.tried = tried
    }

    /// Yes, no, or why there is neither.
    package enum Kind: Sendable {
      case yes, no, notAsked, couldNot
    }
  }
}

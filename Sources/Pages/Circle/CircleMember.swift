package import CoCreation
package import Links
package import Localization
package import Values

/// Somebody's place in a circle, as a page shows it.
package struct CircleMember: Sendable {
  package let id: ID<Address.Membership>
  package let face: Face
  package let role: Role
  package let first: Day
  package let last: Day
  package let mandate: Mandate?
  /// Whether the reader may end the place.
  package let mayEnd: Bool

  package init(
    id: ID<Address.Membership>, face: Face, role: Role, first: Day, last: Day, mandate: Mandate? = nil,
    mayEnd: Bool = false
  ) {
    self.id = id
    self.face = face
    self.role = role
    self.first = first
    self.last = last
    self.mandate = mandate
    self.mayEnd = mayEnd
  }

  /// What somebody is in the circle, with the names of services and organisations.
  package enum Role: Hashable, Sendable {
    case professional(service: String)
    case keyWorker(service: String)
    case decisionMaker(organisation: String)
    /// - Parameter kind: What the pack calls this kind of mandate.
    case representative(kind: String)
    case relative(relation: String?)
    case guide(GuidePurpose)
  }

  /// What a representative may do, by the pack and by the appointment.
  package struct Mandate: Sendable {
    package let covers: [MandateScope]
    package let mayDecide: [InWords]
    package let mayNotDecide: [InWords]
    /// What the appointment says, in its own words.
    package let words: Written?
    package let needsConsent: Bool
    /// Whether somebody has read the source of the pack's item.
    package let isVerified: Bool

    package init(
      covers: [MandateScope], mayDecide: [InWords] = [], mayNotDecide: [InWords] = [], words: Written? = nil,
      needsConsent: Bool = false, isVerified: Bool = true
    ) {
      self.covers = covers
      self.mayDecide = mayDecide
      self.mayNotDecide = mayNotDecide
      self.words = words
      self.needsConsent = needsConsent
      self.isVerified = isVerified
    }
  }
}

extension CircleMember.Role {
  /// The role in words.
  package func label(_ words: CircleWords) -> String {
    switch self {
    case .professional(let service): words.at(words.professional, service)
    case .keyWorker(let service): words.at(words.keyWorker, service)
    case .decisionMaker(let organisation): words.at(words.decisionMaker, organisation)
    case .representative(let kind): kind.capitalised
    case .relative(let relation): relation?.capitalised ?? words.relative
    case .guide(let purpose): words.at(words.guide, purpose.label(words).lowercased())
    }
  }
}

extension GuidePurpose {
  func label(_ words: CircleWords) -> String {
    switch self {
    case .helpToAnswer: words.helper
    case .talk: words.talk
    case .interpret: words.interpreter
    }
  }
}

extension MandateScope {
  func label(_ words: CircleWords) -> String {
    switch self {
    case .decisions: words.decisions
    case .plan: words.plan
    case .dailyLife: words.dailyLife
    case .economy: words.economy
    }
  }
}

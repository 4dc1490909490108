package import Values

/// Who acts, for whom, and by which right, on one day: without a standing nothing is read and nothing is written.
///
/// It can be made in one place only, by `Rights`, from who has signed in and what binds them to the person that day.
package struct Standing: Hashable, Sendable {
  /// Who acts; `nil` only where Samspel does what has fallen due.
  package let human: ID<Human>?
  package let kind: Kind
  /// The person it concerns; `nil` where it concerns none.
  package let person: ID<Person>?
  package let ground: Ground
  /// Whether the person lets the voluntary layer go on.
  package let layer: VoluntaryLayer
  /// Whether the person is helped, or may have been.
  package let isHelped: Bool
  /// The day on which it holds, in the service's zone.
  package let day: Day
  package let at: Instant

  init(
    human: ID<Human>?, kind: Kind, person: ID<Person>?, ground: Ground, layer: VoluntaryLayer,
    isHelped: Bool = false, day: Day, at: Instant
  ) {
    self.human = human
    self.kind = kind
    self.person = person
    self.ground = ground
    self.layer = layer
    self.isHelped = isHelped
    self.day = day
    self.at = at
  }
}

extension Standing {
  /// The same human in the same relation, writing as another kind.
  func writing(as kind: Kind) -> Standing {
    Standing(human: human, kind: kind, person: person, ground: ground, layer: layer, day: day, at: at)
  }

  /// The person, helped by somebody or perhaps helped; for anybody else nothing changes.
  package func helped() -> Standing {
    guard kind == .person else { return self }
    return Standing(
      human: human, kind: kind, person: person, ground: ground, layer: layer, isHelped: true, day: day, at: at)
  }

  /// The kinds of standing there are: the columns of the table of rights.
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case person
    /// A professional who writes what the person says, with the person there; named as the helper.
    case scribe
    case circleProfessional
    case keyWorker
    case firstLineManager
    case decisionMaker
    case representative
    case relative
    case guide
    /// Somebody without relation who breaks the glass, with a reason that the person sees.
    case glassBreaker
    case administrator
    case researcher
    /// Samspel itself, for what falls due.
    case samspel
  }

  /// The one voice in which everything is said that is said from this standing.
  package var voice: Voice {
    switch kind {
    case .person: isHelped ? .personWithHelper : .person
    case .scribe: .personWithHelper
    case .circleProfessional, .keyWorker, .glassBreaker: .professional
    case .firstLineManager: .manager
    case .decisionMaker: .authority
    case .representative: .representative
    case .relative: .relative
    case .guide: .guide
    case .administrator: .administrator
    case .researcher: .researcher
    case .samspel: .samspel
    }
  }
}

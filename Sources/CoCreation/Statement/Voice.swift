/// Whose words a statement holds: exactly one of these, never a mixture (design, rule 1).
///
/// The voice of a statement follows from the standing of whoever makes it and from nothing else: no fact and no command
/// has a field for it.
package enum Voice: String, Hashable, Sendable, Codable, CaseIterable {
  case person
  /// The person, with a helper who is named in the entry's header, or known to have been there but unnamed.
  case personWithHelper
  case representative
  case relative
  case professional
  case manager
  case authority
  /// A neutral helper from outside, for one session.
  case guide
  case administrator
  case researcher
  /// Samspel itself, when something falls due.
  case samspel
}

/// The two sides of a moment or an agreement, with equal room.
package enum Side: String, Hashable, Sendable, Codable, CaseIterable {
  case person
  case professional
}

extension Voice {
  /// Which of the two sides this voice writes; `nil` for voices that stand beside them and have lists of their own.
  package var side: Side? {
    switch self {
    case .person, .personWithHelper: .person
    case .professional: .professional
    default: nil
    }
  }

  /// Whether the person speaks, alone or with help.
  package var isThePerson: Bool { side == .person }
}

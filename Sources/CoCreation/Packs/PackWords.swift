package import Values

/// An act or regulation, with the sections that matter here.
package struct Law: Hashable, Sendable {
  package let id: String
  package let title: String
  package let english: String
  package let citation: String
  package let short: String
  package let inForceFrom: Day?
  /// Ids of the concepts that it names.
  package let concepts: [String]
  package let sections: [Section]
  package let provenance: Provenance

  /// One section and what it says.
  package struct Section: Hashable, Sendable {
    package let reference: String
    package let gist: String
    package let isVerified: Bool
  }
}

/// A word for how a person takes part, with its place in law or policy.
package struct Concept: Hashable, Sendable {
  package let id: String
  package let localTerm: String
  package let english: String
  /// 1 to 6 on the ladder of reach; `nil` for words that stand beside it.
  package let rank: Int?
  package let kind: Kind
  package let meaning: String
  package let legalPlace: String
  /// The same in the pack's own language, where the words differ.
  package let localPlace: String?
  package let provenance: Provenance

  /// What sort of word it is.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case ladder
    case policy
    case foundation
    case standard
    case goal
    case method
    case instrument
  }
}

/// A kind of support that can be granted.
package struct SupportKind: Hashable, Sendable {
  package let id: String
  package let localTerm: String
  package let english: String
  package let legalBasis: String
  package let responsible: String
  package let provenance: Provenance
}

/// An area of life in which support is described.
package struct LifeArea: Hashable, Sendable {
  package let id: String
  package let localTerm: String
  package let english: String
  /// The chapter of the ICF, such as `d5`.
  package let icfChapter: String?
  package let provenance: Provenance
}

/// What a role is called, and which side it stands on.
package struct RoleWord: Hashable, Sendable {
  package let id: String
  package let localTerm: String
  package let english: String
  package let side: RoleSide
  /// For humans to read; the rights are in `Rights`.
  package let usuallySees: [String]
  package let neverSees: [String]
  package let provenance: Provenance
}

/// The sides on which roles stand.
package enum RoleSide: String, Hashable, Sendable, CaseIterable {
  case person
  case representative
  case network
  case staff
  case management
  case authority
  case oversight
  case quality
  case research
  case technical
  case `public`
}

/// A code system for goals and activities.
package struct Classification: Hashable, Sendable {
  package let id: String
  package let title: String
  package let base: String
  package let use: String
  package let provenance: Provenance
}

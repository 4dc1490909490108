/// A pilot or a service as it is described, for comparison; it holds no person's words.
///
/// It is known by what was said in its stream: `ProfileState` reads it.
package enum Profile {}

/// A text in which a profile is described, kept whole, with where it comes from.
package enum ProfileSource {}

/// A part of a source that is coded as one unit.
package enum Passage {}

/// What a passage tells of: the places of a profile.
package enum ProfileField: String, Hashable, Sendable, Codable, CaseIterable {
  case understanding
  case concepts
  case norms
  case values
  case behaviours
  case practices
  /// The three arenas, by their names in the design: what is done where frames are decided, where support is
  /// delivered, and where it is improved.
  case decision, delivery, improvement
  case roles
  case enablers
  case hindrances
  case outcomes
  /// A service's own figures, as sentences.
  case figures
}

/// What is known of a profile beside its passages.
package enum ProfileParticular: String, Hashable, Sendable, Codable, CaseIterable {
  case country
  case locality
  case sector
  case targetGroup
  case participants
  case years
}

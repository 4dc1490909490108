package import Values

/// One round in which coders code the same passages with the same version of a code book, apart from each other.
///
/// It is known by what was said in its stream: `CodingRoundState` reads it.
package enum CodingRound {}

/// What one coder makes of the passages of one round; its stream is its own, and sealed while the round is open.
package enum CodingSheet {}

/// A passage with the profile it is of.
package struct PassagePlace: Hashable, Sendable, Codable {
  package let profile: ID<Profile>
  package let passage: ID<Passage>

  package init(profile: ID<Profile>, passage: ID<Passage>) {
    self.profile = profile
    self.passage = passage
  }
}

/// A coder of a round with the stream of their codings.
package struct CoderSheet: Hashable, Sendable, Codable {
  package let coder: ID<Human>
  package let sheet: ID<CodingSheet>

  package init(coder: ID<Human>, sheet: ID<CodingSheet>) {
    self.coder = coder
    self.sheet = sheet
  }
}

/// The codes that a coder found in a passage; none if nothing fits, which is another thing than not coded.
package struct PassageCodes: Hashable, Sendable, Codable {
  package let passage: ID<Passage>
  package let codes: [ID<Code>]
  package let note: Text?

  package init(passage: ID<Passage>, codes: [ID<Code>], note: Text? = nil) {
    self.passage = passage
    self.codes = codes
    self.note = note
  }
}

package import CoCreation
package import Values

/// A code book, profiles with their sources, and what coders found, as programs exchange them.
package struct CodingProject: Hashable, Sendable {
  package var title: String
  package var codes: [CodeEntry]
  package var profiles: [ExchangedProfile]
  package var coders: [ExchangedCoder]
  /// Names of what the file held and Samspel has no place for, such as films; empty in what is written.
  package var leftOut: [String]

  package init(
    title: String, codes: [CodeEntry], profiles: [ExchangedProfile], coders: [ExchangedCoder], leftOut: [String] = []
  ) {
    self.title = title
    self.codes = codes
    self.profiles = profiles
    self.coders = coders
    self.leftOut = leftOut
  }

  /// The passages of all profiles, in their order.
  package var places: [PassagePlace] {
    profiles.flatMap { profile in
      profile.sources.flatMap(\.passages).map { PassagePlace(profile: profile.id, passage: $0.passage) }
    }
  }
}

/// A profile with its sources.
package struct ExchangedProfile: Hashable, Sendable {
  package let id: ID<Profile>
  package let name: Text
  package var sources: [ProfileSourceAdded]

  package init(id: ID<Profile>, name: Text, sources: [ProfileSourceAdded]) {
    self.id = id
    self.name = name
    self.sources = sources
  }
}

/// A coder by name, with what they found.
package struct ExchangedCoder: Hashable, Sendable {
  package let id: ID<Human>
  package let name: Text
  package var codings: [PassageCodes]

  package init(id: ID<Human>, name: Text, codings: [PassageCodes]) {
    self.id = id
    self.name = name
    self.codings = codings
  }
}

package import Values

/// An authority that decides on support, or a provider that gives it.
package struct Organisation: Hashable, Sendable {
  package let id: ID<Organisation>
  package let name: Text
  package let kind: OrganisationKind
  /// The pack whose law and words hold for it.
  package let pack: PackKey

  package init(id: ID<Organisation>, name: Text, kind: OrganisationKind, pack: PackKey) {
    self.id = id
    self.name = name
    self.kind = kind
    self.pack = pack
  }
}

/// What an organisation is; retention and duties differ by it.
package enum OrganisationKind: String, Hashable, Sendable, Codable, CaseIterable {
  case authority
  case publicProvider
  case privateProvider
}

/// The key of a pack: the country code that stands in it.
package struct PackKey: Hashable, Sendable, Codable {
  package let code: String

  package init(_ code: String) {
    self.code = code
  }

  package init(from decoder: any Decoder) throws {
    code = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(code)
  }
}

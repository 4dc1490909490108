package import Values

/// A unit of a provider in which a team supports persons.
package struct Service: Hashable, Sendable {
  package let id: ID<Service>
  package let organisation: ID<Organisation>
  package let name: Text
  package let zone: Zone
  /// Which of the pack's services it gives, by their ids.
  package let gives: [String]

  package init(id: ID<Service>, organisation: ID<Organisation>, name: Text, zone: Zone, gives: [String]) {
    self.id = id
    self.organisation = organisation
    self.name = name
    self.zone = zone
    self.gives = gives
  }
}

/// A time zone by its IANA name, such as `Europe/Tallinn`; what it means is known where there is a clock.
package struct Zone: Hashable, Sendable, Codable {
  package let name: String

  /// A name that a zone can have: letters, digits, `_`, `-`, `+`, and `/` between parts; `nil` for anything else.
  package init?(_ name: String) {
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let fits = parts.allSatisfy { part in
      !part.isEmpty
        && part.allSatisfy { byte in
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
        }
    }
    guard fits, (1...3).contains(parts.count), name.utf8.count <= 64 else { return nil }
    self.name = name
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let zone = Zone(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a zone's name")
    }
    self = zone
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}

/// The identity of one thing of a kind: a UUID of version 7 (RFC 9562).
///
/// An id is only an identity. Its order, and the time inside it, mean nothing to any rule or right.
package struct ID<Subject>: Hashable, Sendable {
  /// The sixteen bytes, most significant first, as two halves.
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Makes a new id.
  ///
  /// - Parameters:
  ///   - instant: When it is made; only its whole milliseconds are kept.
  ///   - random: Where the other 74 bits come from.
  package init(at instant: Instant, random: inout some RandomNumberGenerator) {
    high = Self.beginning(at: instant) | 0x7000 | UInt64.random(in: 0...0x0FFF, using: &random)
    low = 0x8000_0000_0000_0000 | UInt64.random(in: 0...0x3FFF_FFFF_FFFF_FFFF, using: &random)
  }

  /// An id made of a hash: a UUID of version 8 (RFC 9562), whose bits are the maker's own.
  ///
  /// - Parameter hash: Sixteen bytes or more; what comes after the sixteenth is left out.
  package init(hash: some Collection<UInt8>) {
    guard let form = UUIDForm(hash.prefix(16)) else { preconditionFailure("a hash of fewer than sixteen bytes") }
    high = form.high & 0xFFFF_FFFF_FFFF_0FFF | 0x8000
    low = form.low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
  }

  /// An id made of a hash, that sorts by a time: a UUID of version 8 (RFC 9562) that begins as one of version 7 does.
  ///
  /// What is made together then lies together in a store, and costs it one page and not many.
  ///
  /// - Parameter instant: Only its whole milliseconds are kept.
  package init(hash: some Collection<UInt8>, at instant: Instant) {
    self.init(hash: hash, beginning: Self.beginning(at: instant))
  }

  /// An id made of a hash, that sorts beside another one.
  package init<Other>(hash: some Collection<UInt8>, beside other: ID<Other>) {
    self.init(hash: hash, beginning: other.high)
  }

  /// - Parameter beginning: Of which the first 48 bits are taken.
  private init(hash: some Collection<UInt8>, beginning: UInt64) {
    let whole = ID(hash: hash)
    self.init(high: beginning & 0xFFFF_FFFF_FFFF_0000 | whole.high & 0xFFFF, low: whole.low)
  }

  private static func beginning(at instant: Instant) -> UInt64 {
    (UInt64(clamping: instant.microseconds / 1000) & 0xFFFF_FFFF_FFFF) << 16
  }

  /// The same id read as the id of another kind, for headers that hold several kinds.
  package func retyped<Other>(to _: Other.Type = Other.self) -> ID<Other> {
    ID<Other>(high: high, low: low)
  }

  /// The sixteen bytes, most significant first.
  package var bytes: [UInt8] { UUIDForm(high: high, low: low).bytes }

  /// Reads sixteen bytes; `nil` for any other number of them.
  package init?(bytes: some Collection<UInt8>) {
    guard let form = UUIDForm(bytes) else { return nil }
    self.init(high: form.high, low: form.low)
  }
}

extension ID: Comparable {
  package static func < (left: ID, right: ID) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

extension ID: LosslessStringConvertible {
  /// The usual form, 8-4-4-4-12 hexadecimal digits in lower case.
  package var description: String { UUIDForm(high: high, low: low).text }

  /// Reads the usual form, in either case; `nil` for anything else.
  package init?(_ description: String) {
    guard let form = UUIDForm(description) else { return nil }
    self.init(high: form.high, low: form.low)
  }
}

extension ID: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let id = ID(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a UUID")
    }
    self = id
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

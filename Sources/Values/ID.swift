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
    let milliseconds = UInt64(clamping: instant.microseconds / 1000) & 0xFFFF_FFFF_FFFF
    high = milliseconds << 16 | 0x7000 | UInt64.random(in: 0...0x0FFF, using: &random)
    low = 0x8000_0000_0000_0000 | UInt64.random(in: 0...0x3FFF_FFFF_FFFF_FFFF, using: &random)
  }

  /// An id made of a hash: a UUID of version 8 (RFC 9562), whose bits are the maker's own.
  ///
  /// - Parameter hash: Sixteen bytes or more; what comes after the sixteenth is left out.
  package init(hash: some Collection<UInt8>) {
    precondition(hash.count >= 16)
    let bytes = hash.prefix(16)
    high = Self.half(bytes.prefix(8)) & 0xFFFF_FFFF_FFFF_0FFF | 0x8000
    low = Self.half(bytes.suffix(8)) & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
  }

  /// The same id read as the id of another kind, for headers that hold several kinds.
  package func retyped<Other>(to _: Other.Type = Other.self) -> ID<Other> {
    ID<Other>(high: high, low: low)
  }

  /// The sixteen bytes, most significant first.
  package var bytes: [UInt8] {
    [high, low].flatMap { half in (0..<8).map { UInt8(truncatingIfNeeded: half >> (56 - 8 * UInt64($0))) } }
  }

  /// Reads sixteen bytes; `nil` for any other number of them.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    high = Self.half(bytes.prefix(8))
    low = Self.half(bytes.suffix(8))
  }

  private static func half(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }
}

extension ID: Comparable {
  package static func < (left: ID, right: ID) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

extension ID: LosslessStringConvertible {
  /// The usual form, 8-4-4-4-12 hexadecimal digits in lower case.
  package var description: String {
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text.append(UInt8(ascii: "-")) }
      text.append(Self.digits[Int(byte >> 4)])
      text.append(Self.digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads the usual form, in either case; `nil` for anything else.
  package init?(_ description: String) {
    let text = Array(description.utf8)
    guard text.count == 36 else { return nil }
    var bytes: [UInt8] = []
    var index = 0
    while index < 36 {
      if [8, 13, 18, 23].contains(index) {
        guard text[index] == UInt8(ascii: "-") else { return nil }
        index += 1
      }
      guard let upper = Self.value(of: text[index]), let lower = Self.value(of: text[index + 1]) else { return nil }
      bytes.append(upper << 4 | lower)
      index += 2
    }
    self.init(bytes: bytes)
  }

  private static var digits: [UInt8] { Array("0123456789abcdef".utf8) }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
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

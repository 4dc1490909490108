/// A run of neighbouring keys.
package struct KeyRange: Hashable, Sendable {
  /// The first key's bytes, or any below.
  package let lower: [UInt8]
  /// The bytes that all keys stay below; `nil` for no end.
  package let upper: [UInt8]?

  package init(lower: [UInt8], upper: [UInt8]?) {
    self.lower = lower
    self.upper = upper
  }

  /// All keys that begin with this one, itself among them.
  package static func prefix(_ key: Key) -> KeyRange {
    KeyRange(lower: key.bytes, upper: successor(of: key.bytes))
  }

  /// All keys from one up to another, the last left out.
  package static func from(_ lower: Key, upTo upper: Key) -> KeyRange {
    KeyRange(lower: lower.bytes, upper: upper.bytes)
  }

  /// All keys.
  package static let all = KeyRange(lower: [], upper: nil)

  /// The part after this key: the next page of a forward scan.
  package func after(_ key: Key) -> KeyRange {
    let next = key.bytes + [0]
    return KeyRange(lower: lower.lexicographicallyPrecedes(next) ? next : lower, upper: upper)
  }

  /// The part before this key: the next page of a backward scan.
  package func before(_ key: Key) -> KeyRange {
    guard let upper, upper.lexicographicallyPrecedes(key.bytes) else { return KeyRange(lower: lower, upper: key.bytes) }
    return self
  }

  /// Whether a key lies inside.
  package func contains(_ key: Key) -> Bool {
    guard !key.bytes.lexicographicallyPrecedes(lower) else { return false }
    return upper.map { key.bytes.lexicographicallyPrecedes($0) } ?? true
  }

  /// The least bytes above all that begin with these; `nil` if there are none.
  private static func successor(of bytes: [UInt8]) -> [UInt8]? {
    guard let last = bytes.lastIndex(where: { $0 < 255 }) else { return nil }
    return bytes[..<last] + [bytes[last] + 1]
  }
}

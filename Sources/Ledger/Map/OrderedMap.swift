/// A key with its value.
package struct Pair: Hashable, Sendable {
  package let key: Key
  package let value: [UInt8]

  package init(key: Key, value: [UInt8]) {
    self.key = key
    self.value = value
  }
}

/// In which order a scan gives what it finds.
package enum ScanOrder: Hashable, Sendable {
  case forward
  case backward
}

/// A map from keys to bytes, sorted by key, that can be read.
package protocol ReadableMap {
  /// The value of a key.
  func value(at key: Key) throws(LedgerFault) -> [UInt8]?

  /// The pairs whose keys lie in a range, in order, at most so many.
  func pairs(in range: KeyRange, _ order: ScanOrder, limit: Int) throws(LedgerFault) -> [Pair]
}

/// A map from keys to bytes, sorted by key, that a projection folds entries into.
package protocol OrderedMap: ReadableMap {
  /// Sets the value of a key.
  func put(_ value: [UInt8], at key: Key) throws(LedgerFault)

  /// Takes a key out; nothing happens if it is not there.
  func remove(_ key: Key) throws(LedgerFault)
}

extension ReadableMap {
  /// The pairs whose keys begin with a key, at most so many.
  package func pairs(
    beginningWith prefix: Key, _ order: ScanOrder = .forward, limit: Int
  ) throws(LedgerFault) -> [Pair] {
    try pairs(in: .prefix(prefix), order, limit: limit)
  }
}

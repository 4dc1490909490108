/// A key of an ordered map: parts one after another, written so that keys sort as their parts do.
///
/// Keys are compared byte by byte. Where a person is concerned the key begins with the person's id.
package struct Key: Hashable, Sendable {
  package let bytes: [UInt8]

  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// A key made of parts; without any it is the prefix of all keys.
  package init(_ parts: any KeyPart...) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(48)
    for part in parts { part.write(to: &bytes) }
    self.bytes = bytes
  }

  /// The same key with one more part.
  package func adding(_ part: any KeyPart) -> Key {
    var copy = bytes
    part.write(to: &copy)
    return Key(bytes: copy)
  }

  /// The same key with the beginning of a text: the prefix of all keys whose next part is a text that begins so.
  package func adding(beginningOf text: String) -> Key {
    var copy = bytes
    text.write(to: &copy)
    return Key(bytes: Array(copy.dropLast(2)))
  }

  /// Reads the parts again, in the order in which they were written.
  package var parts: KeyReader { KeyReader(bytes) }
}

extension Key: Comparable {
  package static func < (left: Key, right: Key) -> Bool { left.bytes.lexicographicallyPrecedes(right.bytes) }
}

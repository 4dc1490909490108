/// One fact that somebody stated, never changed afterwards.
///
/// What may happen to it is erasure: then the words are gone, and the header and the hash stay.
@dynamicMemberLookup
package struct Entry: Hashable, Sendable {
  package let header: Header
  /// The hash of the header, with which the stream's next entry is bound to this one.
  package let hash: Digest
  /// The words; `nil` after erasure.
  package let content: Content?

  package subscript<Value>(dynamicMember path: KeyPath<Header, Value>) -> Value { header[keyPath: path] }
  package subscript<Value>(dynamicMember path: KeyPath<Particulars, Value>) -> Value {
    header.particulars[keyPath: path]
  }

  package var isErased: Bool { content == nil }
}

/// The words of an entry, and the salt that keeps them from being guessed by their commitment.
package struct Content: Hashable, Sendable {
  /// 16 random bytes.
  package let salt: [UInt8]
  package let payload: [UInt8]

  package init(salt: [UInt8], payload: [UInt8]) {
    self.salt = salt
    self.payload = payload
  }
}

package import CoCreation
package import Values

/// All that an entry says about itself, apart from its words: ids, times and names out of fixed lists.
///
/// It stays when the words are erased. Its bytes (``Header/encoded``) are what the chain hashes.
@dynamicMemberLookup
package struct Header: Hashable, Sendable {
  package let id: ID<Entry>
  package let area: ID<Area>
  package let particulars: Particulars
  /// The place in the stream, from 1 without gaps.
  package let sequence: Int
  /// The entry whose id this one's writer used as well, with other content; this one's id was made by the server.
  package let twinOf: ID<Entry>?
  /// When the server wrote it down.
  package let recordedAt: Instant
  /// The hash of the salt and the payload, which binds the words without telling them.
  package let commitment: Digest
  /// The hash of the stream's entry before; zeros for the first.
  package let previous: Digest

  package subscript<Value>(dynamicMember path: KeyPath<Particulars, Value>) -> Value { particulars[keyPath: path] }

  package var place: Place { Place(stream: particulars.stream, sequence: sequence) }
}

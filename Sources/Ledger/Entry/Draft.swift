package import Values

/// An entry as its writer hands it in.
@dynamicMemberLookup
package struct Draft: Hashable, Sendable {
  /// Made by the device, or by the server for forms without script.
  package var id: ID<Entry>
  package var particulars: Particulars
  /// The words, as bytes of the kind's shape (see ``Payload``).
  package var payload: [UInt8]
  /// The media that the words show; each must have been kept before.
  package var media: [MediaAddress]
  /// The last sequence of the stream that the writer had seen, 0 for none; `nil` if it does not matter.
  ///
  /// Nothing is refused because of it: entries that came in between stand in ``Receipt/unseen``.
  package var expecting: Int?

  package init(
    id: ID<Entry>, particulars: Particulars, payload: [UInt8], media: [MediaAddress] = [], expecting: Int? = nil
  ) {
    self.id = id
    self.particulars = particulars
    self.payload = payload
    self.media = media
    self.expecting = expecting
  }

  package subscript<Value>(dynamicMember path: KeyPath<Particulars, Value>) -> Value { particulars[keyPath: path] }
}

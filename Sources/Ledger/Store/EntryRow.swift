package import Values

/// An entry as a store keeps it.
///
/// The header stands there as the very bytes that were hashed, so that a store translates nothing.
package struct EntryRow: Hashable, Sendable {
  package let place: Place
  package let id: ID<Entry>
  /// ``Header/encoded``.
  package let header: [UInt8]
  /// 32 bytes.
  package let hash: [UInt8]
  /// Kept apart from the header; `nil` if it was erased or not asked for.
  package let content: Content?

  package init(place: Place, id: ID<Entry>, header: [UInt8], hash: [UInt8], content: Content?) {
    self.place = place
    self.id = id
    self.header = header
    self.hash = hash
    self.content = content
  }

  /// The same row as it is given where words are not asked for.
  package var withoutContent: EntryRow {
    EntryRow(place: place, id: id, header: header, hash: hash, content: nil)
  }
}

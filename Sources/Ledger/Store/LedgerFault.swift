/// What keeps the ledger from doing what it was asked.
///
/// No case holds a word or a fact of a person: what stands here may reach a log or a page.
package enum LedgerFault: Error, Hashable, Sendable {
  /// The store does not answer; it may come back.
  case unreachable
  /// Another process has the store open.
  case inUse
  /// Others kept the store busy for too long; trying again may help.
  case busy
  /// The disk is full; nothing of this was written.
  case full
  /// The store can be read only.
  case readOnly
  /// The store would not have on disk what it says it has.
  case notDurable
  /// What is kept does not read as it was written: at this place, or anywhere.
  case damaged(at: Place?)
  /// A newer program wrote the store: up to this migration, or in this format, of which this program knows less.
  case newerStore(found: Int, known: Int)
  /// A newer program wrote an entry, of a kind that this one does not know.
  case unknownKind(Kind)
  /// This projection's map is not built yet; `samspel rebuild` builds it.
  case notBuilt(MapName)
  /// An entry of another person was handed in for this stream.
  case otherPerson(Place)
  /// A thing was to begin in a stream that is something else's.
  case otherThing(Place)
  /// No medium with this address is kept.
  case noSuchMedium(MediaAddress)
  /// No entry with this place or id is kept.
  case noSuchEntry
  /// A medium is larger than this many bytes.
  case tooLarge(limit: Int)
  /// Something is already where something new was to be put.
  case alreadyThere(path: String)
  /// The store failed in another way; the number is its own, for the log.
  case failed(code: Int)
}

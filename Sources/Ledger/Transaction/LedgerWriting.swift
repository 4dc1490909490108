package import CoCreation
package import Values

/// What can be written inside a body: all of it, or nothing.
package protocol LedgerWriting: LedgerReading {
  /// Appends an entry to its stream, and folds it into every projection.
  ///
  /// The same id, author and content again gives the first receipt. The same id with other content is kept as a new
  /// entry whose id is made here and that names the first (``Header/twinOf``).
  ///
  /// - Parameter fact: What the draft's words state, where that is at hand, so that it need not be decoded from them.
  /// - Throws: ``LedgerFault/otherPerson(_:)`` if the stream concerns another person, and what the store throws.
  func append(_ draft: Draft, stating fact: (any Fact)?) throws(LedgerFault) -> Receipt

  /// Erases entries: words, salts, and media that no other entry shows; then folds again what they were folded into.
  ///
  /// An entry of the kind ``Erased/kind`` says which and why. Ids that are erased already are passed over.
  ///
  /// - Parameters:
  ///   - ids: The entries to erase.
  ///   - ground: The key of the legal reason in the pack.
  ///   - id: The id of the erasure's own entry.
  ///   - particulars: Who erases, and in which stream it is told; its kind is set here.
  /// - Throws: ``LedgerFault/noSuchEntry`` if one of them is not here, and then nothing is erased.
  func erase(
    _ ids: [ID<Entry>], ground: Token, id: ID<Entry>, particulars: Particulars
  ) throws(LedgerFault) -> Receipt

  /// Sets a record.
  func put(_ record: Record) throws(LedgerFault)

  /// Sets a record if there is none of its kind and key, or one that has expired; says whether it did.
  func claim(_ record: Record) throws(LedgerFault) -> Bool

  /// Takes a record out; nothing happens if it is not there.
  func removeRecord(_ kind: Token, _ key: Key) throws(LedgerFault)

  /// Tells whoever listens of a stream once this is committed, though nothing is written in it: see ``StoreChange``.
  func tell(_ stream: ID<Stream>)

  /// Takes out every record that is kept of a person: sessions, devices, counts of readings, reasons for reading.
  ///
  /// With the erasure of all that was said of a person, in the same transaction; where the store is a file, its bytes are
  /// gone with the words'.
  func forget(_ person: ID<Person>) throws(LedgerFault)

  /// A new id, for forms without script and for what the server itself begins.
  func newID<Subject>(of subject: Subject.Type) -> ID<Subject>
}

extension LedgerWriting {
  /// Appends an entry to its stream, and folds it into every projection.
  package func append(_ draft: Draft) throws(LedgerFault) -> Receipt {
    try append(draft, stating: nil)
  }

  /// Appends entries one after another.
  package func append(_ drafts: [Draft]) throws(LedgerFault) -> [Receipt] {
    try drafts.map { draft throws(LedgerFault) in try append(draft) }
  }
}

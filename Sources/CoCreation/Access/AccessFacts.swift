package import Values

/// Somebody's sign-in on a device, from opening to lock.
package enum AccessSession {}

/// Somebody read a kind of record about the person, for the first time in a session and day.
package struct AccessNoted: Fact {
  package static let kind = FactKind("access.noted", version: 1)
  package static let recordClass = RecordClass.technical

  package let reader: ID<Human>
  package let standing: Standing.Kind
  /// The kind of record, by its name in the table of rights.
  package let matter: String
  package let session: ID<AccessSession>
  /// The reason that was given where the glass was broken.
  package let reason: Text?
  /// Whether it was read without a network, and told by the device later.
  package let wasOffline: Bool
  let language: WordsLanguage

  package init(
    reader: ID<Human>, standing: Standing.Kind, matter: String, session: ID<AccessSession>, reason: Text? = nil,
    wasOffline: Bool
  ) {
    self.reader = reader
    self.standing = standing
    self.matter = matter
    self.session = session
    self.reason = reason
    self.wasOffline = wasOffline
    language = WordsLanguage(reason)
  }
}

/// What is known of one day's readings of one person's record.
package struct AccessState: StreamState, Hashable {
  package private(set) var notes: [Said<AccessNoted>] = []

  package init() {}

  package mutating func read(_ statement: Statement) {
    if let said = statement.of(AccessNoted.self) { notes.append(said) }
  }
}

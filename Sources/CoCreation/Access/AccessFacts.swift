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
  /// The notes in bundles by their sessions: a state at hand is carried on by one note more, which copies one bundle and
  /// not the day.
  private var bundles: [[Note]] = []
  private var count = 0

  private static let mostBundles = 64

  /// A note with its place in the day.
  private struct Note: Hashable, Sendable {
    let number: Int
    let said: Said<AccessNoted>
  }

  package init() {}

  package mutating func read(_ statement: Statement) {
    guard let said = statement.of(AccessNoted.self) else { return }
    if bundles.isEmpty { bundles = Array(repeating: [], count: Self.mostBundles) }
    bundles[Self.bundle(of: said.content.session)].append(Note(number: count, said: said))
    count += 1
  }

  /// All of the day, in order.
  package var notes: [Said<AccessNoted>] {
    bundles.joined().sorted { $0.number < $1.number }.map(\.said)
  }

  /// Those of one session, in order.
  package func notes(in session: ID<AccessSession>) -> some Sequence<Said<AccessNoted>> {
    let bundle = bundles.isEmpty ? [] : bundles[Self.bundle(of: session)]
    return bundle.lazy.map(\.said).filter { $0.content.session == session }
  }

  /// The last bits of an id are of chance.
  private static func bundle(of session: ID<AccessSession>) -> Int {
    Int(truncatingIfNeeded: session.low % UInt64(mostBundles))
  }
}

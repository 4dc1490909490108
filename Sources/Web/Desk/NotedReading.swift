import CoCreation
import Ledger
import Values

/// What somebody has read of another person's record, as it is noted before they see it.
struct NotedReading: Sendable {
  let log: LogReading
  let person: ID<Person>
  let standing: Standing
  let organisation: ID<Organisation>
  let pack: Pack
  let zone: Zone

  init(of record: OpenRecord, _ matter: Matter) {
    log = LogReading(matter: matter, session: record.caller.session.id, wasOffline: false)
    person = record.person
    standing = record.standing
    organisation = record.home.organisation.id
    pack = record.pack
    zone = record.zone
  }

  /// Whether the same look is in the person's log already: a page was shown to the reader in this session and on this day.
  func isNoted(in entries: any LedgerReading) throws -> Bool {
    try entries.isNoted(in: log.session, about: person, as: standing)
  }

  /// Notes it in the person's log.
  ///
  /// - Parameter countsAgain: Whether a repeated reading is one more.
  func note(in entries: any LedgerWriting, countsAgain: Bool = true) throws {
    let circumstances = Circumstances(
      entry: entries.newID(of: Entry.self), organisation: organisation, pack: pack, zone: zone)
    try entries.note(log, of: person, as: standing, circumstances, countsAgain: countsAgain)
  }
}

import CoCreation
package import Values

/// A body's view of an area that it writes in.
///
/// A class, because what it read of the ledger's own state, and what is to be done after the commit, grows on the way.
final class WriteTransaction: LedgerWriting {
  let area: ID<Area>
  let now: Instant
  let rows: any StoreReading
  let writable: any StoreWriting
  let ledger: Ledger
  let marks = ReadMarks()
  var aftermath = Aftermath()
  private var known: LedgerState?
  /// The newest entries of the streams that were written in.
  var written: [ID<Stream>: Entry] = [:]

  init(_ rows: any StoreWriting, in area: ID<Area>, of ledger: Ledger) {
    self.area = area
    self.now = ledger.clock()
    self.rows = rows
    self.writable = rows
    self.ledger = ledger
  }

  /// The ledger's own state, read once.
  func state() throws(LedgerFault) -> LedgerState {
    if let known { return known }
    let state = try ledger.knownState.read(writable, ledger.projections)
    known = state
    aftermath.hasMapsToClear = state.hasMapsToClear
    return state
  }

  /// Makes the mark anew: what was read of streams before is no longer to be shown.
  func markErasure() throws(LedgerFault) {
    let mark = ledger.randomness.bytes(16)
    try writable.put(mark, at: Key(), in: .erasureMark)
    marks.note(erasureMark: mark)
  }

  /// Writes what is written once for all that the body appended.
  func end() throws(LedgerFault) {
    // In one order, so that two writers of the same streams do not wait for each other.
    for (stream, entry) in written.sorted(by: { $0.key < $1.key }) {
      var value: [UInt8] = []
      value.append(number: entry.header.sequence)
      try writable.put(value + entry.hash.bytes, at: Key(entry.header.recordedAt.utcDay, stream), in: .dayEnds)
    }
  }

  /// When entries of this transaction are recorded: never on a day whose root is made already.
  func recordedAt() throws(LedgerFault) -> Instant {
    guard let closed = try state().closedDay, now.utcDay <= closed else { return now }
    return (closed + 1).beginsInUTC
  }

  func put(_ record: Record) throws(LedgerFault) {
    try writable.put(record)
  }

  func claim(_ record: Record) throws(LedgerFault) -> Bool {
    try writable.claim(record, now: now)
  }

  func removeRecord(_ kind: Token, _ key: Key) throws(LedgerFault) {
    try writable.removeRecord(kind, key)
  }

  func tell(_ stream: ID<Stream>) { writable.tell(stream) }

  func forget(_ person: ID<Person>) throws(LedgerFault) {
    try writable.removeRecords(naming: person.bytes)
  }

  func newID<Subject>(of subject: Subject.Type) -> ID<Subject> {
    ledger.randomness.id(of: subject, at: now)
  }
}

extension Instant {
  /// The calendar date in UTC: the day of recording.
  package var utcDay: Day {
    Day(number: Int(microseconds >= 0 ? microseconds / 86_400_000_000 : (microseconds + 1) / 86_400_000_000 - 1))
  }
}

extension Day {
  /// The first instant of the day in UTC.
  package var beginsInUTC: Instant { Instant(microseconds: Int64(number) * 86_400_000_000) }
}

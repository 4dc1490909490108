package import CoCreation
import Glibc
package import Ledger
package import Values

/// What a trial's writer and its inspector must agree on: the area, the projections, and the words of each entry.
package enum TrialLedger {
  /// The only area.
  package static let area = ID<Area>(high: 0xD, low: 1)

  /// A ledger over a trial's store.
  package static func over(_ store: any Store, journal: Journal) -> Ledger {
    Ledger(
      over: store, projections: projections, clock: { now }, randomness: .system, erasureJournal: journal)
  }

  /// The words of an entry: whoever knows its id knows them, so that a wrong one is found.
  package static func words(of id: ID<Entry>) -> [UInt8] {
    Array(String(repeating: "\(id) ", count: 1 + Int(id.low % 12)).utf8)
  }

  /// One whose keys are the streams' own, and one that the streams of a person share.
  static let projections = [newest, counts]

  /// (lived day, stream) → the newest words of the stream.
  private static let newest = Projection("trial.newest", version: 1, owner: .stream) { entry, map throws(LedgerFault) in
    guard let content = entry.content else { return }
    try map.put(content.payload, at: Key(entry.header.livedDay, entry.header.stream))
  }

  /// (person) → how many entries have words.
  private static let counts = Projection("trial.counts", version: 1, owner: .person) { entry, map throws(LedgerFault) in
    guard let person = entry.header.person, entry.content != nil else { return }
    let key = Key(person)
    var known = KeyReader(try map.value(at: key) ?? Key(0).bytes)
    try map.put(Key((known.int() ?? 0) + 1).bytes, at: key)
  }

  static func particulars(in stream: ID<Stream>, about person: ID<Person>?) -> Particulars {
    Particulars(
      stream: stream, organisation: ID(high: 0xD, low: 2), person: person,
      kind: Kind(name: "trial.entry", version: 1), recordClass: "technical", voice: "professional",
      author: ID(high: 0xD, low: 3), happenedAt: now, zone: "UTC", livedDay: now.utcDay)
  }

  static var now: Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
  }
}

import Ledger
import CoCreation
import Values

/// The entries that the measurement writes: each the first of its stream, about one of a thousand persons.
enum BenchEntry {
  static let area = ID<Area>(high: 1, low: 1)

  /// Two maps, as a day's page and its counts would be.
  static let projections = [
    Projection("bench.days", version: 1, owner: .person) { entry, map throws(LedgerFault) in
      guard let person = entry.header.person, let content = entry.content else { return }
      try map.put(content.payload, at: Key(person, entry.header.livedDay, entry.header.stream))
    },
    Projection("bench.counts", version: 1, owner: .person) { entry, map throws(LedgerFault) in
      guard let person = entry.header.person else { return }
      let key = Key(person, entry.header.livedDay)
      var known = KeyReader(try map.value(at: key) ?? Key(0).bytes)
      try map.put(Key((known.int() ?? 0) + 1).bytes, at: key)
    },
  ]

  static func draft(_ number: Int, _ payload: [UInt8]) -> Draft {
    let now = systemTime()
    return Draft(
      id: Randomness.system.id(at: now),
      particulars: Particulars(
        stream: Randomness.system.id(at: now), organisation: ID(high: 2, low: 1),
        person: ID(high: 3, low: UInt64(number % 1000)), kind: Kind(name: "bench.entry", version: 1),
        recordClass: "dialogue", voice: "professional", author: ID(high: 4, low: UInt64(number % 100)),
        happenedAt: now, zone: "UTC", livedDay: now.utcDay),
      payload: payload)
  }
}

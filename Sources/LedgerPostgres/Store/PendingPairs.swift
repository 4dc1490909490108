import Ledger

/// Pairs of maps that a body has set or taken out and that the store has not been told yet.
struct PendingPairs {
  private struct Spot: Hashable {
    let map: MapName
    let key: Key
  }

  private var values: [Spot: [UInt8]?] = [:]
  /// Where the body has found a value.
  private var found: Set<Spot> = []

  var isEmpty: Bool { values.isEmpty }

  /// Sets the value of a key, or takes it out.
  mutating func set(_ value: [UInt8]?, at key: Key, in map: MapName) {
    values[Spot(map: map, key: key)] = .some(value)
  }

  /// Notes that the body has found a value at a key: what it writes there rests on it.
  mutating func note(_ key: Key, in map: MapName) {
    found.insert(Spot(map: map, key: key))
  }

  /// What the body will find at a key: `.some(nil)` if it took it out, `nil` if the store must say.
  func value(at key: Key, in map: MapName) -> [UInt8]?? { values[Spot(map: map, key: key)] }

  /// Sends all of them, those set in one statement and those taken out in another.
  ///
  /// Sorted, so that two transactions which set the same pairs meet at the first, and neither holds what the other needs.
  mutating func send(by session: Session, in area: Parameter) throws {
    guard !values.isEmpty else { return }
    let sorted = values.sorted {
      ($0.key.map.name.name, $0.key.map.version, $0.key.key) < ($1.key.map.name.name, $1.key.map.version, $1.key.key)
    }
    values = [:]
    let set = sorted.filter { $0.value != nil }
    let changed = set.map(\.key).filter(found.contains)
    if !changed.isEmpty {
      // An upsert takes a row that another has deleted since for one that never was; a lock calls it a conflict.
      try session.send(
        """
        SELECT FROM unnest($2::text[], $3::bigint[], $4::bytea[]) AS changed (map, version, key),
          LATERAL (
            SELECT FROM pair
            WHERE area = $1 AND map = changed.map AND version = changed.version AND key = changed.key
            LIMIT 1 FOR NO KEY UPDATE) AS locked
        """, Self.spots(changed, in: area))
    }
    if !set.isEmpty {
      try session.send(
        """
        INSERT INTO pair SELECT $1, * FROM unnest($2::text[], $3::bigint[], $4::bytea[], $5::bytea[])
        ON CONFLICT ON CONSTRAINT pair_key DO UPDATE SET value = excluded.value
        """, Self.spots(set.map(\.key), in: area) + [.array(.bytes, set.map { .bytes($0.value ?? []) })])
    }
    let gone = sorted.filter { $0.value == nil }
    if !gone.isEmpty {
      // Each by its key, whatever the planner believes of a table that was empty when it first looked: a join of the two
      // would then read all pairs of the area.
      try session.send(
        """
        DELETE FROM pair WHERE ctid = ANY (ARRAY(
          SELECT found.place FROM unnest($2::text[], $3::bigint[], $4::bytea[]) AS gone (map, version, key),
            LATERAL (
              SELECT ctid AS place FROM pair
              WHERE area = $1 AND map = gone.map AND version = gone.version AND key = gone.key LIMIT 1) AS found))
        """, Self.spots(gone.map(\.key), in: area))
    }
  }

  private static func spots(_ spots: [Spot], in area: Parameter) -> [Parameter] {
    [
      area, .array(.text, spots.map { .text($0.map.name.name) }),
      .array(.int, spots.map { .int(Int64($0.map.version)) }), .array(.bytes, spots.map { .bytes($0.key.bytes) }),
    ]
  }
}

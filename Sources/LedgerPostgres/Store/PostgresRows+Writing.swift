import Ledger
import Values

extension Statement {
  /// Writes nothing but a line in the log: its commit returns when the standby has all that was committed before.
  static let barrier: Statement = "SELECT pg_logical_emit_message(true, 'samspel', '')"
}

extension PostgresRows: StoreWriting {
  func insert(_ entry: EntryRow) throws(LedgerFault) -> Bool {
    if asksFirst {
      guard try insertAsking(entry) else { return false }
    } else {
      // Ids are new but for a device that sends again. If this one is not, the transaction fails and its body runs once
      // more, asking first.
      added.append(entry)
    }
    if witness == nil { witness = .entry(entry) }
    touched.insert(entry.place.stream)
    return true
  }

  private func insertAsking(_ entry: EntryRow) throws(LedgerFault) -> Bool {
    try write { session in
      let added = try session.rows(
        """
        WITH added AS (
          INSERT INTO entry VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT ON CONSTRAINT entry_id DO NOTHING RETURNING 1),
        words AS (INSERT INTO content SELECT $1, $2, $3, $7, $8 FROM added WHERE $7::bytea IS NOT NULL)
        SELECT 1 FROM added
        """,
        [
          area, .id(entry.place.stream), .int(Int64(entry.place.sequence)), .id(entry.id), .bytes(entry.header),
          .bytes(entry.hash), entry.salt, entry.payload,
        ]
      ).count
      // Nothing is written then, and a commit of nothing waits for no standby; yet what is there will be told as kept.
      if added == 0 { try session.send(.barrier) }
      return added == 1
    }
  }

  /// Sends the entries that wait, in one statement.
  func sendAdded() throws {
    guard !added.isEmpty else { return }
    let entries = added
    added = []
    conversation.forget()
    try session.send(
      """
      WITH added AS (
        INSERT INTO entry
        SELECT $1, * FROM unnest($2::uuid[], $3::bigint[], $4::uuid[], $5::bytea[], $6::bytea[]))
      INSERT INTO content
      SELECT $1, words.* FROM unnest($2::uuid[], $3::bigint[], $7::bytea[], $8::bytea[])
        AS words (stream, sequence, salt, payload)
      WHERE salt IS NOT NULL
      """,
      [
        area, .array(.uuid, entries.map { .id($0.place.stream) }),
        .array(.int, entries.map { .int(Int64($0.place.sequence)) }), .array(.uuid, entries.map { .id($0.id) }),
        .array(.bytes, entries.map { .bytes($0.header) }), .array(.bytes, entries.map { .bytes($0.hash) }),
        .array(.bytes, entries.map(\.salt)), .array(.bytes, entries.map(\.payload)),
      ])
  }

  func removeContent(at place: Place) throws(LedgerFault) {
    try write { session in
      try session.send(
        "DELETE FROM content WHERE area = $1 AND stream = $2 AND sequence = $3",
        [area, .id(place.stream), .int(Int64(place.sequence))])
    }
    touched.insert(place.stream)
    hasWritten = true
    hasErased = true
  }

  func tell(_ stream: ID<Stream>) { touched.insert(stream) }

  func put(_ record: Record) throws(LedgerFault) {
    try write { session in
      try lock(record, by: session)
      try session.send(
        """
        INSERT INTO record VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT ON CONSTRAINT record_key DO UPDATE SET value = excluded.value, expires = excluded.expires
        """, columns(of: record))
    }
    hasWritten = true
  }

  func claim(_ record: Record, now: Instant) throws(LedgerFault) -> Bool {
    hasWritten = true
    return try write { session in
      try lock(record, by: session)
      return try session.rows(
        """
        INSERT INTO record VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT ON CONSTRAINT record_key DO UPDATE SET value = excluded.value, expires = excluded.expires
        WHERE record.expires <= $6
        """, columns(of: record) + [.int(now.microseconds)]
      ).affected == 1
    }
  }

  func removeRecord(_ kind: Token, _ key: Key) throws(LedgerFault) {
    try write { session in
      try session.send(
        "DELETE FROM record WHERE area = $1 AND kind = $2 AND key = $3", [area, .text(kind.name), .bytes(key.bytes)])
    }
    hasWritten = true
  }

  func removeRecords(naming id: [UInt8]) throws(LedgerFault) {
    try write { session in
      try session.send(
        "DELETE FROM record WHERE area = $1 AND (position($2::bytea IN key) > 0 OR value = $2)", [area, .bytes(id)])
    }
    hasWritten = true
    hasErased = true
  }

  func removeRecords(expiredBy now: Instant, limit: Int) throws(LedgerFault) -> Int {
    hasWritten = true
    return try write { session in
      // What another transaction has in hand is passed over: it is being renewed, or removed by another node.
      try session.rows(
        """
        DELETE FROM record WHERE area = $1 AND (kind, key) IN
          (SELECT kind, key FROM record WHERE area = $1 AND expires <= $2
           ORDER BY expires LIMIT $3 FOR UPDATE SKIP LOCKED)
        """, [area, .int(now.microseconds), .int(Int64(limit))]
      ).affected
    }
  }

  /// Makes it a conflict if another has taken the record out since; an upsert would bring it back.
  private func lock(_ record: Record, by session: Session) throws {
    try session.send(
      "SELECT FROM record WHERE area = $1 AND kind = $2 AND key = $3 FOR NO KEY UPDATE",
      [area, .text(record.kind.name), .bytes(record.key.bytes)])
  }

  private func columns(of record: Record) -> [Parameter] {
    [
      area, .text(record.kind.name), .bytes(record.key.bytes), .bytes(record.value),
      record.expires.map { .int($0.microseconds) } ?? .null,
    ]
  }
}

extension EntryRow {
  fileprivate var salt: Parameter { content.map { .bytes($0.salt) } ?? .null }
  fileprivate var payload: Parameter { content.map { .bytes($0.payload) } ?? .null }
}

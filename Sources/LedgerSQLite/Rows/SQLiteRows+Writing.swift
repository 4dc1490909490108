import CoCreation
import GRDB
import Ledger
import struct Ledger.Record
import Values

extension SQLiteRows: StoreWriting {
  func insert(_ entry: EntryRow) throws(LedgerFault) -> Bool {
    let stream = SQLiteValue.blob(entry.place.stream.bytes)
    try database.step(
      """
      INSERT INTO entry (area, stream, sequence, id, header, hash) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (area, id) DO NOTHING
      """,
      .blob(area), stream, .integer(entry.place.sequence), .blob(entry.id.bytes), .blob(entry.header),
      .blob(entry.hash))
    guard database.changesCount == 1 else { return false }
    tell(entry.place.stream)
    batch.known?.change(.head(area: area, entry.place.stream), to: .head(entry.withoutContent))
    guard let content = entry.content else { return true }
    try database.step(
      "INSERT INTO content (area, stream, sequence, salt, payload) VALUES (?, ?, ?, ?, ?)",
      .blob(area), stream, .integer(entry.place.sequence), .blob(content.salt), .blob(content.payload))
    return true
  }

  func removeContent(at place: Place) throws(LedgerFault) {
    try database.step(
      "DELETE FROM content WHERE area = ? AND stream = ? AND sequence = ?",
      .blob(area), .blob(place.stream.bytes), .integer(place.sequence))
    batch.removedContent = true
    tell(place.stream)
  }

  func tell(_ stream: ID<Stream>) {
    guard let area = ID<Area>(bytes: area) else { return }
    batch.written.append(.written(in: area, stream: stream))
  }

  func put(_ value: [UInt8], at key: Key, in map: MapName) throws(LedgerFault) {
    try database.step(
      """
      INSERT INTO pair (area, map, version, key, value) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (area, map, version, key) DO UPDATE SET value = excluded.value
      """,
      .blob(area), .text(map.name.name), .integer(map.version), .blob(key.bytes), .blob(value))
    batch.known?.change(.value(area: area, map, key), to: .value(value))
  }

  func remove(_ key: Key, in map: MapName) throws(LedgerFault) {
    try database.step(
      "DELETE FROM pair WHERE area = ? AND map = ? AND version = ? AND key = ?",
      .blob(area), .text(map.name.name), .integer(map.version), .blob(key.bytes))
    batch.known?.change(.value(area: area, map, key), to: .value(nil))
  }

  func remove(in range: KeyRange, of map: MapName, limit: Int) throws(LedgerFault) -> Int {
    let found = try pairs(in: range, of: map, .forward, limit: limit)
    for pair in found { try remove(pair.key, in: map) }
    return found.count
  }

  func put(_ record: Record) throws(LedgerFault) {
    try database.step(
      """
      INSERT INTO record (area, kind, key, value, expires) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (area, kind, key) DO UPDATE SET value = excluded.value, expires = excluded.expires
      """,
      .blob(area), .text(record.kind.name), .blob(record.key.bytes), .blob(record.value), Self.expiry(of: record))
    batch.known?.change(.record(area: area, record.kind, record.key), to: .record(record))
  }

  func claim(_ record: Record, now: Instant) throws(LedgerFault) -> Bool {
    try database.step(
      """
      INSERT INTO record (area, kind, key, value, expires) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (area, kind, key) DO UPDATE SET value = excluded.value, expires = excluded.expires
      WHERE record.expires <= ?
      """,
      .blob(area), .text(record.kind.name), .blob(record.key.bytes), .blob(record.value), Self.expiry(of: record),
      .integer(Int(now.microseconds)))
    guard database.changesCount == 1 else { return false }
    batch.known?.change(.record(area: area, record.kind, record.key), to: .record(record))
    return true
  }

  func removeRecord(_ kind: Token, _ key: Key) throws(LedgerFault) {
    try database.step(
      "DELETE FROM record WHERE area = ? AND kind = ? AND key = ?", .blob(area), .text(kind.name), .blob(key.bytes))
    batch.known?.change(.record(area: area, kind, key), to: .record(nil))
  }

  func removeRecords(naming id: [UInt8]) throws(LedgerFault) {
    try database.step(
      "DELETE FROM record WHERE area = ?1 AND (instr(key, ?2) > 0 OR value = ?2)", .blob(area), .blob(id))
    batch.known?.forget()
    batch.removedContent = true
  }

  func removeRecords(expiredBy now: Instant, limit: Int) throws(LedgerFault) -> Int {
    try database.step(
      """
      DELETE FROM record WHERE (area, kind, key) IN (
        SELECT area, kind, key FROM record WHERE area = ? AND expires <= ? ORDER BY expires LIMIT ?)
      """,
      .blob(area), .integer(Int(now.microseconds)), .integer(limit))
    batch.known?.forget()
    return database.changesCount
  }

  private static func expiry(of record: Record) -> SQLiteValue {
    record.expires.map { .integer(Int($0.microseconds)) } ?? .null
  }
}

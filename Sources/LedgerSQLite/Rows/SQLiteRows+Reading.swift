import GRDB
import Ledger
import struct Ledger.Record
import Values

extension SQLiteRows: StoreReading {
  private static let entryColumns = """
    SELECT entry.stream, entry.sequence, entry.id, entry.header, entry.hash, content.salt, content.payload
    FROM entry LEFT JOIN content USING (area, stream, sequence)
    """

  /// One process holds the file, and its clock is the only one there is.
  func serverTime() throws(LedgerFault) -> Instant? { nil }

  func entry(_ id: ID<Entry>) throws(LedgerFault) -> EntryRow? {
    var found: EntryRow?
    try database.step(
      Self.entryColumns + " WHERE entry.area = ? AND entry.id = ?", .blob(area), .blob(id.bytes)
    ) { row throws(LedgerFault) in found = try Self.entry(row) }
    return found
  }

  func entries(of stream: ID<Stream>, after sequence: Int, limit: Int) throws(LedgerFault) -> [EntryRow] {
    var found: [EntryRow] = []
    try database.step(
      Self.entryColumns
        + " WHERE entry.area = ? AND entry.stream = ? AND entry.sequence > ? ORDER BY entry.sequence LIMIT ?",
      .blob(area), .blob(stream.bytes), .integer(sequence), .integer(limit)
    ) { row throws(LedgerFault) in found.append(try Self.entry(row)) }
    return found
  }

  func headers(of stream: ID<Stream>, after sequence: Int, limit: Int) throws(LedgerFault) -> [HeaderRow] {
    var found: [HeaderRow] = []
    try database.step(
      """
      SELECT entry.stream, entry.sequence, entry.id, entry.header, entry.hash, content.area IS NOT NULL
      FROM entry LEFT JOIN content USING (area, stream, sequence)
      WHERE entry.area = ? AND entry.stream = ? AND entry.sequence > ? ORDER BY entry.sequence LIMIT ?
      """,
      .blob(area), .blob(stream.bytes), .integer(sequence), .integer(limit)
    ) { row throws(LedgerFault) in
      found.append(HeaderRow(entry: try Self.entry(row, withContent: false), hasWords: row.integer(5) == 1))
    }
    return found
  }

  func entries(after place: Place?, limit: Int) throws(LedgerFault) -> [EntryRow] {
    var found: [EntryRow] = []
    try database.step(
      Self.entryColumns + """
         WHERE entry.area = ? AND (entry.stream, entry.sequence) > (?, ?)
        ORDER BY entry.stream, entry.sequence LIMIT ?
        """,
      .blob(area), .blob(place?.stream.bytes ?? []), .integer(place?.sequence ?? 0), .integer(limit)
    ) { row throws(LedgerFault) in found.append(try Self.entry(row)) }
    return found
  }

  func head(of stream: ID<Stream>) throws(LedgerFault) -> EntryRow? {
    let name = RowName.head(area: area, stream)
    if case .head(let row) = batch.known?[name] { return row }
    let row = try storedHead(of: stream)
    batch.known?.keep(.head(row), for: name)
    return row
  }

  private func storedHead(of stream: ID<Stream>) throws(LedgerFault) -> EntryRow? {
    var found: EntryRow?
    try database.step(
      "SELECT stream, sequence, id, header, hash FROM entry WHERE area = ? AND stream = ? ORDER BY sequence DESC LIMIT 1",
      .blob(area), .blob(stream.bytes)
    ) { row throws(LedgerFault) in found = try Self.entry(row, withContent: false) }
    return found
  }

  func value(at key: Key, in map: MapName) throws(LedgerFault) -> [UInt8]? {
    let name = RowName.value(area: area, map, key)
    if case .value(let value) = batch.known?[name] { return value }
    let value = try storedValue(at: key, in: map)
    batch.known?.keep(.value(value), for: name)
    return value
  }

  private func storedValue(at key: Key, in map: MapName) throws(LedgerFault) -> [UInt8]? {
    var found: [UInt8]?
    try database.step(
      "SELECT value FROM pair WHERE area = ? AND map = ? AND version = ? AND key = ?",
      .blob(area), .text(map.name.name), .integer(map.version), .blob(key.bytes)
    ) { row in found = row.bytes(0) }
    return found
  }

  func pairs(
    in range: KeyRange, of map: MapName, _ order: ScanOrder, limit: Int
  ) throws(LedgerFault) -> [Pair] {
    var found: [Pair] = []
    let direction = order == .forward ? "ASC" : "DESC"
    let below = range.upper == nil ? "?5 IS NULL" : "key < ?5"
    try database.step(
      """
      SELECT key, value FROM pair WHERE area = ?1 AND map = ?2 AND version = ?3 AND key >= ?4 AND \(below)
      ORDER BY key \(direction) LIMIT ?6
      """,
      .blob(area), .text(map.name.name), .integer(map.version), .blob(range.lower),
      range.upper.map(SQLiteValue.blob) ?? .null, .integer(limit)
    ) { row in found.append(Pair(key: Key(bytes: row.bytes(0) ?? []), value: row.bytes(1) ?? [])) }
    return found
  }

  func record(_ kind: Token, _ key: Key) throws(LedgerFault) -> Record? {
    let name = RowName.record(area: area, kind, key)
    if case .record(let record) = batch.known?[name] { return record }
    let record = try storedRecord(kind, key)
    batch.known?.keep(.record(record), for: name)
    return record
  }

  private func storedRecord(_ kind: Token, _ key: Key) throws(LedgerFault) -> Record? {
    var found: Record?
    try database.step(
      "SELECT key, value, expires FROM record WHERE area = ? AND kind = ? AND key = ?",
      .blob(area), .text(kind.name), .blob(key.bytes)
    ) { row in found = Self.record(kind, row) }
    return found
  }

  func records(_ kind: Token, in range: KeyRange, limit: Int) throws(LedgerFault) -> [Record] {
    var found: [Record] = []
    let below = range.upper == nil ? "?4 IS NULL" : "key < ?4"
    try database.step(
      """
      SELECT key, value, expires FROM record WHERE area = ?1 AND kind = ?2 AND key >= ?3 AND \(below)
      ORDER BY key LIMIT ?5
      """,
      .blob(area), .text(kind.name), .blob(range.lower), range.upper.map(SQLiteValue.blob) ?? .null, .integer(limit)
    ) { row in found.append(Self.record(kind, row)) }
    return found
  }

  private static func record(_ kind: Token, _ row: SQLiteColumns) -> Record {
    Record(
      kind: kind, key: Key(bytes: row.bytes(0) ?? []), value: row.bytes(1) ?? [],
      expires: row.integer(2).map { Instant(microseconds: Int64($0)) })
  }
}

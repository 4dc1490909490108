import GRDB
import Ledger
import CoCreation
import Values

/// What a body reads and writes in an area: one statement for each thing that the port names.
struct SQLiteRows {
  let database: Database
  let area: [UInt8]
  let batch: Batch

  /// The areas that have entries, each found by one step down the tree.
  func areas() throws(LedgerFault) -> [ID<Area>] {
    var found: [ID<Area>] = []
    try database.step(
      """
      WITH RECURSIVE known (area) AS (
        SELECT min(area) FROM entry
        UNION ALL SELECT (SELECT min(area) FROM entry WHERE area > known.area) FROM known WHERE area IS NOT NULL
      ) SELECT area FROM known WHERE area IS NOT NULL
      """
    ) { row throws(LedgerFault) in
      guard let id = row.bytes(0).flatMap({ ID<Area>(bytes: $0) }) else { throw .damaged(at: nil) }
      found.append(id)
    }
    return found
  }

  /// The row that says whose store it is.
  func installation() throws(LedgerFault) -> InstallationRow? {
    var found: InstallationRow?
    try database.step("SELECT area, format, keys FROM installation WHERE one = 1") { row throws(LedgerFault) in
      guard let area = row.bytes(0).flatMap({ ID<Area>(bytes: $0) }) else { throw .damaged(at: nil) }
      found = InstallationRow(area: area, format: row.integer(1) ?? 0, joinedKeys: row.bytes(2) ?? [])
    }
    return found
  }

  /// Sets the row that says whose store it is.
  func put(_ row: InstallationRow) throws(LedgerFault) {
    try database.step(
      """
      INSERT INTO installation (one, area, format, keys) VALUES (1, ?, ?, ?)
      ON CONFLICT (one) DO UPDATE SET area = excluded.area, format = excluded.format, keys = excluded.keys
      """,
      .blob(row.area.bytes), .integer(row.format), .blob(row.joinedKeys))
  }

  /// Reads the columns stream, sequence, id, header, hash, and where asked for salt and payload.
  static func entry(_ row: SQLiteColumns, withContent: Bool = true) throws(LedgerFault) -> EntryRow {
    guard let stream = row.bytes(0).flatMap({ ID<Stream>(bytes: $0) }), let sequence = row.integer(1),
      let id = row.bytes(2).flatMap({ ID<Entry>(bytes: $0) }), let header = row.bytes(3), let hash = row.bytes(4)
    else { throw .damaged(at: nil) }
    let salt = withContent ? row.bytes(5) : nil
    let payload = withContent ? row.bytes(6) : nil
    return EntryRow(
      place: Place(stream: stream, sequence: sequence), id: id, header: header, hash: hash,
      content: salt.flatMap { salt in payload.map { Content(salt: salt, payload: $0) } })
  }
}

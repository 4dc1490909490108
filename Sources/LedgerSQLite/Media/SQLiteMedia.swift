import GRDB
import Ledger
import CoCreation
import Values

/// Media in a file of their own, in pieces, so that none is ever held whole in memory.
struct SQLiteMedia: MediaStore {
  let pool: DatabasePool
  let scrubber: Scrubber

  func begin(_ upload: ID<KeptMedium>, in area: ID<Area>, at now: Instant) async throws(LedgerFault) {
    try await write { database in
      try database.step(
        "INSERT INTO upload (area, id, began) VALUES (?, ?, ?)", .blob(area.bytes), .blob(upload.bytes),
        .integer(Int(now.microseconds)))
    }
  }

  func keep(_ piece: [UInt8], _ index: Int, of upload: ID<KeptMedium>, in area: ID<Area>) async throws(LedgerFault) {
    try await write { database in
      try database.step(
        "INSERT INTO piece (area, upload, number, bytes) VALUES (?, ?, ?, ?)", .blob(area.bytes), .blob(upload.bytes),
        .integer(index), .blob(piece))
    }
  }

  func finish(_ upload: ID<KeptMedium>, as medium: KeptMedium, salt: [UInt8], in area: ID<Area>)
    async throws(LedgerFault)
  {
    try await write { database in
      try database.step("DELETE FROM upload WHERE area = ? AND id = ?", .blob(area.bytes), .blob(upload.bytes))
      // Removed meanwhile, as an upload that took a day.
      guard database.changesCount == 1 else { throw LedgerFault.noSuchMedium(medium.address) }
      try database.step(
        """
        INSERT INTO medium (area, address, upload, type, count, salt, kept) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (area, address) DO UPDATE SET kept = excluded.kept
        """,
        .blob(area.bytes), .blob(medium.address.digest.bytes), .blob(upload.bytes), .text(medium.type.name),
        .integer(medium.byteCount), .blob(salt), .integer(Int(medium.keptAt.microseconds)))
      try database.step(
        """
        DELETE FROM piece WHERE area = ?1 AND upload = ?2 AND NOT EXISTS (
          SELECT 1 FROM medium WHERE area = ?1 AND address = ?3 AND medium.upload = ?2)
        """,
        .blob(area.bytes), .blob(upload.bytes), .blob(medium.address.digest.bytes))
    }
  }

  func medium(_ address: MediaAddress, in area: ID<Area>) async throws(LedgerFault) -> KeptMedium? {
    try await read { database in
      var found: KeptMedium?
      try database.step(
        "SELECT address, type, count, kept FROM medium WHERE area = ? AND address = ?",
        .blob(area.bytes), .blob(address.digest.bytes)
      ) { row throws(LedgerFault) in found = try Self.medium(row) }
      return found
    }
  }

  func salt(of address: MediaAddress, in area: ID<Area>) async throws(LedgerFault) -> [UInt8]? {
    try await read { database in
      var found: [UInt8]?
      try database.step(
        "SELECT salt FROM medium WHERE area = ? AND address = ?", .blob(area.bytes), .blob(address.digest.bytes)
      ) { row in found = row.bytes(0) }
      return found
    }
  }

  func piece(_ index: Int, of address: MediaAddress, in area: ID<Area>) async throws(LedgerFault) -> [UInt8]? {
    try await read { database in
      var found: [UInt8]?
      try database.step(
        """
        SELECT piece.bytes FROM medium JOIN piece USING (area, upload)
        WHERE medium.area = ? AND medium.address = ? AND piece.number = ?
        """,
        .blob(area.bytes), .blob(address.digest.bytes), .integer(index)
      ) { row in found = row.bytes(0) }
      return found
    }
  }

  func remove(_ address: MediaAddress, in area: ID<Area>) async throws(LedgerFault) {
    try await write { database in
      let (area, address) = (SQLiteValue.blob(area.bytes), SQLiteValue.blob(address.digest.bytes))
      try database.step(
        """
        DELETE FROM piece
        WHERE area = ?1 AND upload = (SELECT upload FROM medium WHERE area = ?1 AND address = ?2)
        """, area, address)
      try database.step("DELETE FROM medium WHERE area = ? AND address = ?", area, address)
    }
    await scrubber.scrub()
  }

  func media(
    in area: ID<Area>, keptBefore instant: Instant, after address: MediaAddress?, limit: Int
  ) async throws(LedgerFault) -> [KeptMedium] {
    try await read { database in
      var found: [KeptMedium] = []
      try database.step(
        """
        SELECT address, type, count, kept FROM medium WHERE area = ? AND address > ? AND kept < ?
        ORDER BY address LIMIT ?
        """,
        .blob(area.bytes), .blob(address?.digest.bytes ?? []), .integer(Int(instant.microseconds)), .integer(limit)
      ) { row throws(LedgerFault) in found.append(try Self.medium(row)) }
      return found
    }
  }

  func removeUnfinished(before instant: Instant, in area: ID<Area>) async throws(LedgerFault) {
    try await write { database in
      let (area, began) = (SQLiteValue.blob(area.bytes), SQLiteValue.integer(Int(instant.microseconds)))
      try database.step(
        "DELETE FROM piece WHERE area = ?1 AND upload IN (SELECT id FROM upload WHERE area = ?1 AND began < ?2)",
        area, began)
      try database.step("DELETE FROM upload WHERE area = ? AND began < ?", area, began)
    }
    await scrubber.scrub()
  }

  private static func medium(_ row: SQLiteColumns) throws(LedgerFault) -> KeptMedium {
    guard let digest = row.bytes(0).flatMap({ Digest($0) }), let type = row.text(1).flatMap({ Token($0) }),
      let count = row.integer(2), let kept = row.integer(3)
    else { throw .damaged(at: nil) }
    return KeptMedium(
      address: MediaAddress(digest), type: type, byteCount: count, keptAt: Instant(microseconds: Int64(kept)))
  }

  private func write<Result: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Result
  ) async throws(LedgerFault) -> Result {
    do { return try await pool.write(body) } catch { throw LedgerFault(sqlite: error) }
  }

  private func read<Result: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Result
  ) async throws(LedgerFault) -> Result {
    do { return try await pool.read(body) } catch { throw LedgerFault(sqlite: error) }
  }
}

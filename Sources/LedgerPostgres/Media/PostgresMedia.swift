import Ledger
import CoCreation
import Values

/// Pictures, sound and film, in pieces of a table, so that every node has them and a backup of the database too.
struct PostgresMedia: MediaStore {
  let pool: Pool
  let tidier: Tidier

  func begin(_ upload: ID<KeptMedium>, in area: ID<Area>, at now: Instant) async throws(LedgerFault) {
    try await write { session in
      try session.send("INSERT INTO upload VALUES ($1, $2, $3)", [.id(area), .id(upload), .int(now.microseconds)])
    }
  }

  func keep(_ piece: [UInt8], _ index: Int, of upload: ID<KeptMedium>, in area: ID<Area>) async throws(LedgerFault) {
    try await write { session in
      try session.send(
        "INSERT INTO piece VALUES ($1, $2, $3, $4) ON CONFLICT ON CONSTRAINT piece_number DO UPDATE SET bytes = excluded.bytes",
        [.id(area), .id(upload), .int(Int64(index)), .bytes(piece)])
    }
  }

  func finish(
    _ upload: ID<KeptMedium>, as medium: KeptMedium, salt: [UInt8], in area: ID<Area>
  ) async throws(LedgerFault) {
    try await write { session in
      try session.send("DELETE FROM upload WHERE area = $1 AND id = $2", [.id(area), .id(upload)])
      try session.send(
        """
        INSERT INTO medium VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT ON CONSTRAINT medium_address DO UPDATE SET kept = excluded.kept
        """,
        [
          .id(area), .bytes(medium.address.digest.bytes), .id(upload), .text(medium.type.name),
          .int(Int64(medium.byteCount)), .int(medium.keptAt.microseconds), .bytes(salt),
        ])
      try session.send(
        """
        DELETE FROM piece WHERE area = $1 AND upload = $2 AND NOT EXISTS (
          SELECT 1 FROM medium WHERE area = $1 AND address = $3 AND medium.upload = $2)
        """, [.id(area), .id(upload), .bytes(medium.address.digest.bytes)])
    }
  }

  func medium(_ address: MediaAddress, in area: ID<Area>) async throws(LedgerFault) -> KeptMedium? {
    try await read { session in
      try session.rows(
        "SELECT address, type, count, kept FROM medium WHERE area = $1 AND address = $2", key(address, area)
      ).first.map(KeptMedium.init)
    }
  }

  func salt(of address: MediaAddress, in area: ID<Area>) async throws(LedgerFault) -> [UInt8]? {
    try await read { session in
      try session.rows("SELECT salt FROM medium WHERE area = $1 AND address = $2", key(address, area)).first?.bytes(0)
    }
  }

  func piece(_ index: Int, of address: MediaAddress, in area: ID<Area>) async throws(LedgerFault) -> [UInt8]? {
    try await read { session in
      try session.rows(
        """
        SELECT piece.bytes FROM medium JOIN piece ON piece.area = medium.area AND piece.upload = medium.upload
        WHERE medium.area = $1 AND medium.address = $2 AND piece.number = $3
        """, key(address, area) + [.int(Int64(index))]
      ).first?.bytes(0)
    }
  }

  func remove(_ address: MediaAddress, in area: ID<Area>) async throws(LedgerFault) {
    try await write { session in
      try session.send(
        """
        WITH gone AS (DELETE FROM medium WHERE area = $1 AND address = $2 RETURNING area, upload)
        DELETE FROM piece USING gone WHERE piece.area = gone.area AND piece.upload = gone.upload
        """, key(address, area))
    }
    tidier.tidy()
  }

  func media(
    in area: ID<Area>, keptBefore instant: Instant, after address: MediaAddress?, limit: Int
  ) async throws(LedgerFault) -> [KeptMedium] {
    try await read { session in
      try session.rows(
        """
        SELECT address, type, count, kept FROM medium WHERE area = $1 AND address > $2 AND kept < $3
        ORDER BY address LIMIT $4
        """,
        // No address is empty, so all come after it.
        [.id(area), .bytes(address?.digest.bytes ?? []), .int(instant.microseconds), .int(Int64(limit))]
      ).map(KeptMedium.init)
    }
  }

  func removeUnfinished(before instant: Instant, in area: ID<Area>) async throws(LedgerFault) {
    try await write { session in
      try session.send(
        """
        WITH gone AS (DELETE FROM upload WHERE area = $1 AND began < $2 RETURNING area, id)
        DELETE FROM piece USING gone WHERE piece.area = gone.area AND piece.upload = gone.id
        """, [.id(area), .int(instant.microseconds)])
    }
  }

  private func key(_ address: MediaAddress, _ area: ID<Area>) -> [Parameter] {
    [.id(area), .bytes(address.digest.bytes)]
  }

  private func read<Value: Sendable>(
    _ body: @Sendable (Session) throws -> Value
  ) async throws(LedgerFault) -> Value {
    do { return try await pool.transaction([.reading], body) } catch { throw LedgerFault(error) }
  }

  private func write(_ body: @Sendable (Session) throws -> Void) async throws(LedgerFault) {
    do { try await pool.transaction([.writing, .writing, .writing], body) } catch { throw LedgerFault(error) }
  }
}

extension KeptMedium {
  /// Reads address, type, count of bytes, and when it was kept.
  fileprivate init(_ row: Row) throws(PostgresFault) {
    guard let digest = Digest(try row.bytes(0)), let type = Token(try row.text(1)) else {
      throw PostgresFault(.unreadable(column: 0))
    }
    self.init(
      address: MediaAddress(digest), type: type, byteCount: Int(try row.int(2)),
      keptAt: Instant(microseconds: try row.int(3)))
  }
}

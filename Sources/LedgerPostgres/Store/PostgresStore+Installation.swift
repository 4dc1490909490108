package import Ledger
internal import CoCreation
internal import Values

extension PostgresStore {
  /// One node at a time; nobody who writes entries waits for it.
  private static let amending = Transaction(
    opening: ["BEGIN", "LOCK TABLE installation IN EXCLUSIVE MODE"], writes: true)

  /// The row that says whose store it is; see ``Store``.
  package func installation() async throws(LedgerFault) -> InstallationRow? {
    do {
      return try await pool.transaction([.reading]) { try Self.row($0) }
    } catch {
      throw LedgerFault(error)
    }
  }

  /// Sets the row that says whose store it is; see ``Store``.
  package func amendInstallation(
    _ body: @escaping @Sendable (InstallationRow?) throws -> InstallationRow
  ) async throws -> InstallationRow {
    try await translated {
      try await pool.transaction([Self.amending]) { session in
        let known = try Self.row(session)
        let row = try body(known)
        guard row != known else { return row }
        try session.send("DELETE FROM installation")
        try session.send(
          "INSERT INTO installation VALUES ($1, $2, $3)",
          [.id(row.area), .int(Int64(row.format)), .bytes(row.joinedKeys)])
        return row
      }
    }
  }

  private static func row(_ session: Session) throws -> InstallationRow? {
    try session.rows("SELECT area, format, keys FROM installation").first.map { row in
      InstallationRow(area: try row.id(0), format: Int(try row.int(1)), joinedKeys: try row.bytes(2))
    }
  }
}

/// The least that a durable entry can cost on this store: one row and its commit, for measuring beside it.
package struct PostgresBareRows: Sendable {
  private let pool: Pool

  /// Makes an empty table.
  ///
  /// - Parameter connections: How many there are at most, as for the store that is measured beside.
  package init(at address: PostgresAddress, connections: Int) async throws {
    pool = Pool(to: address, size: connections)
    try await pool.withConnection {
      try await $0.script(
        """
        DROP TABLE IF EXISTS bare;
        CREATE TABLE bare (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, bytes bytea NOT NULL);
        """)
    }
  }

  /// Adds a row in a transaction of its own; returns only after it is on disk.
  package func insert(_ bytes: [UInt8]) async throws {
    try await pool.transaction([.writing]) { try $0.send("INSERT INTO bare (bytes) VALUES ($1)", [.bytes(bytes)]) }
  }

  /// Ends the connections.
  package func close() async { await pool.close() }
}

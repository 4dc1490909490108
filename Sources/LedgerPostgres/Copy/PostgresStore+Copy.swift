package import Ledger

extension PostgresStore: CopiedStore {
  /// For a copy, however large: after how many milliseconds a single statement of it is given up.
  private static let timeout = 600_000

  /// Nobody writes while an empty store is filled, and who comes later finds it full.
  private static let filling = Transaction(
    opening: ["BEGIN ISOLATION LEVEL REPEATABLE READ", "LOCK TABLE guard IN EXCLUSIVE MODE"], writes: true)

  /// Lends one state of all tables, from one transaction, while nodes go on writing; see ``CopiedStore``.
  package func withSnapshot<Result: Sendable>(
    _ body: @escaping @Sendable (any CopySource) throws -> Result
  ) async throws -> Result {
    try await copying(.reading) { session in try body(PostgresCopySource(session: session)) }
  }

  /// Whether nothing at all is kept yet.
  package func isEmpty() async throws -> Bool {
    try await copying(.reading) { session in try Self.isEmpty(session) }
  }

  /// Fills an empty store in one transaction: if the body throws, or anything ends in the middle, nothing is there.
  ///
  /// - Throws: ``PostgresFault`` with a sentence if anything is kept there already.
  package func fill(_ body: @escaping @Sendable (any CopyTarget) throws -> Void) async throws {
    try await copying(Self.filling) { session in
      guard try Self.isEmpty(session) else {
        throw PostgresFault(
          .unsuitable("Something is kept in this database already, and nothing is overwritten: name an empty one."))
      }
      try body(PostgresCopyTarget(session: session))
    }
  }

  private static func isEmpty(_ session: Session) throws -> Bool {
    try session.rows(
      """
      SELECT EXISTS (SELECT FROM entry) OR EXISTS (SELECT FROM content) OR EXISTS (SELECT FROM pair)
        OR EXISTS (SELECT FROM record) OR EXISTS (SELECT FROM upload) OR EXISTS (SELECT FROM piece)
        OR EXISTS (SELECT FROM medium) OR EXISTS (SELECT FROM installation)
      """)[0].bool(0) == false
  }

  /// Runs a body on a connection of its own, because it may take long.
  ///
  /// A fault with a sentence of its own stays what it is.
  private func copying<Value: Sendable>(
    _ transaction: Transaction, _ body: @Sendable (Session) throws -> Value
  ) async throws -> Value {
    let connection = Connection(to: address, timeout: Self.timeout)
    do {
      let value = try await connection.transaction(transaction, body)
      await connection.close()
      return value
    } catch let fault as PostgresFault {
      await connection.close()
      if case .refused = fault.kind { throw LedgerFault(fault) }
      throw fault
    } catch {
      await connection.close()
      throw error
    }
  }
}

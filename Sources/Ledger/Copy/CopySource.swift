/// One unchanging state of a whole store, all areas, read table by table.
package protocol CopySource {
  /// How many rows a table has.
  func rowCount(of table: CopiedTable) throws -> Int

  /// Hands over all rows of a table in the order of its key, at most ``CopiedTable/pageSize`` at once.
  func rows(of table: CopiedTable, _ page: ([[CopiedValue]]) throws -> Void) throws
}

/// A store that can be copied as it stands, also while others write in it.
package protocol CopiedStore: Store {
  /// Lends one unchanging state of the whole store.
  func withSnapshot<Result: Sendable>(
    _ body: @escaping @Sendable (any CopySource) throws -> Result
  ) async throws -> Result

  /// Whether the files hang together, as the store itself sees them; what stands in them is for ``Ledger`` to verify.
  func isSound() async throws -> Bool
}

extension CopiedStore {
  /// A server sees to its own files.
  package func isSound() async throws -> Bool { true }
}

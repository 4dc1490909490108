import CoCreation
import Ledger
import Synchronization
import Values

import struct Ledger.Record

/// A real store that can be made to fail: away, as a database is whose network broke, or full, as a disk is.
final class FaultyStore: Store {
  enum Fault {
    /// Neither reads nor writes.
    case away
    /// Reads, and takes every write back at its end.
    case full
  }

  private let store: any Store
  private let fault = Mutex<Fault?>(nil)

  init(over store: any Store) {
    self.store = store
  }

  var media: any MediaStore { store.media }

  func fail(_ fault: Fault?) { self.fault.withLock { $0 = fault } }

  private func expectNotAway() throws(LedgerFault) {
    if fault.withLock({ $0 }) == .away { throw .unreachable }
  }

  func write<Result: Sendable>(
    _ area: ID<Area>, _ company: Company, _ body: @escaping @Sendable (any StoreWriting) throws -> Result
  ) async throws -> Result {
    try expectNotAway()
    let isFull = fault.withLock { $0 } == .full
    return try await store.write(area, company) { rows in
      let result = try body(rows)
      if isFull { throw LedgerFault.full }
      return result
    }
  }

  func read<Result: Sendable>(
    _ area: ID<Area>, _ body: @escaping @Sendable (any StoreReading) throws -> Result
  ) async throws -> Result {
    try expectNotAway()
    return try await store.read(area, body)
  }

  func record(_ kind: Token, _ key: Key, in area: ID<Area>) async throws -> Record? {
    try expectNotAway()
    return try await store.record(kind, key, in: area)
  }

  func areas() async throws(LedgerFault) -> [ID<Area>] {
    try expectNotAway()
    return try await store.areas()
  }

  func changes() async -> AsyncStream<StoreChange> { await store.changes() }

  func installation() async throws(LedgerFault) -> InstallationRow? {
    try expectNotAway()
    return try await store.installation()
  }

  func amendInstallation(
    _ body: @escaping @Sendable (InstallationRow?) throws -> InstallationRow
  ) async throws -> InstallationRow {
    try expectNotAway()
    return try await store.amendInstallation(body)
  }

  func close() async { await store.close() }
}

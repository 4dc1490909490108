import Synchronization
import Values
import Web

/// Records in memory, with the promises of the real ones: a body that throws leaves nothing behind.
final class MemoryRecords: Records {
  typealias Rows = [RecordKind: [[UInt8]: (value: [UInt8], expires: Instant)]]

  private let rows = Mutex<Rows>([:])
  private let world: TestWorld
  /// Set to have the store be away.
  let isAway = Mutex(false)

  struct Away: Error {}

  init(_ world: TestWorld) { self.world = world }

  struct Access: RecordAccess {
    let box: Box
    let now: Instant

    final class Box { var rows: Rows; init(_ rows: Rows) { self.rows = rows } }

    func value(_ kind: RecordKind, _ key: [UInt8]) -> [UInt8]? {
      box.rows[kind]?[key].flatMap { $0.expires > now ? $0.value : nil }
    }

    func all(_ kind: RecordKind, beginning prefix: [UInt8]) -> [(key: [UInt8], value: [UInt8])] {
      (box.rows[kind] ?? [:]).filter { $0.key.starts(with: prefix) && $0.value.expires > now }
        .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { ($0.key, $0.value.value) }
    }

    func put(_ kind: RecordKind, _ key: [UInt8], _ value: [UInt8], until expires: Instant) {
      box.rows[kind, default: [:]][key] = (value, expires)
    }

    func remove(_ kind: RecordKind, _ key: [UInt8]) {
      box.rows[kind]?[key] = nil
    }
  }

  func change<Result: Sendable>(
    _ body: @Sendable @escaping (any RecordAccess) throws -> Result
  ) async throws -> Result {
    if isAway.withLock({ $0 }) { throw Away() }
    return try rows.withLock { rows in
      let access = Access(box: Access.Box(rows), now: world.now)
      let result = try body(access)
      rows = access.box.rows
      return result
    }
  }

  func look<Result: Sendable>(
    _ body: @Sendable @escaping (any RecordReading) throws -> Result
  ) async throws -> Result {
    if isAway.withLock({ $0 }) { throw Away() }
    return try rows.withLock { try body(Access(box: Access.Box($0), now: world.now)) }
  }

  func value(_ kind: RecordKind, _ key: [UInt8]) async throws -> [UInt8]? {
    try await look { try $0.value(kind, key) }
  }

  /// Everything that is kept, for a test to look for what should not be.
  var dump: [[UInt8]] {
    rows.withLock { rows in rows.values.flatMap { $0.flatMap { [$0.key, $0.value.value] } } }
  }
}

package import CoCreation
package import Ledger
package import Values

/// Sessions, throttles and codes as records of the ledger's store, so that all nodes share them.
package struct LedgerRecords: Records {
  private let ledger: Ledger
  private let area: ID<Area>

  package init(_ ledger: Ledger, in area: ID<Area>) {
    self.ledger = ledger
    self.area = area
  }

  /// Runs a body in one transaction of the ledger.
  package func change<Result: Sendable>(
    _ body: @Sendable @escaping (any RecordAccess) throws -> Result
  ) async throws -> Result {
    try await ledger.write(area) { try body(ChangingRecords(entries: $0)) }
  }

  /// Runs a body that reads one unchanging state.
  package func look<Result: Sendable>(
    _ body: @Sendable @escaping (any RecordReading) throws -> Result
  ) async throws -> Result {
    try await ledger.read(area) { try body(SiteRecords(entries: $0)) }
  }

  /// The value of one record, without a transaction where the store has it at hand.
  package func value(_ kind: RecordKind, _ key: [UInt8]) async throws -> [UInt8]? {
    try await ledger.record(kind.token, Key(bytes: key), in: area)?.value
  }
}

extension RecordKind {
  /// The kind as the store names it.
  var token: Token { Token("web." + rawValue) ?? "web.other" }
}

extension LedgerReading {
  /// The value of a record of the site; `nil` if there is none, or it has run out.
  func value(_ kind: RecordKind, _ key: [UInt8]) throws(LedgerFault) -> [UInt8]? {
    try record(kind.token, Key(bytes: key))?.value
  }

  func all(
    _ kind: RecordKind, beginning prefix: [UInt8]
  ) throws(LedgerFault) -> [(key: [UInt8], value: [UInt8])] {
    try records(kind.token, in: .prefix(Key(bytes: prefix))).map { ($0.key.bytes, $0.value) }
  }
}

/// The site's records, changed inside a body of the ledger.
struct ChangingRecords: RecordAccess {
  let entries: any LedgerWriting

  func value(_ kind: RecordKind, _ key: [UInt8]) throws -> [UInt8]? { try entries.value(kind, key) }

  func all(_ kind: RecordKind, beginning prefix: [UInt8]) throws -> [(key: [UInt8], value: [UInt8])] {
    try entries.all(kind, beginning: prefix)
  }

  func put(_ kind: RecordKind, _ key: [UInt8], _ value: [UInt8], until expires: Instant) throws {
    try entries.put(Record(kind: kind.token, key: Key(bytes: key), value: value, expires: expires))
  }

  func remove(_ kind: RecordKind, _ key: [UInt8]) throws {
    try entries.removeRecord(kind.token, Key(bytes: key))
    // What is open by it ends at once, on every node.
    if kind == .session, let account = ID<Human>(bytes: key.prefix(16)) { entries.tell(.sessions(of: account)) }
  }
}

import CoCreation
import Ledger
import Values

/// A store that gives other entries than it keeps, when they are walked.
struct DamagedStore: Store {
  let whole: any Store
  let change: @Sendable (EntryRow) -> [EntryRow]

  init(whole: any Store, change: @escaping @Sendable (EntryRow) -> [EntryRow]) {
    self.whole = whole
    self.change = change
  }

  var media: any MediaStore { whole.media }

  func write<Result: Sendable>(
    _ area: ID<Area>, _ company: Company, _ body: @escaping @Sendable (any StoreWriting) throws -> Result
  ) async throws -> Result {
    try await whole.write(area, company, body)
  }

  func read<Result: Sendable>(
    _ area: ID<Area>, _ body: @escaping @Sendable (any StoreReading) throws -> Result
  ) async throws -> Result {
    try await whole.read(area) { try body(DamagedRows(whole: $0, change: change)) }
  }

  func areas() async throws(LedgerFault) -> [ID<Area>] { try await whole.areas() }

  func changes() async -> AsyncStream<StoreChange> { await whole.changes() }

  func installation() async throws(LedgerFault) -> InstallationRow? { try await whole.installation() }

  func amendInstallation(
    _ body: @escaping @Sendable (InstallationRow?) throws -> InstallationRow
  ) async throws -> InstallationRow { try await whole.amendInstallation(body) }

  func close() async { await whole.close() }
}

private struct DamagedRows: StoreReading {
  let whole: any StoreReading
  let change: @Sendable (EntryRow) -> [EntryRow]

  func serverTime() throws(LedgerFault) -> Instant? { try whole.serverTime() }

  func entry(_ id: ID<Entry>) throws(LedgerFault) -> EntryRow? { try whole.entry(id) }

  func entries(of stream: ID<Stream>, after sequence: Int, limit: Int) throws(LedgerFault) -> [EntryRow] {
    try whole.entries(of: stream, after: sequence, limit: limit)
  }

  func headers(of stream: ID<Stream>, after sequence: Int, limit: Int) throws(LedgerFault) -> [HeaderRow] {
    try whole.headers(of: stream, after: sequence, limit: limit)
  }

  func entries(after place: Place?, limit: Int) throws(LedgerFault) -> [EntryRow] {
    try whole.entries(after: place, limit: limit).flatMap(change)
  }

  func head(of stream: ID<Stream>) throws(LedgerFault) -> EntryRow? { try whole.head(of: stream) }

  func value(at key: Key, in map: MapName) throws(LedgerFault) -> [UInt8]? { try whole.value(at: key, in: map) }

  func pairs(in range: KeyRange, of map: MapName, _ order: ScanOrder, limit: Int) throws(LedgerFault) -> [Pair] {
    try whole.pairs(in: range, of: map, order, limit: limit)
  }

  func record(_ kind: Token, _ key: Key) throws(LedgerFault) -> Record? { try whole.record(kind, key) }

  func records(_ kind: Token, in range: KeyRange, limit: Int) throws(LedgerFault) -> [Record] {
    try whole.records(kind, in: range, limit: limit)
  }
}

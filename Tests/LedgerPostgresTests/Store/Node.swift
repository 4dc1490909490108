import Ledger
import LedgerPostgres
import PostgresForTests
import Testing
import CoCreation
import Values

/// One of several app nodes on the running test's schema, with what tests hand in.
struct Node {
  let store: PostgresStore
  let ledger: Ledger

  static let area = ID<Area>(high: 0x0190_0000_0000_7001, low: 0x8000_0000_0000_0001)
  static let stream = ID<Stream>(high: 0x0190_0000_0000_7002, low: 0x8000_0000_0000_0001)
  static let person = ID<Person>(high: 0x0190_0000_0000_7003, low: 0x8000_0000_0000_0001)
  static let noon = Instant(microseconds: 1_770_000_000_000_000)

  /// - Parameter seed: Each node's own.
  init(_ seed: UInt64, connections: Int = 4) async throws {
    self.init(on: try await PostgresStore(at: .ofThisTest(), connections: connections), seed: seed)
  }

  init(on store: PostgresStore, seed: UInt64) {
    self.store = store
    ledger = Ledger(
      over: store, projections: [Self.count], clock: { Self.noon }, randomness: .seeded(seed), erasureJournal: nil)
  }

  /// How many entries a person has: every entry changes the same pair.
  static let count = Projection("count", version: 1, owner: .person) { (entry, map) throws(LedgerFault) in
    guard let person = entry.header.person else { return }
    let before = try map.value(at: Key(person))?.first ?? 0
    try map.put([before &+ 1], at: Key(person))
  }

  func counted() async throws -> Int {
    try await ledger.read(Self.area) { entries in
      Int(try entries.map(Self.count).value(at: Key(Self.person))?.first ?? 0)
    }
  }

  func entries(of stream: ID<Stream> = Self.stream) async throws -> [Entry] {
    try await ledger.read(Self.area) { try $0.entries(of: stream) }
  }

  @discardableResult
  func append(_ draft: Draft) async throws -> Receipt {
    try await ledger.write(Self.area) { try $0.append(draft) }
  }

  static func draft(_ words: String, id: UInt64, in stream: ID<Stream> = Self.stream) -> Draft {
    Draft(
      id: ID(high: 0x0190_0000_0000_7004, low: 0x8000_0000_0000_0000 | id),
      particulars: Particulars(
        stream: stream, organisation: ID(high: 1, low: 1), person: Self.person,
        kind: Kind(name: "moment.noted", version: 1), recordClass: "support", voice: "person",
        author: ID(high: 2, low: 2), happenedAt: noon, zone: "Europe/Oslo", livedDay: Day(number: 20_000)),
      payload: Array(words.utf8))
  }

  static func stream(_ number: UInt64) -> ID<Stream> {
    ID(high: 0x0190_0000_0000_7005, low: 0x8000_0000_0000_0000 | number)
  }
}

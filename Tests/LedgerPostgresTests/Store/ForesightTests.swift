import Ledger
import LedgerPostgres
import PostgresForTests
import Testing
import Values

@Suite(.ownSchema, .timeLimit(.minutes(10))) struct `What is asked together` {
  private static let map = MapName("own", version: 1)

  private static func record(_ number: UInt8) -> Record {
    Record(kind: "visit", key: Key(1), value: [number], expires: nil)
  }

  /// What a request reads: one thing after another, always in the same order.
  private static func read(_ rows: any StoreReading) throws -> [UInt8?] {
    [
      try rows.record("visit", Key(1))?.value.first, try rows.value(at: Key(1), in: map)?.first,
      try rows.head(of: Node.stream)?.hash.first,
      try rows.pairs(in: .all, of: map, .forward, limit: 9).last?.value.first,
    ]
  }

  @Test func `is what stands there now, and not what stood there when it was asked before`() async throws {
    let nodes = [try await Node(1), try await Node(2)]
    for number in UInt8(1)...9 {
      try await nodes[1].store.write(Node.area, .others) { rows in
        try rows.put(Self.record(number))
        try rows.put([number], at: Key(1), in: Self.map)
        try rows.put([100 + number], at: Key(Int(number)), in: Self.map)
      }
      let receipt = try await nodes[1].append(Node.draft("ord \(number)", id: UInt64(number)))
      let newest = try await nodes[1].entries().last?.hash.bytes.first
      #expect(receipt.header.sequence == Int(number))
      let read = try await nodes[0].store.read(Node.area) { try Self.read($0) }
      #expect(read == [number, number == 1 ? 101 : number, newest, 100 + number])
    }
  }

  @Test func `is what the body itself has written`() async throws {
    let node = try await Node(1)
    try await node.store.write(Node.area, .others) { rows in
      try rows.put(Self.record(1))
      try rows.put([1], at: Key(1), in: Self.map)
    }
    try await node.append(Node.draft("först", id: 1))
    let row = try #require(
      try await node.store.read(Node.area) { try $0.entries(of: Node.stream, after: 0, limit: 1) }.first)
    for number in UInt8(2)...5 {
      let read = try await node.store.write(Node.area, .others) { rows in
        let before = try Self.read(rows)
        #expect(before[0] == number - 1)
        try rows.put(Self.record(number))
        try rows.put([number], at: Key(1), in: Self.map)
        let added = try rows.insert(
          EntryRow(
            place: Place(stream: Node.stream, sequence: Int(number)), id: ID(high: 9, low: UInt64(number)),
            header: row.header, hash: [UInt8](repeating: number, count: 32), content: nil))
        #expect(added)
        return try Self.read(rows)
      }
      #expect(read == [number, number, number, number])
    }
  }
}

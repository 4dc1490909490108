import Dispatch
import Ledger
import LedgerPostgres
import PostgresForTests
import Testing
import Values

@Suite(.ownSchema, .timeLimit(.minutes(10))) struct `Several nodes on one PostgreSQL` {
  @Test func `what one node has written another reads at once`() async throws {
    let (first, second) = (try await Node(1), try await Node(2))
    let receipt = try await first.append(Node.draft("jag valde blått", id: 1))
    let entries = try await second.entries()
    #expect(entries.map(\.header) == [receipt.header])
    #expect(entries.first?.content?.payload == Array("jag valde blått".utf8))
    #expect(try await second.counted() == 1)
    #expect(try await second.store.areas() == [Node.area])
  }

  @Test func `writers on two nodes share a stream: no gap, no loss, one chain, and the count is right`() async throws {
    let nodes = [try await Node(1), try await Node(2)]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask {
          for number in 0..<10 {
            try await nodes[writer % 2].append(Node.draft("\(writer) \(number)", id: UInt64(writer * 100 + number)))
          }
        }
      }
      try await group.waitForAll()
    }
    let entries = try await nodes[0].entries()
    #expect(entries.map(\.header.sequence) == Array(1...80))
    #expect(Set(entries.compactMap(\.content?.payload)).count == 80)
    for (entry, next) in zip(entries, entries.dropFirst()) { #expect(next.header.previous == entry.hash) }
    #expect(try await nodes[1].counted() == 80)
  }

  @Test func `writers of many streams share a projection's pair, and the count is right`() async throws {
    let nodes = [try await Node(1), try await Node(2)]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<60 {
        group.addTask {
          try await nodes[number % 2].append(Node.draft("x", id: UInt64(number), in: Node.stream(UInt64(number))))
        }
      }
      try await group.waitForAll()
    }
    #expect(try await nodes[0].counted() == 60)
  }

  @Test func `the same entry sent to two nodes at once is one entry with one receipt`() async throws {
    let nodes = [try await Node(1), try await Node(2)]
    for number in UInt64(0)..<10 {
      async let one = nodes[0].append(Node.draft("samma", id: number))
      async let other = nodes[1].append(Node.draft("samma", id: number))
      let receipts = try await [one, other]
      #expect(receipts[0].header == receipts[1].header)
      #expect(receipts.count { $0.isRepeated } == 1)
    }
    #expect(try await nodes[0].entries().count == 10)
    #expect(try await nodes[0].counted() == 10)
  }

  @Test func `the same id with other words loses neither, whichever node it came to`() async throws {
    let nodes = [try await Node(1), try await Node(2)]
    async let one = nodes[0].append(Node.draft("mina ord", id: 1))
    async let other = nodes[1].append(Node.draft("andra ord", id: 1))
    let receipts = try await [one, other]
    #expect(receipts.count { $0.header.twinOf == nil } == 1)
    let words = try await nodes[0].entries().compactMap(\.content?.payload).map { String(decoding: $0, as: UTF8.self) }
    #expect(Set(words) == ["mina ord", "andra ord"])
  }

  @Test func `of many that claim one job, on both nodes, one gets it; and again after it has expired`() async throws {
    let nodes = [try await Node(1), try await Node(2)]
    for (expected, expires) in [(1, Int64(0)), (1, .max), (0, .max)] {
      let won = try await withThrowingTaskGroup(of: Bool.self) { group in
        for claimant in 0..<12 {
          group.addTask {
            try await nodes[claimant % 2].ledger.write(Node.area) { entries in
              try entries.claim(
                Record(
                  kind: "job", key: Key("roots"), value: [UInt8(claimant)], expires: Instant(microseconds: expires)))
            }
          }
        }
        return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      // What has expired already when it is claimed can be claimed by each of them.
      #expect(expires == 0 ? won == 12 : won == expected)
    }
  }

  @Test func `a body that is refused leaves nothing, even if its writes met another's`() async throws {
    struct Refusal: Error {}
    let node = try await Node(1)
    try await node.append(Node.draft("först", id: 1))
    await #expect(throws: Refusal.self) {
      try await node.ledger.write(Node.area) { entries in
        let receipt = try entries.append(Node.draft("först", id: 1))
        // A first run that does not ask takes the entry for new; what rests on that must not come out.
        guard receipt.isRepeated else { throw LedgerFault.noSuchEntry }
        _ = try entries.append(Node.draft("sedan", id: 2))
        throw Refusal()
      }
    }
    #expect(try await node.entries().count == 1)
  }

  @Test func `a body sees what it has written itself, in maps and in streams`() async throws {
    let node = try await Node(1)
    try await node.store.write(Node.area, .others) { rows in
      let map = MapName("own", version: 1)
      for number in 0..<5 { try rows.put([UInt8(number)], at: Key(number), in: map) }
      try rows.remove(Key(1), in: map)
      #expect(try rows.value(at: Key(0), in: map) == [0])
      #expect(try rows.value(at: Key(1), in: map) == nil)
      #expect(try rows.pairs(in: .all, of: map, .backward, limit: 2).map(\.value) == [[4], [3]])
      try rows.put([9], at: Key(1), in: map)
      #expect(try rows.remove(in: .all, of: map, limit: 2) == 2)
      #expect(try rows.pairs(in: .all, of: map, .forward, limit: 9).map(\.value) == [[2], [3], [4]])
    }
  }

  /// What a body writes after it has seen a one that another takes away meanwhile.
  enum Overlap: CaseIterable {
    case pair, record, claim

    static let map = MapName("own", version: 1)

    func seen(in rows: any StoreReading) throws -> UInt8 {
      switch self {
      case .pair: try rows.value(at: Key(1), in: Self.map)?.first ?? 0
      case .record, .claim: try rows.record("code", Key(1))?.value.first ?? 0
      }
    }

    func write(_ number: UInt8, in rows: any StoreWriting) throws {
      let record = Record(kind: "code", key: Key(1), value: [number], expires: Instant(microseconds: 9))
      switch self {
      case .pair: try rows.put([number], at: Key(1), in: Self.map)
      case .record: try rows.put(record)
      case .claim: _ = try rows.claim(record, now: Instant(microseconds: 5))
      }
    }

    func remove(in rows: any StoreWriting) throws {
      try rows.remove(Key(1), in: Self.map)
      try rows.removeRecord("code", Key(1))
    }
  }

  @Test(arguments: Overlap.allCases)
  func `what one node takes away while another writes on it is gone for the other too`(overlap: Overlap) async throws {
    let nodes = [try await Node(1), try await Node(2)]
    try await nodes[0].store.write(Node.area, .others) { try overlap.write(1, in: $0) }
    let runs = Counter()
    let (looked, look) = AsyncStream.makeStream(of: Void.self)
    let isRemoved = DispatchSemaphore(value: 0)
    async let writing: Void = nodes[0].store.write(Node.area, .others) { rows in
      let seen = try overlap.seen(in: rows)
      if runs.count() == 1 {
        look.finish()
        isRemoved.wait()
      }
      try overlap.write(seen + 1, in: rows)
    }
    for await _ in looked {}
    try await nodes[1].store.write(Node.area, .others) { try overlap.remove(in: $0) }
    isRemoved.signal()
    try await writing
    #expect(try await nodes[0].store.read(Node.area) { try overlap.seen(in: $0) } == 1)
    #expect(runs.value == 2)
  }

  @Test func `a body that runs alone sees everything that was acknowledged, and lets nothing in between`() async throws
  {
    let nodes = [try await Node(1), try await Node(2)]
    let map = MapName("own", version: 1)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<30 {
        group.addTask {
          try await nodes[number % 2].append(Node.draft("x", id: UInt64(number), in: Node.stream(UInt64(number))))
        }
      }
      for _ in 0..<5 {
        group.addTask {
          try await nodes[1].store.write(Node.area, .alone) { rows in
            let count = try rows.entries(after: nil, limit: 100).count
            try rows.put([UInt8(count)], at: Key(count), in: map)
            #expect(try rows.entries(after: nil, limit: 100).count == count)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try await nodes[0].entries(of: Node.stream(29)).count == 1)
  }

  @Test func `a commit whose answer is lost is looked up, and its body runs again only if it was not stored`()
    async throws
  {
    let node = try await Node(1)
    try await Connection(to: .ofThisTest()).script(
      """
      CREATE SEQUENCE deaths;
      CREATE FUNCTION die_once() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN IF nextval('deaths') = 1 THEN
          PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(10);
        END IF; RETURN NULL; END $$;
      CREATE CONSTRAINT TRIGGER die_once AFTER INSERT ON entry DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION die_once();
      """)
    let receipt = try await node.append(Node.draft("ett", id: 1))
    #expect(!receipt.isRepeated)
    #expect(try await node.entries().map(\.header) == [receipt.header])
    #expect(try await node.counted() == 1)
  }

  @Test func `what is written on one node is told on the other`() async throws {
    let (first, second) = (try await Node(1), try await Node(2))
    var changes = await second.store.changes().makeAsyncIterator()
    #expect(await changes.next() == .missed)
    try await first.append(Node.draft("nu", id: 1))
    #expect(await changes.next() == .written(in: Node.area, stream: Node.stream))
    await second.store.close()
    #expect(await changes.next() == nil)
  }
}

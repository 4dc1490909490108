import Ledger
import Testing
import Values

extension Promise {
  static let maps = [
    Promise("an ordered map does what one in memory does, whatever is put in and taken out") { bench in
      let ledger = try await bench.ledger()
      let model = MemoryMap()
      let name = MapName("test.map", version: 3)
      var generator = bench.randomness.generator
      func key() -> Key {
        Key(
          bytes: (0..<Int.random(in: 0...3, using: &generator)).map { _ in
            [0, 1, 127, 128, 255].randomElement(using: &generator) ?? 0
          })
      }
      for round in 0..<60 {
        let changes = (0..<10).map { _ in (key(), Bool.random(using: &generator) ? [UInt8(round)] : nil) }
        try await ledger.store.write(Cast.area, .others) { rows in
          for (key, value) in changes {
            if let value { try rows.put(value, at: key, in: name) } else { try rows.remove(key, in: name) }
          }
        }
        for (key, value) in changes {
          if let value { model.put(value, at: key) } else { model.remove(key) }
        }
        let lower = key()
        let ranges: [KeyRange] = [
          .all, .prefix(lower), .from(lower, upTo: key()), KeyRange.all.after(lower), KeyRange.all.before(lower),
        ]
        for range in ranges {
          for order in [ScanOrder.forward, .backward] {
            let limit = [1, 3, Int.max].randomElement(using: &generator) ?? 1
            let found = try await ledger.store.read(Cast.area) {
              try $0.pairs(in: range, of: name, order, limit: limit)
            }
            #expect(found == model.pairs(in: range, order, limit: limit))
          }
        }
        #expect(try await ledger.store.read(Cast.area) { try $0.value(at: lower, in: name) } == model.value(at: lower))
      }
      let beside = MapName("test.map", version: 4)
      #expect(try await ledger.store.read(Cast.area) { try $0.pairs(in: .all, of: beside, .forward, limit: 1) }.isEmpty)
      var removed = 0
      while case let count = try await ledger.store.write(
        Cast.area, .others, { try $0.remove(in: .all, of: name, limit: 7) }),
        count > 0
      {
        removed += count
      }
      #expect(removed == model.all.count)
      await ledger.store.close()
    },
    Promise("an empty value is a value") { bench in
      let ledger = try await bench.ledger()
      let name = MapName("test.map", version: 1)
      try await ledger.store.write(Cast.area, .others) { try $0.put([], at: Key(), in: name) }
      #expect(try await ledger.store.read(Cast.area) { try $0.value(at: Key(), in: name) } == [])
      #expect(try await ledger.store.read(Cast.area) { try $0.value(at: Key(1), in: name) } == nil)
      await ledger.store.close()
    },
  ]

  static let records = [
    Promise("a record is there until it expires or is taken out") { bench in
      let ledger = try await bench.ledger()
      let end = bench.clock.now.advanced(bySeconds: 60)
      let session = Record(kind: "session", key: Key("b"), value: [1, 0, 2], expires: end)
      try await ledger.write(Cast.area) { entries in
        try entries.put(session)
        try entries.put(Record(kind: "session", key: Key("a"), value: [], expires: nil))
        try entries.put(Record(kind: "session2", key: Key("c"), value: [], expires: nil))
      }
      #expect(try await ledger.read(Cast.area) { try $0.record("session", Key("b")) } == session)
      #expect(try await ledger.read(Cast.area) { try $0.records("session").map(\.key) } == [Key("a"), Key("b")])
      #expect(try await ledger.read(Cast.area) { try $0.records("session", in: .prefix(Key("b"))).count } == 1)
      bench.clock.turn(bySeconds: 60)
      #expect(try await ledger.read(Cast.area) { try $0.record("session", Key("b")) } == nil)
      #expect(try await ledger.read(Cast.area) { try $0.records("session").map(\.key) } == [Key("a")])
      #expect(try await ledger.removeExpiredRecords(in: Cast.area) == 1)
      #expect(try await ledger.removeExpiredRecords(in: Cast.area) == 0)
      try await ledger.write(Cast.area) { try $0.removeRecord("session", Key("a")) }
      #expect(try await ledger.read(Cast.area) { try $0.records("session") }.isEmpty)
      #expect(try await ledger.read(Cast.area) { try $0.records("session2").count } == 1)
      await ledger.store.close()
    },
    Promise("of many who claim a record at once, one gets it, until it expires") { bench in
      let ledger = try await bench.ledger()
      for round in 0..<3 {
        let expires = bench.clock.now.advanced(bySeconds: 10)
        let winners = try await withThrowingTaskGroup(of: Bool.self) { group in
          for node in 0..<12 {
            group.addTask {
              try await patiently {
                try await ledger.write(Cast.area) { entries in
                  try entries.claim(Record(kind: "claim", key: Key(), value: [UInt8(node)], expires: expires))
                }
              }
            }
          }
          return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(winners == 1, "round \(round)")
        bench.clock.turn(bySeconds: 10)
      }
      await ledger.store.close()
    },
  ]
}

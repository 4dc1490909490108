import Ledger
import Testing
import Values

/// Why a body of a test broke.
struct Broken: Error, Equatable {}

extension Promise {
  static let bodies = [
    Promise("a body that throws takes back its own writes and those of no other") { bench in
      let ledger = try await bench.ledger()
      let drafts = try (0..<50).map { try bench.draft("note \($0)", in: bench.id(), about: Cast.maja) }
      let outcomes = await withTaskGroup(of: (Int, Bool).self) { group in
        for (index, draft) in drafts.enumerated() {
          group.addTask {
            do {
              try await ledger.write(Cast.area) { entries in
                _ = try entries.append(draft)
                try entries.put(Record(kind: "test", key: Key(index), value: [], expires: nil))
                if index.isMultiple(of: 7) { throw Broken() }
              }
              return (index, true)
            } catch { return (index, error is Broken ? false : true) }
          }
        }
        return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
      }
      for (index, draft) in drafts.enumerated() {
        let isKept = !index.isMultiple(of: 7)
        #expect(outcomes[index] == isKept)
        let (entry, record) = try await ledger.read(Cast.area) {
          (try $0.entry(draft.id), try $0.record("test", Key(index)))
        }
        #expect((entry != nil) == isKept && (record != nil) == isKept)
      }
      let sum = try await ledger.sum(of: Cast.maja)
      #expect(sum == 42)
      await ledger.store.close()
    },
    Promise("many who write in one stream at once all get in, one after another") { bench in
      let ledger = try await bench.ledger()
      let stream = bench.id(of: Stream.self)
      let drafts = try (0..<24).map { try bench.draft("note \($0)", in: stream, expecting: 0) }
      let receipts = try await withThrowingTaskGroup(of: Receipt.self) { group in
        for draft in drafts { group.addTask { try await patiently { try await ledger.append(draft) } } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(receipts.map(\.header.sequence).sorted() == Array(1...24))
      for receipt in receipts { #expect(receipt.unseen.count == receipt.header.sequence - 1) }
      #expect(try await ledger.verify(Cast.area).fault == nil)
      await ledger.store.close()
    },
    Promise("what a body reads and then writes is not overtaken by another") { bench in
      let ledger = try await bench.ledger()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<24 {
          group.addTask {
            try await patiently {
              try await ledger.write(Cast.area) { entries in
                let known = try entries.record("count", Key()).map { Int($0.value[0]) } ?? 0
                try entries.put(Record(kind: "count", key: Key(), value: [UInt8(known + 1)], expires: nil))
              }
            }
          }
        }
        try await group.waitForAll()
      }
      #expect(try await ledger.read(Cast.area) { try $0.record("count", Key())?.value } == [24])
      await ledger.store.close()
    },
    Promise("a reading body sees one state, whatever is written meanwhile") { bench in
      let ledger = try await bench.ledger()
      let pairs = try (0..<30).map { index in
        (try bench.draft("left \(index)", in: bench.id()), try bench.draft("right \(index)", in: bench.id()))
      }
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          for (left, right) in pairs { _ = try await ledger.write(Cast.area) { try $0.append([left, right]) } }
        }
        group.addTask {
          for _ in 0..<30 {
            let seen = try await ledger.read(Cast.area) { entries in
              try pairs.map { (try entries.entry($0.0.id) != nil, try entries.entry($0.1.id) != nil) }
            }
            #expect(seen.allSatisfy { $0.0 == $0.1 })
          }
        }
        try await group.waitForAll()
      }
      await ledger.store.close()
    },
    Promise("nothing that was acknowledged is lost when the store is opened again, ten times over") { bench in
      var ledger = try await bench.ledger()
      var kept: [ID<Entry>: [UInt8]] = [:]
      for _ in 0..<10 {
        let drafts = try (0..<20).map { try bench.draft("note \($0)", in: bench.id(), about: Cast.omar) }
        let open = ledger
        try await withThrowingTaskGroup(of: Void.self) { group in
          for draft in drafts { group.addTask { _ = try await open.append(draft) } }
          try await group.waitForAll()
        }
        for draft in drafts { kept[draft.id] = draft.payload }
        ledger = try await bench.reopened(ledger)
        for (id, payload) in kept {
          #expect(try await ledger.entry(id)?.content?.payload == payload)
        }
      }
      #expect(kept.count == 200)
      #expect(try await ledger.verify(Cast.area).entryCount == 200)
      await ledger.store.close()
    },
  ]
}

/// Runs something again while the store says that others kept it busy.
func patiently<Result>(_ body: () async throws -> Result) async throws -> Result {
  for _ in 0..<20 {
    do { return try await body() } catch LedgerFault.busy { continue }
  }
  return try await body()
}

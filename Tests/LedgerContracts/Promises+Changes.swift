import Ledger
import Testing
import CoCreation
import Values

extension Promise {
  static let changes = [
    Promise("what is written is told after it can be read, and what was taken back is not") { bench in
      let ledger = try await bench.ledger()
      var heard = await ledger.store.changes().makeAsyncIterator()
      #expect(await heard.next() == .missed)
      let (one, other): (ID<Stream>, ID<Stream>) = (bench.id(), bench.id())
      let draft = try bench.draft("one", in: one)
      await #expect(throws: TakenBack.self) {
        try await ledger.write(Cast.area) { entries in
          _ = try entries.append(draft)
          throw TakenBack()
        }
      }
      let kept = try bench.draft("two", in: other)
      _ = try await ledger.write(Cast.area) { try $0.append(kept) }
      #expect(await heard.next() == .written(in: Cast.area, stream: other))
      #expect(try await ledger.read(Cast.area) { try $0.head(of: other) } != nil)
      await ledger.store.close()
      #expect(await heard.next() == nil)
    },
    Promise("a stream is told of where a body says so, and not where it was taken back") { bench in
      let ledger = try await bench.ledger()
      var heard = await ledger.store.changes().makeAsyncIterator()
      #expect(await heard.next() == .missed)
      let (one, other): (ID<Stream>, ID<Stream>) = (bench.id(), bench.id())
      await #expect(throws: TakenBack.self) {
        try await ledger.write(Cast.area) { entries in
          entries.tell(one)
          throw TakenBack()
        }
      }
      try await ledger.write(Cast.area) { $0.tell(other) }
      #expect(await heard.next() == .written(in: Cast.area, stream: other))
      await ledger.store.close()
    },
    Promise("changes are told with their area, and to everybody who listens") { bench in
      let ledger = try await bench.ledger()
      var heard = [
        await ledger.store.changes().makeAsyncIterator(), await ledger.store.changes().makeAsyncIterator(),
      ]
      for index in heard.indices { #expect(await heard[index].next() == .missed) }
      let stream: ID<Stream> = bench.id()
      let draft = try bench.draft("there", in: stream)
      _ = try await ledger.write(Cast.otherArea) { try $0.append(draft) }
      for index in heard.indices {
        #expect(await heard[index].next() == .written(in: Cast.otherArea, stream: stream))
      }
      await ledger.store.close()
    },
  ]
}

/// What a body throws whose writes are taken back.
private struct TakenBack: Error {}

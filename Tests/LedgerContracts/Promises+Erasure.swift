import Ledger
import Testing
import Values

extension Promise {
  static let erasures = [
    Promise("erased words are gone, the chain holds, and the maps are as if they had never been said") { bench in
      let ledger = try await bench.ledger()
      let stream = bench.id(of: Stream.self)
      let drafts = try ["stays", "secret", "stays too"].map {
        try bench.draft($0, in: stream, about: Cast.maja, number: 5)
      }
      for draft in drafts { _ = try await ledger.append(draft) }
      let erasure = bench.id(of: Entry.self)
      let particulars = bench.eraser()
      let ids = [drafts[1].id]
      let receipt = try await ledger.write(Cast.area) {
        try $0.erase(ids, ground: "request", id: erasure, particulars: particulars)
      }
      let entries = try await ledger.entries(of: stream)
      #expect(entries.map(\.isErased) == [false, true, false])
      let sums = try await ledger.all(Cast.sums)
      #expect(sums.count == 3)
      #expect(!sums.contains { $0.key == Key(Cast.maja, "words", "secret") })
      let sum = try await ledger.sum(of: Cast.maja)
      #expect(sum == 10)
      let told = try #require(try await ledger.entry(erasure))
      #expect(told.header == receipt.header && told.header.kind == Erased.kind)
      let fact: Erased = try Payload.decode(from: #require(told.content), at: told.header.place)
      #expect(fact.entries == ids && fact.ground == "request")
      let found = try await ledger.verify(Cast.area)
      #expect(found.fault == nil && found.erasedCount == 1 && found.entryCount == 4)
      // A device that sends it again brings nothing back; nor does erasing it again.
      let again = try await ledger.append(drafts[1])
      #expect(again.isRepeated && again.header == entries[1].header)
      let second = bench.id(of: Entry.self)
      _ = try await ledger.write(Cast.area) {
        try $0.erase(ids, ground: "request", id: second, particulars: particulars)
      }
      #expect(try await ledger.entries(of: stream)[1].isErased)
      #expect(try bench.erasureJournal.lines().count == 1)
      await ledger.store.close()
    },
    Promise("whatever record names a person goes with their words, and no other does") { bench in
      let ledger = try await bench.ledger()
      let (maja, omar) = (Cast.maja, Cast.omar)
      try await ledger.write(Cast.area) { entries in
        for (kind, key) in [("a", Key(maja)), ("b", Key("session", maja)), ("c", Key(maja, 7)), ("d", Key(omar, maja))]
        {
          try entries.put(
            Record(kind: Token(kind) ?? "x", key: key, value: Array("words".utf8), expires: bench.clock.now))
        }
        try entries.put(Record(kind: "e", key: Key("number"), value: maja.bytes, expires: nil))
        try entries.put(Record(kind: "f", key: Key(omar), value: Array("stays".utf8), expires: nil))
        try entries.forget(maja)
      }
      let left = try await ledger.store.read(Cast.area) { rows in
        try ["a", "b", "c", "d", "e", "f"].flatMap { try rows.records(Token($0) ?? "x", in: .all, limit: 9) }
      }
      #expect(left.map(\.value) == [Array("stays".utf8)])
      await ledger.store.close()
    },
    Promise("erased words are gone from maps that were given up, before these are emptied") { bench in
      var ledger = try await bench.ledger()
      let draft = try bench.draft("gone", in: bench.id(), about: Cast.maja)
      _ = try await ledger.append(draft)
      await ledger.store.close()
      ledger = try await bench.ledger([Cast.texts])
      let (id, particulars) = (bench.id(of: Entry.self), bench.eraser())
      let left = try await ledger.write(Cast.area) { entries in
        _ = try entries.erase([draft.id], ground: "request", id: id, particulars: particulars)
        return try entries.rows.pairs(in: .all, of: MapName("test.sums.1", version: 1), .forward, limit: 10)
      }
      #expect(left.isEmpty)
      await ledger.store.close()
    },
    Promise("if one of the entries to erase is not there, none is erased") { bench in
      let ledger = try await bench.ledger()
      let draft = try bench.draft("stays", in: bench.id())
      _ = try await ledger.append(draft)
      let ids = [draft.id, bench.id(of: Entry.self)]
      let (id, particulars) = (bench.id(of: Entry.self), bench.eraser())
      await #expect(throws: LedgerFault.noSuchEntry) {
        try await ledger.write(Cast.area) { try $0.erase(ids, ground: "request", id: id, particulars: particulars) }
      }
      #expect(try await ledger.entry(draft.id)?.isErased == false)
      #expect(try await ledger.entry(id) == nil)
      #expect(try bench.erasureJournal.lines().isEmpty)
      await ledger.store.close()
    },
    Promise("what an end in the middle kept from the journal is added at the next start") { bench in
      let ledger = try await bench.ledger()
      // A ledger without a journal stands for one that ended between the commit and the journal.
      let cut = Ledger(
        over: ledger.store, projections: ledger.projections, clock: { bench.clock.now }, randomness: bench.randomness,
        erasureJournal: nil)
      for number in 0..<3 {
        let draft = try bench.draft("gone \(number)", in: bench.id())
        _ = try await ledger.append(draft)
        let (id, particulars) = (bench.id(of: Entry.self), bench.eraser())
        _ = try await (number == 0 ? ledger : cut).write(Cast.area) {
          try $0.erase([draft.id], ground: "request", id: id, particulars: particulars)
        }
        bench.clock.turn(bySeconds: 1)
      }
      #expect(try bench.erasureJournal.lines().count == 1)
      try await ledger.prepare(Cast.area)
      #expect(try bench.erasureJournal.lines().count == 3)
      try await ledger.prepare(Cast.area)
      #expect(try bench.erasureJournal.lines().count == 3)
      await ledger.store.close()
    },
    Promise("a store without an erasure takes it over from the journal, and rebuild equals live after it") { bench in
      let ledger = try await bench.ledger()
      let drafts = try (0..<3).map { try bench.draft("words \($0)", in: bench.id(), about: Cast.maja) }
      for draft in drafts { _ = try await ledger.append(draft) }
      let places = [drafts[0], drafts[2]].map { "\($0.particulars.stream):1" }.joined(separator: ",")
      let line = "erased \(Cast.area) \(bench.id(of: Entry.self)) 5 \(places)"
      #expect(try await ledger.reapplyErasures(["torn", line], in: Cast.area) == 2)
      #expect(try await ledger.reapplyErasures([line], in: Cast.area) == 0)
      for (index, draft) in drafts.enumerated() {
        #expect(try await ledger.entry(draft.id)?.isErased == (index != 1))
      }
      #expect(try await ledger.verify(Cast.area).fault == nil)
      let live = try await ledger.all(Cast.sums)
      #expect(live.count == 2)
      try await ledger.rebuild(Cast.sums, in: Cast.area)
      #expect(try await ledger.all(Cast.sums) == live)
      await ledger.store.close()
    },
  ]
}

import Ledger
import Testing
import Values

extension Promise {
  static let projections = [
    Promise("a rebuilt map equals the live one, whatever was appended and erased") { bench in
      let ledger = try await bench.ledger()
      try await bench.live(in: ledger, steps: 120)
      for projection in ledger.projections {
        let live = try await ledger.all(projection)
        #expect(!live.isEmpty)
        try await ledger.rebuild(projection, in: Cast.area)
        #expect(try await ledger.all(projection) == live)
      }
      // And it goes on living.
      try await bench.live(in: ledger, steps: 40)
      let live = try await ledger.all(Cast.sums)
      try await ledger.rebuild(Cast.sums, in: Cast.area)
      #expect(try await ledger.all(Cast.sums) == live)
      await ledger.store.close()
    },
    Promise("the order in which independent streams arrive does not matter") { bench in
      let ledger = try await bench.ledger()
      let streams = try (0..<12).map { index in
        let stream = bench.id(of: Stream.self)
        let person = index.isMultiple(of: 2) ? Cast.maja : Cast.omar
        return try (0..<3).map { try bench.draft("note \($0)", in: stream, about: person, number: index) }
      }
      for draft in streams.flatMap(\.self) { _ = try await ledger.append(draft) }
      var generator = bench.randomness.generator
      var waiting = streams
      while let index = waiting.indices.randomElement(using: &generator) {
        _ = try await ledger.append(waiting[index].removeFirst(), in: Cast.otherArea)
        waiting.removeAll(where: \.isEmpty)
      }
      for projection in ledger.projections {
        #expect(try await ledger.all(projection) == ledger.all(projection, in: Cast.otherArea))
      }
      await ledger.store.close()
    },
    Promise("a new version is built beside the old one, catches up with what is written meanwhile, and then serves") {
      bench in
      var ledger = try await bench.ledger()
      try await bench.live(in: ledger, steps: 700)
      await ledger.store.close()
      ledger = try await bench.ledger(Cast.projections + [Cast.counts])
      #expect(try await ledger.projectionsToBuild(in: Cast.area).map(\.name) == [Cast.counts.name])
      let old = try await ledger.all(Cast.texts)
      await #expect(throws: LedgerFault.notBuilt(Cast.counts.name)) {
        try await ledger.read(Cast.area) { _ = try $0.map(Cast.counts) }
      }
      // Broken off after its first transaction, and gone on with after writes.
      let open = ledger
      let first = Task {
        try await open.rebuild(Cast.counts, in: Cast.area) { _ in withUnsafeCurrentTask { $0?.cancel() } }
      }
      await #expect(throws: CancellationError.self) { try await first.value }
      #expect(try await ledger.projectionsToBuild(in: Cast.area).count == 1)
      try await bench.live(in: ledger, steps: 50)
      #expect(try await ledger.all(Cast.texts) != old)
      try await ledger.rebuild(Cast.counts, in: Cast.area)
      let counts = try await ledger.all(Cast.counts)
      let model = MemoryMap()
      for row in try await ledger.store.read(Cast.area, { try $0.entries(after: nil, limit: .max) }) {
        let entry = try #require(try await ledger.entry(row.id))
        try Cast.counts.fold(entry, model)
      }
      #expect(counts == model.all && !counts.isEmpty)
      try await bench.live(in: ledger, steps: 30)
      let live = try await ledger.all(Cast.counts)
      try await ledger.rebuild(Cast.counts, in: Cast.area)
      #expect(try await ledger.all(Cast.counts) == live)
      #expect(try await ledger.projectionsToBuild(in: Cast.area).isEmpty)
      await ledger.store.close()
    },
    Promise("a projection that a program does not know is given up, emptied, and built anew by one that knows it") {
      bench in
      var ledger = try await bench.ledger()
      _ = try await ledger.append(bench.draft("before", in: bench.id(), about: Cast.maja))
      await ledger.store.close()
      ledger = try await bench.ledger([Cast.texts])
      _ = try await ledger.append(bench.draft("between", in: bench.id(), about: Cast.maja))
      let left = MapName("test.sums.1", version: 1)
      #expect(try await ledger.store.read(Cast.area) { try $0.pairs(in: .all, of: left, .forward, limit: 1) }.isEmpty)
      await ledger.store.close()
      ledger = try await bench.ledger()
      await #expect(throws: LedgerFault.notBuilt(Cast.sums.name)) { try await ledger.sum(of: Cast.maja) }
      try await ledger.rebuild(Cast.sums, in: Cast.area)
      #expect(try await ledger.sum(of: Cast.maja) == 2)
      await ledger.store.close()
    },
    Promise("two who build the same map anew take turns, and it is built once") { bench in
      let ledger = try await bench.ledger()
      try await bench.live(in: ledger, steps: 900)
      let live = try await ledger.all(Cast.sums)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<2 {
          group.addTask { try await patiently { try await ledger.rebuild(Cast.sums, in: Cast.area) } }
        }
        try await group.waitForAll()
      }
      #expect(try await ledger.all(Cast.sums) == live)
      // Had the second built its own, it would be the third.
      let second = MapName("test.sums.1", version: 2)
      #expect(
        try await ledger.store.read(Cast.area) { try $0.pairs(in: .all, of: second, .forward, limit: 1) }.count == 1)
      await ledger.store.close()
    },
    Promise("where a newer program writes, an older one that still runs writes nothing more and gives up no map") {
      bench in
      let ledger = try await bench.ledger()
      _ = try await ledger.append(bench.draft("before", in: bench.id(), about: Cast.maja))
      try await ledger.raiseFormat(in: Cast.area)
      _ = try await ledger.append(bench.draft("still", in: bench.id(), about: Cast.maja))
      let newer = StoreFormat.current + 1
      try await ledger.store.write(Cast.area, .alone) {
        try $0.put(Key(newer).bytes, at: Key("format"), in: MapName("ledger.state", version: 1))
      }
      let older = bench.ledger(over: ledger.store, [Cast.texts])
      let fault = LedgerFault.newerStore(found: newer, known: StoreFormat.current)
      await #expect(throws: fault) { try await older.append(bench.draft("lost", in: bench.id(), about: Cast.maja)) }
      await #expect(throws: fault) { try await older.raiseFormat(in: Cast.area) }
      #expect(try await ledger.sum(of: Cast.maja) == 2)
      await ledger.store.close()
    },
    Promise("an entry of a kind that this program does not know is no reason to decide on the rest") { bench in
      let ledger = try await bench.ledger()
      let stream = bench.id(of: Stream.self)
      _ = try await ledger.append(bench.draft("newer", in: stream))
      await #expect(throws: LedgerFault.unknownKind(Note.kind)) {
        try await ledger.read(Cast.area) { try $0.statements(in: stream) }
      }
      await ledger.store.close()
    },
    Promise("in a new area every projection can be read at once") { bench in
      let ledger = try await bench.ledger()
      #expect(try await ledger.all(Cast.texts).isEmpty)
      _ = try await ledger.append(bench.draft("first", in: bench.id()))
      #expect(try await ledger.all(Cast.texts).count == 1)
      await ledger.store.close()
    },
  ]
}

extension Bench {
  /// Does random things, as people would: notes in new and known streams, repetitions, twins, now and then an erasure.
  func live(in ledger: Ledger, steps: Int) async throws {
    var generator = randomness.generator
    var drafts: [Draft] = []
    for step in 0..<steps {
      switch Int.random(in: 0..<20, using: &generator) {
      case 0 where !drafts.isEmpty:
        let erased = drafts.randomElement(using: &generator).map { [$0.id] } ?? []
        let (id, particulars) = (id(of: Entry.self), eraser())
        _ = try await ledger.write(Cast.area) {
          try $0.erase(erased, ground: "request", id: id, particulars: particulars)
        }
      case 1 where !drafts.isEmpty:
        _ = try await ledger.append(drafts[0])
      case 2 where !drafts.isEmpty:
        var twin = drafts[0]
        twin.payload = try Payload.encode(Note(text: "twin \(step)", number: step))
        _ = try await ledger.append(twin)
      case 3...9 where !drafts.isEmpty:
        let known = drafts.randomElement(using: &generator) ?? drafts[0]
        let more = try draft(
          "more \(step % 5)", in: known.particulars.stream, about: known.particulars.person, number: step)
        _ = try await ledger.append(more)
        drafts.append(more)
      default:
        let person = [Cast.maja, Cast.omar, nil].randomElement(using: &generator) ?? nil
        let new = try draft("new \(step % 5)", in: id(), about: person, number: step)
        _ = try await ledger.append(new)
        drafts.append(new)
      }
      clock.turn(bySeconds: 1)
    }
  }
}

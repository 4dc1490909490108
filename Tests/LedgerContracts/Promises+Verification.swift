import Ledger
import Testing
import CoCreation
import Values

extension Promise {
  static let verification = [
    Promise("any byte that is turned over is found, at its own place") { bench in
      let ledger = try await bench.ledger()
      try await bench.live(in: ledger, steps: 40)
      bench.clock.turn(byDays: 1)
      try await bench.closeDays(of: ledger)
      let rows = try await ledger.store.read(Cast.area) { try $0.entries(after: nil, limit: .max) }
      #expect(try await ledger.verify(Cast.area).entryCount == rows.count)
      var generator = bench.randomness.generator
      for part in Damage.Part.allCases {
        for _ in 0..<12 {
          let touched = rows.filter { part.bytes(of: $0)?.isEmpty == false }
          let row = try #require(touched.randomElement(using: &generator))
          let damage = Damage(
            place: row.place, part: part,
            index: Int.random(in: 0..<(part.bytes(of: row)?.count ?? 1), using: &generator),
            bit: Int.random(in: 0..<8, using: &generator))
          let damaged = bench.ledger(over: DamagedStore(whole: ledger.store) { [damage.apply($0)] })
          let fault = try await damaged.verify(Cast.area).fault
          let expected: [VerificationFault] =
            switch part {
            case .header: [.header(row.place), .hash(row.place)]
            case .hash: [.hash(row.place)]
            case .salt, .payload: [.words(row.place)]
            }
          #expect(fault.map(expected.contains) == true, "\(damage) gave \(String(describing: fault))")
        }
      }
      await ledger.store.close()
    },
    Promise("entries that were taken out, put in twice or rewritten whole are found") { bench in
      let ledger = try await bench.ledger()
      let stream = bench.id(of: Stream.self)
      for number in 0..<4 { _ = try await ledger.append(bench.draft("note \(number)", in: stream)) }
      let alone = bench.id(of: Stream.self)
      _ = try await ledger.append(bench.draft("alone", in: alone))
      let day = bench.clock.now.utcDay
      bench.clock.turn(byDays: 1)
      try await bench.closeDays(of: ledger)
      @Sendable func place(_ sequence: Int) -> Place { Place(stream: stream, sequence: sequence) }
      #expect(try await bench.fault(in: ledger) { [$0] } == nil)
      #expect(try await bench.fault(in: ledger) { $0.place == place(2) ? [] : [$0] } == .chain(place(3)))
      #expect(try await bench.fault(in: ledger) { $0.place == place(2) ? [$0, $0] : [$0] } == .chain(place(2)))
      #expect(try await bench.fault(in: ledger) { $0.place == place(1) ? [] : [$0] } == .chain(place(2)))
      // The end of a stream, or a whole stream, is missed by its day's root.
      #expect(try await bench.fault(in: ledger) { $0.place == place(4) ? [] : [$0] } == .root(day))
      #expect(try await bench.fault(in: ledger) { $0.place.stream == alone ? [] : [$0] } == .root(day))
      #expect(
        try await bench.fault(in: ledger) { row in
          guard row.place == place(3) else { return [row] }
          return [EntryRow(place: row.place, id: row.id, header: row.header, hash: row.hash, content: nil)]
        } == .wordsMissing(place(3)))
      await ledger.store.close()
    },
    Promise("entries that were hidden from their day's root are found") { bench in
      let ledger = try await bench.ledger()
      var days: [Day] = []
      var streams: [ID<Stream>] = []
      for number in 0..<3 {
        days.append(bench.clock.now.utcDay)
        streams.append(bench.id())
        _ = try await ledger.append(bench.draft("note \(number)", in: streams[number]))
        bench.clock.turn(byDays: 1)
      }
      let hidden = Key(days[1], streams[1])
      try await ledger.store.write(Cast.area, .others) {
        try $0.remove(hidden, in: MapName("ledger.day-ends", version: 1))
      }
      try await bench.closeDays(of: ledger)
      #expect(try await ledger.verify(Cast.area).fault == .root(days[1]))
      await ledger.store.close()
    },
    Promise("a root that tells of more streams than it binds is found") { bench in
      let ledger = try await bench.ledger()
      let day = bench.clock.now.utcDay
      _ = try await ledger.append(bench.draft("note", in: bench.id()))
      bench.clock.turn(byDays: 1)
      try await bench.closeDays(of: ledger)
      #expect(try await ledger.verify(Cast.area).fault == nil)
      try await ledger.store.write(Cast.area, .others) { rows in
        let roots = MapName("ledger.roots", version: 1)
        var root = try #require(try rows.value(at: Key(day), in: roots))
        root[7] += 1
        try rows.put(root, at: Key(day), in: roots)
      }
      #expect(try await ledger.verify(Cast.area).fault == .root(day))
      await ledger.store.close()
    },
    Promise("a rewritten history is found by the roots that were kept outside") { bench in
      let ledger = try await bench.ledger()
      let day = bench.clock.now.utcDay
      _ = try await ledger.append(bench.draft("what was said", in: bench.id()))
      _ = try await ledger.append(bench.draft("what is said instead", in: bench.id()), in: Cast.otherArea)
      bench.clock.turn(byDays: 1)
      let forger = try #require(SigningKey(seed: [UInt8](repeating: 9, count: 32)))
      let lost = Journal(path: bench.folder + "/forged.log")
      try await bench.closeDays(of: ledger)
      _ = try await ledger.closeDays(in: Cast.otherArea, signedBy: forger, journal: lost)
      let honest = try bench.rootJournal.lines()
      #expect(try await ledger.verify(Cast.otherArea, journals: honest).fault == nil)
      let claimed = honest.map { $0.replacing(Cast.area.description, with: Cast.otherArea.description) }
      #expect(try await ledger.verify(Cast.otherArea, journals: claimed).fault == .journal(day))
      #expect(try await ledger.verify(Cast.area, journals: honest + lost.lines()).fault == nil)
      await ledger.store.close()
    },
    Promise("roots are signed by the installation's own key, after those that it had before") { bench in
      let ledger = try await bench.ledger()
      let (own, forger) = (try bench.signingKey, try #require(SigningKey(seed: [UInt8](repeating: 9, count: 32))))
      var days: [Day] = []
      for key in [own, forger] {
        days.append(bench.clock.now.utcDay)
        _ = try await ledger.append(bench.draft("a", in: bench.id()))
        bench.clock.turn(byDays: 1)
        _ = try await ledger.closeDays(in: Cast.area, signedBy: key, journal: bench.rootJournal)
      }
      // A store of an earlier program knows no key: the newest root is the installation's own, or it is another's.
      #expect(try await ledger.verify(Cast.area).fault == nil)
      #expect(try await ledger.verify(Cast.area, own: own.publicKey).fault == .signer(days[1]))
      func keep(_ keys: [SigningKey]) async throws {
        _ = try await ledger.store.amendInstallation { _ in
          InstallationRow(area: Cast.area, keys: keys.map(\.publicKey))
        }
      }
      try await keep([own])
      #expect(try await ledger.verify(Cast.area).fault == .signer(days[1]))
      #expect(try await ledger.verify(Cast.area, own: forger.publicKey).fault == .key)
      try await keep([own, forger])
      let accepted = try await ledger.verify(Cast.area, own: forger.publicKey)
      #expect(accepted.fault == nil && accepted.keyChanges == [days[1]])
      try await keep([forger, own])
      #expect(try await ledger.verify(Cast.area).fault == .signer(days[1]))
      await ledger.store.close()
    },
  ]
}

extension Bench {
  /// What a verification finds where a store gives other entries than it keeps.
  fileprivate func fault(
    in ledger: Ledger, after change: @escaping @Sendable (EntryRow) -> [EntryRow]
  ) async throws -> VerificationFault? {
    let damaged = self.ledger(over: DamagedStore(whole: ledger.store, change: change))
    return try await damaged.verify(Cast.area).fault
  }
}

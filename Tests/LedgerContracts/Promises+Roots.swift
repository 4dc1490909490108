import Ledger
import Testing
import Values

extension Promise {
  static let roots = [
    Promise("a day's root is made once when the day has ended, and days that were missed are made up") { bench in
      let ledger = try await bench.ledger()
      let key = try bench.signingKey
      let first = bench.clock.now.utcDay
      let stream = bench.id(of: Stream.self)
      let other = bench.id(of: Stream.self)
      _ = try await ledger.append(bench.draft("day one", in: stream))
      _ = try await ledger.append(bench.draft("day one, too", in: other))
      #expect(try await ledger.closeDays(in: Cast.area, signedBy: key, journal: bench.rootJournal).isEmpty)
      bench.clock.turn(byDays: 1)
      _ = try await ledger.append(bench.draft("day two", in: stream))
      bench.clock.turn(byDays: 5)
      let made = try await ledger.closeDays(in: Cast.area, signedBy: key, journal: bench.rootJournal)
      #expect(made.map(\.day) == [first, first + 1])
      #expect(made.map(\.streamCount) == [2, 1])
      #expect(try await ledger.closeDays(in: Cast.area, signedBy: key, journal: bench.rootJournal).isEmpty)
      #expect(try await ledger.roots(in: Cast.area) == made)
      #expect(try await ledger.roots(in: Cast.area, after: first) == [made[1]])
      let lines = try bench.rootJournal.lines()
      #expect(lines.compactMap { DayRoot(line: $0, in: Cast.area) } == made)
      #expect(try await ledger.verify(Cast.area, journals: lines).fault == nil)
      await ledger.store.close()
    },
    Promise("a root is the hash that its description says") { bench in
      let ledger = try await bench.ledger()
      let streams = (0..<3).map { _ in bench.id(of: Stream.self) }
      for stream in streams.reversed() {
        _ = try await ledger.append(bench.draft("a", in: stream))
        _ = try await ledger.append(bench.draft("b", in: stream))
      }
      let day = bench.clock.now.utcDay
      bench.clock.turn(byDays: 1)
      let root = try #require(
        try await bench.closeDays(of: ledger).first)
      var bytes = Array("samspel.root.1\n".utf8) + Cast.area.bytes
      bytes += (0..<8).map { UInt8(truncatingIfNeeded: day.number >> (56 - 8 * $0)) }
      bytes += Digest.zero.bytes
      for stream in streams.sorted() {
        let head = try #require(try await ledger.head(of: stream))
        bytes += stream.bytes + head.hash.bytes
      }
      #expect(root.hash == SHA256.hash(bytes))
      #expect(root.isSigned)
      await ledger.store.close()
    },
    Promise("nothing is recorded on a day that is closed, whatever the clock says") { bench in
      let ledger = try await bench.ledger()
      let day = bench.clock.now.utcDay
      _ = try await ledger.append(bench.draft("in time", in: bench.id()))
      bench.clock.turn(byDays: 1)
      try await bench.closeDays(of: ledger)
      bench.clock.turn(byDays: -1)
      let late = try await ledger.append(bench.draft("late", in: bench.id()))
      #expect(late.header.recordedAt == (day + 1).beginsInUTC)
      bench.clock.turn(byDays: 2)
      let made = try await bench.closeDays(of: ledger)
      #expect(made.map(\.day) == [day + 1])
      #expect(try await ledger.verify(Cast.area).fault == nil)
      await ledger.store.close()
    },
    Promise("a clock that ran years ahead for a moment puts off what is recorded later by one day at most") { bench in
      let ledger = try await bench.ledger()
      let day = bench.clock.now.utcDay
      _ = try await ledger.append(bench.draft("in time", in: bench.id()))
      // By less than the clock of a server that nodes share, which may be asked too.
      bench.clock.turn(byDays: 300)
      try await bench.closeDays(of: ledger)
      bench.clock.turn(byDays: -300)
      let late = try await ledger.append(bench.draft("right again", in: bench.id()))
      #expect(late.header.recordedAt == (day + 1).beginsInUTC)
      #expect(try await ledger.verify(Cast.area).fault == nil)
      await ledger.store.close()
    },
    Promise("roots that an end in the middle kept from the journal are added later") { bench in
      let ledger = try await bench.ledger()
      let lost = Journal(path: bench.folder + "/lost.log")
      for _ in 0..<3 {
        _ = try await ledger.append(bench.draft("a", in: bench.id()))
        bench.clock.turn(byDays: 1)
        _ = try await ledger.closeDays(in: Cast.area, signedBy: bench.signingKey, journal: lost)
      }
      try await bench.closeDays(of: ledger)
      #expect(try bench.rootJournal.lines() == lost.lines())
      #expect(try lost.lines().count == 3)
      await ledger.store.close()
    },
  ]
}

extension Bench {
  var signingKey: SigningKey {
    get throws { try #require(SigningKey(seed: [UInt8](repeating: 7, count: 32))) }
  }
}

import CoCreation
import Ledger
import Synchronization
import Testing
import Values

extension Promise {
  static let jobs = [
    Promise("a job is done once for each day, by one node, and missed days are made up") { bench in
      let ledger = try await bench.ledger()
      let done = Job("test.job") { round in
        try await round.ledger.write(round.area) { entries in
          let known = try entries.record("done", Key(round.day)).map { $0.value[0] } ?? 0
          try entries.put(Record(kind: "done", key: Key(round.day), value: [known + 1], expires: nil))
        }
      }
      let first = bench.clock.now.utcDay
      #expect(try await ledger.run(done, through: first, in: Cast.area) == [first])
      #expect(try await ledger.run(done, through: first, in: Cast.area).isEmpty)
      bench.clock.turn(byDays: 4)
      let today = first + 4
      let days = try await withThrowingTaskGroup(of: [Day].self) { group in
        for _ in 0..<6 {
          group.addTask { try await patiently { try await ledger.run(done, through: today, in: Cast.area) } }
        }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      #expect(days.sorted() == (1...4).map { first + $0 })
      let counts = try await ledger.read(Cast.area) { try $0.records("done").map(\.value) }
      #expect(counts == [[UInt8]](repeating: [1], count: 5))
      await ledger.store.close()
    },
    Promise("a job whose node broke off is taken over when its hold has ended") { bench in
      let ledger = try await bench.ledger()
      let today = bench.clock.now.utcDay
      let broken = Job("test.job") { _ in throw Broken() }
      await #expect(throws: Broken()) { try await ledger.run(broken, through: today, in: Cast.area, hold: 60) }
      let whole = Job("test.job") { _ in }
      #expect(try await ledger.run(whole, through: today, in: Cast.area).isEmpty)
      bench.clock.turn(bySeconds: 60)
      #expect(try await ledger.run(whole, through: today, in: Cast.area) == [today])
      await ledger.store.close()
    },
    Promise("a day that takes longer than the hold is prolonged, and nobody else does it") { bench in
      let ledger = try await bench.ledger()
      let today = bench.clock.now.utcDay
      let other = Job("test.job") { _ in Issue.record("done twice") }
      let long = Job("test.job") { round in
        for _ in 0..<10 {
          bench.clock.turn(bySeconds: 30)
          try await round.renew()
          #expect(try await ledger.run(other, through: today, in: Cast.area, hold: 60).isEmpty)
        }
      }
      #expect(try await ledger.run(long, through: today, in: Cast.area, hold: 60) == [today])
      await ledger.store.close()
    },
    Promise("what was held too long and taken over is not noted as done by who held it") { bench in
      let ledger = try await bench.ledger()
      let today = bench.clock.now.utcDay
      let stuck = Job("test.job") { _ in
        bench.clock.turn(bySeconds: 61)
        let taking = Job("test.job") { _ in throw Broken() }
        await #expect(throws: Broken()) { try await ledger.run(taking, through: today, in: Cast.area, hold: 60) }
      }
      #expect(try await ledger.run(stuck, through: today, in: Cast.area, hold: 60).isEmpty)
      #expect(try await ledger.read(Cast.area) { try $0.record("job.done", Key(Token("test.job"))) } == nil)
      await ledger.store.close()
    },
  ]
}

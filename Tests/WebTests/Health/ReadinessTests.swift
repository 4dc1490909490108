import Synchronization
import Testing
import Web

struct `Whether the site can serve` {
  private let world = TestWorld()

  @Test func `it can as long as the store takes what is written`() async {
    let records = MemoryRecords(world)
    #expect(await Readiness(of: records, world.surroundings).isReady())
    records.isAway.withLock { $0 = true }
    #expect(await Readiness(of: records, world.surroundings).isReady() == false)
  }

  @Test func `over the ledger's own store, it cannot while that is away or full`() async throws {
    var faulty: FaultyStore?
    let house = try await TestHouse { store in
      let around = FaultyStore(over: store)
      faulty = around
      return around
    }
    let store = try #require(faulty)
    for (fault, isReady) in [(nil, true), (.away, false), (.full, false)] as [(FaultyStore.Fault?, Bool)] {
      store.fail(fault)
      #expect(await Readiness(of: house.desk.records, house.world.surroundings).isReady() == isReady)
    }
  }

  @Test func `it is told again when the store has come back`() async {
    let records = MemoryRecords(world)
    let readiness = Readiness(holds: .zero) { _ = try await records.look { try $0.value(.health, []) } }
    records.isAway.withLock { $0 = true }
    #expect(await readiness.isReady() == false)
    records.isAway.withLock { $0 = false }
    #expect(await readiness.isReady())
  }

  @Test func `the store is asked once, however many want to know`() async {
    let count = Mutex(0)
    let readiness = Readiness(holds: .seconds(600), patience: .seconds(600)) {
      count.withLock { $0 += 1 }
      try await Task.sleep(for: .milliseconds(50))
    }
    await withTaskGroup(of: Bool.self) { tasks in
      for _ in 0..<100 { tasks.addTask { await readiness.isReady() } }
      for await isReady in tasks { #expect(isReady) }
    }
    #expect(await readiness.isReady())
    #expect(count.withLock { $0 } == 1)
  }

  @Test(.timeLimit(.minutes(1))) func `a store that answers nothing is waited for no longer than a moment`() async {
    let (stream, end) = AsyncStream.makeStream(of: Void.self)
    let readiness = Readiness(holds: .zero, patience: .milliseconds(50)) { for await _ in stream {} }
    #expect(await readiness.isReady() == false)
    #expect(await readiness.isReady() == false, "at once, and the store is not asked a second time")
    end.finish()
    while await !readiness.isReady() { await Task.yield() }
  }
}

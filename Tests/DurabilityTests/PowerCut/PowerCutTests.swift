import Durability
import Ledger
import Testing

@Suite(.serialized, .timeLimit(.minutes(20))) struct `When the power goes` {
  @Test func `every entry that was acknowledged is there and all is whole, at 200 moments of a writer's life`()
    async throws
  {
    let folder = try TrialFolder()
    let recording = try await PowerCut.record(in: folder, entries: 600, rounds: 3)
    try recording.expectComplete()
    let wrecks = recording.wrecks(
      at: 200, { [.lastFlush, .blocks($0.isMultiple(of: 2) ? 512 : 4096)] }, seed: 20_261_123)
    #expect(wrecks.contains { $0.told.kept.isEmpty } && wrecks.contains { $0.told.kept.count > 500 })
    try await withThrowingTaskGroup(of: Void.self) { group in
      for part in 0..<2 {
        group.addTask {
          for wreck in wrecks.enumerated() where wreck.offset % 2 == part {
            let (found, wreck) = (try await wreck.element.inspect(), wreck.element)
            #expect(found.isWhole == true, "cut \(wreck.cut) before event \(wreck.event): \(found)")
          }
        }
      }
      try await group.waitForAll()
    }
  }

  @Test(arguments: ["OFF", "NORMAL"])
  func `a store that does not wait for the disk loses what it acknowledged, and that is found`(level: String)
    async throws
  {
    let folder = try TrialFolder()
    let recording = try await PowerCut.record(in: folder, entries: 100, rounds: 1, synchronous: level)
    try recording.expectComplete()
    var losses = 0
    for wreck in recording.wrecks(at: 20, { _ in [.lastFlush] }, seed: 1) where !wreck.told.kept.isEmpty {
      let found = try? await wreck.inspect()
      if found.map({ !$0.lost.isEmpty }) ?? true { losses += 1 }
    }
    #expect(losses > 0)
  }
}

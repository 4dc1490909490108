import CoCreation
import Ledger
import Synchronization
import Testing
import Values

extension Promise {
  static let rows = [
    Promise("whatever bodies read, write and take back, everybody reads what was committed") { bench in
      let ledger = try await bench.ledger()
      let writers = (0..<6).map { Writer(number: $0, bench) }
      for _ in 0..<30 {
        // Together, so that those who break share a commit with those who do not.
        try await withThrowingTaskGroup(of: Void.self) { group in
          for writer in writers {
            let deeds = writer.drawDeeds()
            group.addTask { try await patiently { try await writer.run(deeds, in: ledger) } }
          }
          try await group.waitForAll()
        }
        for writer in writers { try await writer.expectCommitted(in: ledger) }
      }
      let reopened = try await bench.reopened(ledger)
      for writer in writers { try await writer.expectCommitted(in: reopened) }
      await reopened.store.close()
    },
    Promise("a record that was forgotten with a person is found by nobody") { bench in
      let ledger = try await bench.ledger()
      let record = Record(kind: "session", key: Key(Cast.maja, 1), value: [1], expires: nil)
      try await ledger.write(Cast.area) { entries in
        try entries.put(record)
        #expect(try entries.record("session", record.key) == record)
      }
      #expect(try await ledger.record("session", record.key, in: Cast.area) == record)
      try await ledger.write(Cast.area) { entries in
        _ = try entries.record("session", record.key)
        try entries.forget(Cast.maja)
        #expect(try entries.record("session", record.key) == nil)
      }
      #expect(try await ledger.record("session", record.key, in: Cast.area) == nil)
      let found = try await ledger.write(Cast.area) { try $0.record("session", record.key) }
      #expect(found == nil)
      await ledger.store.close()
    },
  ]
}

/// One who reads, writes and sometimes breaks off, with a record and a stream of their own.
private final class Writer: Sendable {
  fileprivate enum Deed: CaseIterable {
    case put, claim, remove, append, read, breakOff
  }

  /// What is committed of theirs.
  private struct Own: Equatable {
    var record: [UInt8]?
    var length = 0
  }

  struct Deeds: Sendable {
    fileprivate let deeds: [Deed]
    let value: [UInt8]
    let drafts: [Draft]
  }

  private let key: Key
  private let stream: ID<Stream>
  private let bench: Bench
  private let own = Mutex(Own())

  init(number: Int, _ bench: Bench) {
    key = Key(number)
    stream = bench.id()
    self.bench = bench
  }

  func drawDeeds() -> Deeds {
    var chance = bench.randomness.generator
    let deeds = (0..<4).map { _ in Deed.allCases.randomElement(using: &chance) ?? .read }
    let drafts = deeds.compactMap { _ in try? bench.draft("a note", in: stream) }
    return Deeds(deeds: deeds, value: bench.randomness.bytes(4), drafts: drafts)
  }

  /// Does one after the other in one body, and looks after each whether it reads its own writing.
  func run(_ deeds: Deeds, in ledger: Ledger) async throws {
    let before = own.withLock { $0 }
    let (key, stream) = (key, stream)
    do {
      let after = try await ledger.write(Cast.area) { entries in
        var own = before
        for (deed, draft) in zip(deeds.deeds, deeds.drafts) {
          let record = Record(kind: "own", key: key, value: deeds.value, expires: nil)
          switch deed {
          case .put:
            try entries.put(record)
            own.record = deeds.value
          case .claim:
            #expect(try entries.claim(record) == (own.record == nil))
            own.record = own.record ?? deeds.value
          case .remove:
            try entries.removeRecord("own", key)
            own.record = nil
          case .append: own.length = try entries.append(draft).header.sequence
          case .read: break
          case .breakOff: throw Broken()
          }
          #expect(try Self.read(key, stream, in: entries) == own)
        }
        return own
      }
      own.withLock { $0 = after }
    } catch is Broken {}
  }

  func expectCommitted(in ledger: Ledger) async throws {
    let (key, stream, own) = (key, stream, own.withLock { $0 })
    #expect(try await ledger.record("own", key, in: Cast.area)?.value == own.record)
    #expect(try await ledger.read(Cast.area) { try Self.read(key, stream, in: $0) } == own)
    #expect(try await patiently { try await ledger.write(Cast.area) { try Self.read(key, stream, in: $0) } } == own)
  }

  private static func read(_ key: Key, _ stream: ID<Stream>, in entries: any LedgerReading) throws -> Own {
    Own(record: try entries.record("own", key)?.value, length: try entries.head(of: stream)?.header.sequence ?? 0)
  }
}

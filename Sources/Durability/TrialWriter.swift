import CoCreation
import Glibc
import Ledger
import Synchronization
import Values

/// Writes into a store with several tasks at once, and prints each acknowledgement only after the ledger has given it.
///
/// It is made to be killed: what it has printed must be found again, whatever happens to it.
package struct TrialWriter: Sendable {
  private let order: TrialOrder
  private let file: Int32

  /// - Throws: ``TrialFault`` if the file for acknowledgements cannot be made.
  package init(_ order: TrialOrder) throws(TrialFault) {
    self.order = order
    guard let output = order.output else {
      file = STDOUT_FILENO
      return
    }
    file = open(output, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .noOutput(errno) }
  }

  /// Writes what was ordered.
  ///
  /// - Parameter opened: Called each time the store was opened, before anything is written.
  /// - Throws: What opening the store throws; what comes later is printed, and the writing goes on.
  package func run(opened: @Sendable () throws -> Void = {}) async throws {
    let left = Countdown(from: order.entries ?? .max)
    for round in 1...order.rounds {
      let store = try await order.place.open()
      try opened()
      let ledger = TrialLedger.over(store, journal: order.place.journal)
      let end = (order.entries ?? 0) / order.rounds * (order.rounds - round)
      let shared = (0..<2).map { _ in Subject() }
      await withTaskGroup { group in
        for _ in 0..<order.tasks {
          group.addTask {
            var hand = Hand(ledger: ledger, file: file, subjects: shared + [Subject()])
            while left.take(downTo: end) { await hand.write() }
          }
        }
      }
      await store.close()
    }
  }
}

/// How much is left to do; several tasks share it.
private final class Countdown: Sendable {
  private let left: Mutex<Int>

  init(from count: Int) {
    left = Mutex(count)
  }

  /// Takes one away, unless no more than `end` are left.
  func take(downTo end: Int) -> Bool {
    left.withLock { left in
      guard left > end else { return false }
      left -= 1
      return true
    }
  }
}

/// A stream and the person whom it concerns.
private struct Subject {
  let stream: ID<Stream> = Randomness.system.id(at: TrialLedger.now)
  let person: ID<Person> = Randomness.system.id(at: TrialLedger.now)
}

/// What one task writes: mostly entries in its own stream and in those it shares, some with a picture; now and then it
/// begins another stream, or erases what it wrote.
private struct Hand {
  let ledger: Ledger
  let file: Int32
  /// The last is its own.
  var subjects: [Subject]
  private var erasable: [ID<Entry>] = []

  init(ledger: Ledger, file: Int32, subjects: [Subject]) {
    self.ledger = ledger
    self.file = file
    self.subjects = subjects
  }

  mutating func write() async {
    do {
      switch Int.random(in: 0..<20) {
      case 0: try await append(showing: try await picture())
      case 1: try await erase()
      case 2:
        subjects[subjects.count - 1] = Subject()
        try await append()
      default: try await append()
      }
    } catch let fault as LedgerFault {
      await pause(after: fault)
    } catch {
      await pause(after: .failed(code: -1))
    }
  }

  private func pause(after fault: LedgerFault) async {
    Acknowledgement.fault("\(fault)").print(to: file)
    try? await Task.sleep(for: .milliseconds(20))
  }

  private mutating func append(showing media: [MediaAddress] = []) async throws {
    guard let subject = subjects.randomElement() else { return }
    let id: ID<Entry> = Randomness.system.id(at: TrialLedger.now)
    let draft = Draft(
      id: id, particulars: TrialLedger.particulars(in: subject.stream, about: subject.person),
      payload: TrialLedger.words(of: id), media: media)
    _ = try await ledger.write(TrialLedger.area) { try $0.append(draft) }
    Acknowledgement.kept(id).print(to: file)
    erasable.append(id)
  }

  private mutating func erase() async throws {
    guard !erasable.isEmpty else { return try await append() }
    let id = erasable.remove(at: Int.random(in: erasable.indices))
    Acknowledgement.erasing(id).print(to: file)
    let (told, particulars) = (
      Randomness.system.id(of: Entry.self, at: TrialLedger.now),
      TrialLedger.particulars(in: Randomness.system.id(at: TrialLedger.now), about: nil)
    )
    _ = try await ledger.write(TrialLedger.area) {
      try $0.erase([id], ground: "trial", id: told, particulars: particulars)
    }
    Acknowledgement.erased(id).print(to: file)
  }

  /// Keeps a picture of some thousand bytes.
  private func picture() async throws -> [MediaAddress] {
    let bytes = Randomness.system.bytes(Int.random(in: 2_000...60_000))
    let (pieces, continuation) = AsyncStream.makeStream(of: [UInt8].self)
    continuation.yield(bytes)
    continuation.finish()
    let kept = try await ledger.keepMedium(pieces, type: "image/png", limit: bytes.count, in: TrialLedger.area)
    return [kept.address]
  }
}

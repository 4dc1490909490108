import CoCreation
import Synchronization
import Values

/// A node's claim on a day of a job, renewed while its work goes on, so that a long day is not done twice.
final class JobHold: Sendable {
  static let kind: Token = "job.claim"

  private let key: Key
  private let mark: [UInt8]
  private let seconds: Int
  private let renewed: Mutex<Instant>

  /// - Parameter seconds: For how long the claim stands without being renewed.
  init(_ key: Key, mark: [UInt8], seconds: Int, at now: Instant) {
    self.key = key
    self.mark = mark
    self.seconds = seconds
    renewed = Mutex(now)
  }

  /// Takes the claim, if nobody has it.
  func claim(_ entries: any LedgerWriting) throws(LedgerFault) -> Bool {
    try entries.claim(record(entries.now))
  }

  /// Prolongs the claim where a third of its time has passed.
  ///
  /// - Throws: ``JobTaken`` if another node has taken the day over.
  func renew(_ ledger: Ledger, in area: ID<Area>) async throws {
    let now = ledger.clock()
    guard renewed.withLock({ now >= $0.advanced(bySeconds: max(1, seconds / 3)) }) else { return }
    try await ledger.write(area) { entries in
      guard try self.isHeld(entries) else { throw JobTaken() }
      try entries.put(self.record(entries.now))
    }
    renewed.withLock { $0 = now }
  }

  /// Gives the claim back.
  ///
  /// - Throws: ``JobTaken`` if another node has taken the day over.
  func end(_ entries: any LedgerWriting) throws {
    guard try isHeld(entries) else { throw JobTaken() }
    try entries.removeRecord(Self.kind, key)
  }

  /// A claim whose time has passed still holds while nobody else has taken the day.
  private func isHeld(_ entries: any LedgerReading) throws(LedgerFault) -> Bool {
    try entries.rows.record(Self.kind, key)?.value == mark
  }

  private func record(_ now: Instant) -> Record {
    Record(kind: Self.kind, key: key, value: mark, expires: now.advanced(bySeconds: seconds))
  }
}

/// That another node has taken over what this one held too long.
struct JobTaken: Error {}

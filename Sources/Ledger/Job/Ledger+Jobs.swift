package import CoCreation
package import Values

extension Ledger {
  /// Does a job for each day up to one that it was not done for yet, oldest first.
  ///
  /// The first time it is done for the given day only. A day that another node holds ends the run; if that node does
  /// not finish within the hold, and does not prolong it, the next run takes the day over. Those for whom a day's work
  /// failed come first, and keep nobody else's from being done.
  ///
  /// - Parameters:
  ///   - day: The last day that is due.
  ///   - hold: For how many seconds a claimed day belongs to its node without being prolonged.
  ///   - onFailure: Told each person for whom a day's work failed.
  /// - Returns: The days done by this call.
  package func run(
    _ job: Job, through day: Day, in area: ID<Area>, hold: Int = 600,
    onFailure: @escaping @Sendable (JobFailure) -> Void = { _ in }
  ) async throws -> [Day] {
    var done: [Day] = []
    do {
      try await retry(job, in: area, holdFor: hold, onFailure)
      while let (due, hold) = try await claimNextDay(of: job.kind, through: day, in: area, holdFor: hold) {
        try await job.work(
          JobRound(
            ledger: self, area: area, day: due, job: job.kind, hold: hold, persons: nil, onFailure: onFailure))
        try await write(area) { entries in
          try hold.end(entries)
          try entries.put(Record(kind: "job.done", key: Key(job.kind), value: Key(due).bytes, expires: nil))
        }
        done.append(due)
      }
    } catch is JobTaken {
      // Another node goes on with it.
    }
    return done
  }

  /// Does again what failed for single persons and is to be tried by now.
  private func retry(
    _ job: Job, in area: ID<Area>, holdFor seconds: Int, _ onFailure: @escaping @Sendable (JobFailure) -> Void
  ) async throws {
    let due = try await read(area) { entries in
      try entries.failures(of: job.kind).filter { $0.nextTry <= entries.now }
    }
    guard !due.isEmpty else { return }
    let hold = hold(on: Key(job.kind, "again"), seconds)
    guard try await write(area, .others, { try hold.claim($0) }) else { return }
    for (day, failures) in Dictionary(grouping: due, by: \.day).sorted(by: { $0.key < $1.key }) {
      try await job.work(
        JobRound(
          ledger: self, area: area, day: day, job: job.kind, hold: hold, persons: failures.map(\.person),
          onFailure: onFailure))
    }
    try await write(area) { try hold.end($0) }
  }

  private func hold(on key: Key, _ seconds: Int) -> JobHold {
    JobHold(key, mark: randomness.bytes(16), seconds: seconds, at: clock())
  }

  private func claimNextDay(
    of kind: Token, through day: Day, in area: ID<Area>, holdFor seconds: Int
  ) async throws -> (Day, JobHold)? {
    guard let seen = try await read(area, { try Self.nextDay(of: kind, through: day, in: $0) }) else { return nil }
    let hold = hold(on: Key(kind, seen), seconds)
    // Alone, because a claim in company could read which days were done before another node's work had ended, and take
    // the day after its claim was given back.
    return try await write(area, .alone) { entries in
      guard try Self.nextDay(of: kind, through: day, in: entries) == seen else { return nil }
      return try hold.claim(entries) ? (seen, hold) : nil
    }
  }

  /// The first day that a job was not done for yet; `nil` if it was done for the given one.
  private static func nextDay(of kind: Token, through day: Day, in entries: any LedgerReading) throws -> Day? {
    guard let done = try entries.record("job.done", Key(kind)) else { return day }
    var parts = KeyReader(done.value)
    guard let last = parts.day() else { throw LedgerFault.damaged(at: nil) }
    return last < day ? last + 1 : nil
  }

  /// Takes out records that have expired.
  ///
  /// - Returns: How many there were.
  package func removeExpiredRecords(in area: ID<Area>) async throws -> Int {
    let now = clock()
    var count = 0
    while true {
      let removed = try await store.write(area, .others) { try $0.removeRecords(expiredBy: now, limit: 500) }
      count += removed
      guard removed == 500 else { return count }
    }
  }
}

package import CoCreation
package import Values

/// Work that is due once a day in each area: announcements, obligations, roots, retention.
///
/// Any number of nodes may offer it; one of them claims a day and does it, and what was missed is made up.
package struct Job: Sendable {
  package let kind: Token
  /// Does the work of one day; done twice, it does no harm.
  package let work: @Sendable (Ledger, ID<Area>, Day) async throws -> Void

  package init(_ kind: Token, work: @escaping @Sendable (Ledger, ID<Area>, Day) async throws -> Void) {
    self.kind = kind
    self.work = work
  }
}

extension Ledger {
  /// Does a job for each day up to one that it was not done for yet, oldest first.
  ///
  /// The first time it is done for the given day only. A day that another node holds ends the run; if that node does
  /// not finish within the hold, the next run takes the day over.
  ///
  /// - Parameters:
  ///   - day: The last day that is due.
  ///   - hold: For how many seconds a claimed day belongs to its node.
  /// - Returns: The days done by this call.
  package func run(
    _ job: Job, through day: Day, in area: ID<Area>, hold: Int = 600
  ) async throws -> [Day] {
    var done: [Day] = []
    while let due = try await claimNextDay(of: job.kind, through: day, in: area, hold: hold) {
      try await job.work(self, area, due)
      try await write(area) { entries in
        try entries.put(Record(kind: "job.done", key: Key(job.kind), value: Key(due).bytes, expires: nil))
        try entries.removeRecord("job.claim", Key(job.kind, due))
      }
      done.append(due)
    }
    return done
  }

  private func claimNextDay(
    of kind: Token, through day: Day, in area: ID<Area>, hold: Int
  ) async throws -> Day? {
    guard try await read(area, { try Self.nextDay(of: kind, through: day, in: $0) }) != nil else { return nil }
    // Alone, because a claim in company could read which days were done before another node's work had ended, and take
    // the day after its claim was given back.
    return try await write(area, .alone) { entries in
      guard let next = try Self.nextDay(of: kind, through: day, in: entries) else { return nil }
      let claim = Record(
        kind: "job.claim", key: Key(kind, next), value: [], expires: entries.now.advanced(bySeconds: hold))
      return try entries.claim(claim) ? next : nil
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

import GRDB
import Ledger
import Synchronization

/// What the transactions of one commit leave to be done after it.
///
/// A class, because the bodies of a batch share it; all run on the writer's own queue.
final class Batch {
  /// Words were deleted: the old pages are to leave the write-ahead log too.
  var removedContent = false
  /// What was written, in the order of the bodies, to be told once it is on the disk.
  var written: [StoreChange] = []
  /// The rows at hand; `nil` where one only reads, for a reader may see an older state than what was committed last.
  var known: KnownRows?

  init(known: KnownRows? = nil) {
    self.known = known
  }
}

/// Runs many bodies in one commit.
///
/// Bodies that come while a commit is under way wait, and then share the next one: an idle server pays one flush of the
/// disk for one entry, a busy one shares it among many. Nobody is answered before the commit is on disk. A body that
/// throws takes back its own writes only.
final class GroupCommit: Sendable {
  /// One body with the way back to who waits for it.
  private struct Job: Sendable {
    /// Runs the body; `false` if it threw.
    let run: @Sendable (Database, Batch) -> Bool
    /// Tells who waits: what the body gave or threw, or the fault that kept the commit from the disk.
    let answer: @Sendable (LedgerFault?) -> Void
  }

  private struct Queue {
    var waiting: [Job] = []
    var isDraining = false
  }

  private static let largestBatch = 256
  private static let knownRows = 16_384

  private let pool: DatabasePool
  private let queue = Mutex(Queue())
  /// Whether deleted words may still stand in the write-ahead log.
  private let isScrubDue = Mutex(false)
  private let scrubber: Scrubber
  private let checkpointer: Checkpointer?
  private let herald: Herald
  /// What is asked for in nearly every request, so that it need not be looked up again.
  let committed = CommittedRows(capacity: knownRows)

  /// - Parameters:
  ///   - herald: Tells what was committed.
  ///   - scrubber: Goes on trying where somebody still reads and no commit follows.
  ///   - checkpointer: Moves what was committed into the file; `nil` to let SQLite do it.
  init(
    pool: DatabasePool, herald: Herald = Herald(), scrubber: Scrubber? = nil, checkpointer: Checkpointer? = nil
  ) {
    self.pool = pool
    self.herald = herald
    self.scrubber = scrubber ?? Scrubber(pool)
    self.checkpointer = checkpointer
  }

  func run<Result: Sendable>(_ body: @escaping @Sendable (Database, Batch) throws -> Result) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
      let outcome = Mutex<Swift.Result<Result, any Error>?>(nil)
      enqueue(
        Job { database, batch in
          let result = Swift.Result { try body(database, batch) }
          outcome.withLock { $0 = result }
          return (try? result.get()) != nil
        } answer: { fault in
          switch (outcome.withLock { $0 }, fault) {
          case (.failure(let error), _): continuation.resume(throwing: error)
          case (_, let fault?): continuation.resume(throwing: fault)
          case (.success(let result), nil): continuation.resume(returning: result)
          case (nil, nil): continuation.resume(throwing: LedgerFault.unreachable)
          }
        })
    }
  }

  private func enqueue(_ job: Job) {
    let begins = queue.withLock { queue in
      queue.waiting.append(job)
      defer { queue.isDraining = true }
      return !queue.isDraining
    }
    if begins { pool.asyncWriteWithoutTransaction { self.drain($0) } }
  }

  /// Commits batch after batch until nobody waits.
  private func drain(_ database: Database) {
    while let jobs = next() {
      var fault: LedgerFault?
      var written: Set<StoreChange> = []
      do {
        written = try commit(jobs, database)
      } catch {
        fault = LedgerFault(sqlite: error)
        if database.isInsideTransaction { try? database.rollback() }
      }
      for job in jobs { job.answer(fault) }
      if !written.isEmpty { herald.tell(written) }
      checkpointer?.goOn(database)
    }
  }

  private func next() -> [Job]? {
    queue.withLock { queue in
      guard !queue.waiting.isEmpty else {
        queue.isDraining = false
        return nil
      }
      let jobs = Array(queue.waiting.prefix(Self.largestBatch))
      queue.waiting.removeFirst(jobs.count)
      return jobs
    }
  }

  /// - Returns: What was written.
  private func commit(_ jobs: [Job], _ database: Database) throws -> Set<StoreChange> {
    let batch = Batch(known: KnownRows(over: committed))
    try database.beginTransaction(.immediate)
    if let broken = try runPlainly(jobs, database, batch) {
      // Bodies may be run again, so those that broke are left out, and the others run with a way back for each.
      try database.rollback()
      batch.written = []
      batch.known = KnownRows(over: committed)
      try database.beginTransaction(.immediate)
      try runApart(jobs.enumerated().filter { !broken.contains($0.offset) }.map(\.element), database, batch)
    }
    try database.commit()
    batch.known?.commit()
    if batch.removedContent { isScrubDue.withLock { $0 = true } }
    scrub(database, patience: batch.removedContent ? 200 : 0)
    return Set(batch.written)
  }

  /// Runs bodies without a way back for each: a savepoint would copy every page that bodies of one commit share.
  ///
  /// - Returns: `nil` if all is well; if one broke after it had written, the places of those that have broken.
  private func runPlainly(_ jobs: [Job], _ database: Database, _ batch: Batch) throws -> Set<Int>? {
    var broken: Set<Int> = []
    for (index, job) in jobs.enumerated() {
      let (before, told) = (database.totalChangesCount, batch.written.count)
      if job.run(database, batch) { continue }
      broken.insert(index)
      batch.written.removeLast(batch.written.count - told)
      try expectTransaction(database)
      if database.totalChangesCount != before { return broken }
    }
    return nil
  }

  /// Runs bodies, each with a way back.
  private func runApart(_ jobs: [Job], _ database: Database, _ batch: Batch) throws {
    for job in jobs {
      try database.step("SAVEPOINT body")
      let (written, known) = (batch.written, batch.known)
      if !job.run(database, batch) {
        (batch.written, batch.known) = (written, known)
        try expectTransaction(database)
        try database.step("ROLLBACK TO body")
      }
      try expectTransaction(database)
      try database.step("RELEASE body")
    }
  }

  /// A full disk may have ended the whole transaction.
  private func expectTransaction(_ database: Database) throws {
    guard database.isInsideTransaction else { throw LedgerFault.full }
  }

  /// Empties the write-ahead log of deleted words; while somebody still reads from it, again after the next commit, and
  /// every second meanwhile.
  private func scrub(_ database: Database, patience milliseconds: Int) {
    guard isScrubDue.withLock({ $0 }) else { return }
    try? database.execute(sql: "PRAGMA busy_timeout = \(milliseconds)")
    let isBusy = try? Int.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    try? database.execute(sql: "PRAGMA busy_timeout = 5000")
    guard isBusy == 0 else { return scrubber.goOn() }
    isScrubDue.withLock { $0 = false }
  }
}

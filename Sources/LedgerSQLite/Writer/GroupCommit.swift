import GRDB
import Ledger
import Synchronization

/// What the transactions of one commit leave to be done after it.
///
/// A class, because the bodies of a batch share it; all run on the writer's own queue.
final class Batch {
  /// Words were deleted: the old pages are to leave the write-ahead log too.
  var removedContent = false
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

  private let pool: DatabasePool
  private let queue = Mutex(Queue())

  init(pool: DatabasePool) {
    self.pool = pool
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
      do {
        try commit(jobs, database)
      } catch {
        fault = LedgerFault(sqlite: error)
        if database.isInsideTransaction { try? database.rollback() }
      }
      for job in jobs { job.answer(fault) }
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

  private func commit(_ jobs: [Job], _ database: Database) throws {
    let batch = Batch()
    try database.beginTransaction(.immediate)
    for job in jobs {
      try database.step("SAVEPOINT body")
      if !job.run(database, batch) {
        // A full disk may have ended the whole transaction already.
        guard database.isInsideTransaction else { throw LedgerFault.full }
        try database.step("ROLLBACK TO body")
      }
      guard database.isInsideTransaction else { throw LedgerFault.full }
      try database.step("RELEASE body")
    }
    try database.commit()
    if batch.removedContent { try? database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
  }
}

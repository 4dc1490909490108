import GRDB
import Synchronization

/// Empties a file's write-ahead log of what was deleted, again and again until nobody reads from it any more.
///
/// A class, because whoever deletes meanwhile joins the same tries.
final class Scrubber: Sendable {
  private struct State {
    var isTrying = false
    var isClosed = false
  }

  private let pool: DatabasePool
  private let state = Mutex(State())

  init(_ pool: DatabasePool) { self.pool = pool }

  /// Empties the log; while somebody reads from it, goes on trying after this has returned.
  func scrub() async {
    if await !attempt() { goOn() }
  }

  /// Goes on trying.
  func goOn() {
    let begins = state.withLock { state in
      defer { state.isTrying = true }
      return !state.isTrying && !state.isClosed
    }
    guard begins else { return }
    Task {
      while !state.withLock({ $0.isClosed }) {
        try? await Task.sleep(for: .seconds(1))
        if await attempt() { break }
      }
      state.withLock { $0.isTrying = false }
    }
  }

  /// Ends the tries; closing the file empties the log.
  func close() { state.withLock { $0.isClosed = true } }

  /// Whether the log is empty now.
  private func attempt() async -> Bool {
    let isBusy = try? await pool.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA busy_timeout = 50")
      defer { try? database.execute(sql: "PRAGMA busy_timeout = 5000") }
      return try Int.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    return isBusy == 0
  }
}

internal import Synchronization

/// Has PostgreSQL take what was erased out of its pages, soon after the commit and outside any transaction.
///
/// Left alone, the server tidies a table when a fifth of it is dead: on a large one, erased words would lie whole in
/// their dead rows for years. Every node tidies after what it erased itself.
final class Tidier: Sendable {
  private struct State {
    /// How many runs are due: one at once, and one when nobody can read an older picture any more.
    var runs = 0
    var isClosed = false
    var task: Task<Void, Never>?
  }

  private let connection: Connection
  private let pause: Duration
  private let state = Mutex(State())

  /// - Parameters:
  ///   - address: Where to connect; its own connection, so that it takes none from who reads and writes.
  ///   - pause: How long two runs are apart: longer than the transaction of a page or a command lasts,
  ///     though not than a copy of everything.
  init(at address: PostgresAddress, pause: Duration = .seconds(90)) {
    connection = Connection(to: address, timeout: 3_600_000)
    self.pause = pause
  }

  /// Begins to tidy; returns at once.
  func tidy() {
    state.withLock { state in
      guard !state.isClosed else { return }
      state.runs = 2
      if state.task == nil { state.task = Task { await run() } }
    }
  }

  /// Breaks off what is under way; what is left, the server tidies in its own time.
  func close() async {
    let task = state.withLock { state in
      state.isClosed = true
      state.runs = 0
      return state.task
    }
    task?.cancel()
    await task?.value
    await connection.close()
  }

  private func run() async {
    while takeRun() {
      // It waits for nobody but another that tidies, and nobody waits for it: no pages are given back at the end.
      try? await connection.longScript("VACUUM (TRUNCATE false) content, pair, record, medium, piece")
      try? await Task.sleep(for: pause)
    }
  }

  private func takeRun() -> Bool {
    state.withLock { state in
      guard state.runs > 0 else {
        state.task = nil
        return false
      }
      state.runs -= 1
      return true
    }
  }
}

internal import Synchronization

/// Some connections that many tasks share: each task has one to itself for as long as it needs it, in order of arrival.
package final class Pool: Sendable {
  private struct State {
    var idle: [Connection]
    var waiting: [(number: Int, continuation: CheckedContinuation<Connection, any Error>)] = []
    var nextNumber = 0
    var isClosed = false
    /// Since when no connection could be made.
    var unreachableSince: ContinuousClock.Instant?
  }

  private let state: Mutex<State>
  private let connections: [Connection]
  /// How long a task waits for a server that has gone away.
  let patience: Duration

  /// - Parameters:
  ///   - size: How many connections there are at most; each is opened when it is first needed.
  ///   - timeout: After how many milliseconds the server gives a statement up.
  package init(to address: PostgresAddress, size: Int = 8, timeout: Int = 30_000, patience: Duration = .seconds(3)) {
    let connections = (0..<size).map { _ in Connection(to: address, timeout: timeout) }
    self.connections = connections
    self.patience = patience
    state = Mutex(State(idle: connections))
  }

  /// Lends a connection.
  ///
  /// - Throws: what the body throws; `CancellationError` if the task is cancelled while it waits for its turn.
  package func withConnection<Value: Sendable>(
    _ body: (Connection) async throws -> Value
  ) async throws -> Value {
    let connection = try await take()
    defer { giveBack(connection) }
    return try await body(connection)
  }

  /// Ends all connections, after what runs on them; who waits or comes later is told that the store is closed.
  package func close() async {
    let waiting = state.withLock { state in
      state.isClosed = true
      defer { state.waiting = [] }
      return state.waiting
    }
    for waiter in waiting { waiter.continuation.resume(throwing: PostgresFault(.closed)) }
    for connection in connections { await connection.close() }
  }

  private enum Turn { case now(Connection), later, never(any Error) }

  private func take() async throws -> Connection {
    let number = state.withLock { state in
      state.nextNumber += 1
      return state.nextNumber
    }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let turn: Turn = state.withLock { state in
          if state.isClosed { return .never(PostgresFault(.closed)) }
          // Looked at under the lock: a cancellation from here on finds the waiter in the list.
          if Task.isCancelled { return .never(CancellationError()) }
          if let connection = state.idle.popLast() { return .now(connection) }
          state.waiting.append((number, continuation))
          return .later
        }
        switch turn {
        case .now(let connection): continuation.resume(returning: connection)
        case .never(let error): continuation.resume(throwing: error)
        case .later: break
        }
      }
    } onCancel: {
      let waiter = state.withLock { state in
        state.waiting.firstIndex { $0.number == number }.map { state.waiting.remove(at: $0) }
      }
      waiter?.continuation.resume(throwing: CancellationError())
    }
  }

  private func giveBack(_ connection: Connection) {
    let next: CheckedContinuation<Connection, any Error>? = state.withLock { state in
      guard state.waiting.isEmpty else { return state.waiting.removeFirst().continuation }
      state.idle.append(connection)
      return nil
    }
    next?.resume(returning: connection)
  }
}

extension Pool {
  /// Notes that a connection stands.
  func noteReached() { state.withLock { $0.unreachableSince = nil } }

  /// Notes that none could be made, and says whether a task that tries again still has patience.
  ///
  /// When it has not, all who wait are told too: each of them would find out the same, one after another.
  func noteUnreachable(_ fault: PostgresFault) -> Bool {
    let waiting: [CheckedContinuation<Connection, any Error>]? = state.withLock { state in
      let since = state.unreachableSince ?? .now
      state.unreachableSince = since
      if since.duration(to: .now) < patience { return nil }
      defer { state.waiting = [] }
      return state.waiting.map(\.continuation)
    }
    waiting?.forEach { $0.resume(throwing: fault) }
    return waiting == nil
  }
}

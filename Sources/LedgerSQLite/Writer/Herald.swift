import Ledger
import Synchronization

/// Tells everybody who listens here what was committed: one process writes, so nobody else can have written.
final class Herald: Sendable {
  private struct State {
    var listeners: [Int: AsyncStream<StoreChange>.Continuation] = [:]
    var next = 0
    var isClosed = false
  }

  private let state = Mutex(State())

  /// Begins to listen; the first change says that earlier ones are not told.
  func listen() -> AsyncStream<StoreChange> {
    let (stream, continuation) = StoreChange.makeStream()
    continuation.yield(.missed)
    let number = state.withLock { state -> Int? in
      guard !state.isClosed else { return nil }
      state.next += 1
      state.listeners[state.next] = continuation
      return state.next
    }
    guard let number else {
      continuation.finish()
      return stream
    }
    continuation.onTermination = { [weak self] _ in
      _ = self?.state.withLock { $0.listeners.removeValue(forKey: number) }
    }
    return stream
  }

  /// Tells what a commit has put on the disk.
  func tell(_ changes: Set<StoreChange>) {
    let listeners = state.withLock { Array($0.listeners.values) }
    for listener in listeners {
      for change in changes { StoreChange.tell(change, to: listener) }
    }
  }

  /// Ends every stream.
  func close() {
    let listeners = state.withLock { state in
      state.isClosed = true
      defer { state.listeners = [:] }
      return Array(state.listeners.values)
    }
    // Outside the lock, for ending a stream forgets it.
    for listener in listeners { listener.finish() }
  }
}

internal import CPQ
internal import Dispatch
internal import Synchronization

/// The way to stop what one task runs on a connection, from any thread.
///
/// It knows three times: before the statements, while they run, and after. Only while they run is the server asked to
/// stop, and never once the commit is under way: a commit that waits for its standby must not be talked out of it.
final class Cancellation: Sendable {
  private enum State {
    case waiting
    case running(Handle)
    case done
    case cancelled
  }

  /// libpq's own handle for this purpose; the one thing of a connection it lets other threads use.
  @safe struct Handle: @unchecked Sendable {
    let pointer: OpaquePointer
  }

  private let state = Mutex(State.waiting)

  /// The statements begin.
  ///
  /// - Throws: `CancellationError` if the task was cancelled while it waited.
  func begin(with handle: Handle) throws {
    try state.withLock { state in
      if case .cancelled = state { throw CancellationError() }
      state = .running(handle)
    }
  }

  /// From here on nothing can be stopped; returns only when no request to the server is under way.
  func end() {
    state.withLock { $0 = .done }
  }

  /// Asks the server to stop, again and again until it has: a request that arrives between two statements has no effect.
  func cancel() {
    let isRunning = state.withLock { state in
      guard case .running = state else {
        if case .waiting = state { state = .cancelled }
        return false
      }
      return true
    }
    if isRunning { Self.queue.async { self.ask() } }
  }

  private func ask() {
    let isRunning = state.withLock { state in
      guard case .running(let handle) = state else { return false }
      unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { words in
        _ = unsafe PQcancel(handle.pointer, words.baseAddress, Int32(words.count))
      }
      return true
    }
    if isRunning { Self.queue.asyncAfter(deadline: .now() + .milliseconds(50)) { self.ask() } }
  }

  private static let queue = DispatchQueue(label: "samspel.postgres.cancel", attributes: .concurrent)
}

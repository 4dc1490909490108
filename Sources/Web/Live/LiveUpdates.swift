import CoCreation
import Ledger
import ServiceLifecycle
import Synchronization
import Values

/// Something that has changed, told to the pages that show it.
///
/// It says only *what* changed; the page asks for the content itself, with the rights of its reader.
package struct LiveUpdate: Equatable, Sendable {
  /// What changed, such as a day or a plan: letters, digits and hyphens.
  package let topic: String

  package init(topic: String) {
    self.topic = topic
  }
}

/// Tells open pages what has changed, until the site stops.
///
/// An update that a page misses is no loss: every connection begins with one that has it look anew.
package final class LiveUpdates: ServiceLifecycle.Service {
  /// What goes down one connection.
  enum Message: Equatable, Sendable {
    case update(LiveUpdate)
    /// Something may have been missed: look anew.
    case again
    /// What the connection was opened by may be over: nothing is said, but whether it goes on is asked.
    case check
    /// Shows both ends that the other is still there.
    case heartbeat
  }

  private struct State {
    var listeners: [Int: Listener] = [:]
    var next = 0
    var isClosed = false
  }

  private struct Listener {
    let topics: Set<String>
    /// In which streams it stands whether the reader may still hear.
    let grounds: Set<ID<Stream>>
    let continuation: AsyncStream<Message>.Continuation
    /// How many heartbeats it gets before it has to come again.
    var beats: Int
  }

  private let state = Mutex(State())
  private let most: Int
  private let beats: Int
  private let pulse: Duration

  /// - Parameters:
  ///   - most: How many pages may listen at a time.
  ///   - pulse: The time between heartbeats.
  ///   - beats: After how many heartbeats a connection ends: whoever comes again is asked again who they are.
  package init(most: Int = 2000, pulse: Duration = .seconds(15), beats: Int = 40) {
    self.most = most
    self.beats = beats
    self.pulse = pulse
  }

  /// Tells everybody who listens for it that a topic has changed.
  package func tell(_ update: LiveUpdate) {
    state.withLock { state in
      for listener in state.listeners.values where listener.topics.contains(update.topic) {
        listener.continuation.yield(.update(update))
      }
    }
  }

  /// Has everybody asked whether they may still hear who hears by what stands in a stream.
  func check(_ stream: ID<Stream>) {
    state.withLock { state in
      for listener in state.listeners.values where listener.grounds.contains(stream) {
        listener.continuation.yield(.check)
      }
    }
  }

  /// Tells everybody that something may have been missed.
  func tellAll() {
    state.withLock { state in
      for listener in state.listeners.values { listener.continuation.yield(.again) }
    }
  }

  /// Begins to listen.
  ///
  /// - Parameter grounds: In which streams it stands whether the reader may hear.
  /// - Returns: `nil` if there are too many listeners already, or the site is stopping.
  func listen(to topics: Set<String>, by grounds: Set<ID<Stream>> = []) -> AsyncStream<Message>? {
    state.withLock { state in
      guard !state.isClosed, state.listeners.count < most else { return nil }
      // Whoever cannot keep up needs the newest only: each says "look anew".
      let (stream, continuation) = AsyncStream.makeStream(of: Message.self, bufferingPolicy: .bufferingNewest(16))
      guard beats > 0 else {
        continuation.finish()
        return stream
      }
      let number = state.next
      state.next += 1
      state.listeners[number] = Listener(topics: topics, grounds: grounds, continuation: continuation, beats: beats)
      continuation.onTermination = { [weak self] _ in self?.forget(number) }
      return stream
    }
  }

  /// Whether anybody may begin to listen: the site is not stopping.
  package var isOpen: Bool { state.withLock { !$0.isClosed } }

  /// How many pages listen.
  package var count: Int { state.withLock { $0.listeners.count } }

  /// Sends heartbeats until the site stops, and ends every connection then.
  package func run() async throws {
    let pulse = pulse
    await cancelWhenGracefulShutdown {
      while (try? await Task.sleep(for: pulse)) != nil { self.beat() }
    }
    close()
  }

  /// Sends one heartbeat to everybody, and lets go of those who have listened long enough.
  func beat() {
    let ended = state.withLock { state in
      var ended: [Listener] = []
      for (number, listener) in state.listeners {
        listener.continuation.yield(.heartbeat)
        state.listeners[number]?.beats -= 1
        if listener.beats <= 1 { ended.append(listener) }
      }
      return ended
    }
    // Outside the lock, for ending a stream calls `forget`.
    for listener in ended { listener.continuation.finish() }
  }

  /// Ends every connection, and lets nobody listen any more.
  package func close() {
    let listeners = state.withLock { state in
      state.isClosed = true
      defer { state.listeners = [:] }
      return Array(state.listeners.values)
    }
    // Outside the lock, for ending a stream calls `forget`.
    for listener in listeners { listener.continuation.finish() }
  }

  private func forget(_ number: Int) {
    _ = state.withLock { $0.listeners.removeValue(forKey: number) }
  }
}

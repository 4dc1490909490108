/// Hears what transactions announce by `NOTIFY`, on a connection of its own, and tells everybody who listens here.
///
/// It connects when the first begins to listen and leaves when the last has stopped.
package actor Listener {
  /// Something heard.
  package enum Signal: Hashable, Sendable {
    /// A transaction that said this is stored.
    case notified(channel: String, payload: String)
    /// The connection stands, for the first time or again: what was announced until now may have been missed.
    case connected
  }

  private let ear: Ear
  private var listeners: [Int: AsyncStream<Signal>.Continuation] = [:]
  private var nextNumber = 0
  private var hearing: Task<Void, Never>?
  /// The last hearing that was told to end; the next begins after it, for both use the same connection.
  private var ending: Task<Void, Never>?
  private var isConnected = false

  /// - Parameter channels: The channels to hear, at most 63 bytes each.
  package init(to address: PostgresAddress, channels: [String]) {
    ear = Ear(at: address, channels: channels)
  }

  /// Begins to listen; ends when the stream is let go, or with the listener.
  ///
  /// Of a listener too slow to follow, the oldest signals are dropped: each only says that there is something to read.
  package func signals() -> AsyncStream<Signal> {
    let (stream, continuation) = AsyncStream.makeStream(of: Signal.self, bufferingPolicy: .bufferingNewest(256))
    let number = nextNumber
    nextNumber += 1
    listeners[number] = continuation
    continuation.onTermination = { _ in Task { await self.leave(number) } }
    if isConnected { continuation.yield(.connected) }
    if hearing == nil {
      hearing = Task { [ending] in
        await ending?.value
        await self.hear()
      }
    }
    return stream
  }

  /// Ends every stream and the connection.
  package func close() async {
    for listener in listeners.values { listener.finish() }
    listeners = [:]
    await rest()
  }

  private func leave(_ number: Int) async {
    listeners[number] = nil
    if listeners.isEmpty { await rest() }
  }

  /// Stops hearing and waits until the connection has ended.
  private func rest() async {
    if let hearing {
      hearing.cancel()
      ending = hearing
    }
    hearing = nil
    isConnected = false
    await ending?.value
  }

  private func hear() async {
    while !Task.isCancelled {
      if (try? await ear.open()) != nil, !Task.isCancelled {
        isConnected = true
        tell([.connected])
        while !Task.isCancelled, let heard = await ear.hear() { tell(heard) }
      }
      guard !Task.isCancelled else { break }
      isConnected = false
      try? await Task.sleep(for: .milliseconds(200))
    }
    await ear.close()
  }

  private func tell(_ signals: [Signal]) {
    for signal in signals {
      for listener in listeners.values { listener.yield(signal) }
    }
  }
}

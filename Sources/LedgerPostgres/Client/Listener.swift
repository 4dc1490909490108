internal import CPQ
internal import Dispatch
internal import Glibc

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

  private let lane = Lane("samspel.postgres.listener")
  private let address: PostgresAddress
  private let channels: [String]
  private var listeners: [Int: AsyncStream<Signal>.Continuation] = [:]
  private var nextNumber = 0
  private var hearing: Task<Void, Never>?
  private var session: Session?

  package nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe lane.asUnownedSerialExecutor() }

  /// - Parameter channels: The channels to hear, at most 63 bytes each.
  package init(to address: PostgresAddress, channels: [String]) {
    self.address = address
    self.channels = channels
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
    if session != nil { continuation.yield(.connected) }
    if hearing == nil { hearing = Task { await self.hear() } }
    return stream
  }

  /// Ends every stream and the connection.
  package func close() {
    for listener in listeners.values { listener.finish() }
    listeners = [:]
    rest()
  }

  private func leave(_ number: Int) {
    listeners[number] = nil
    if listeners.isEmpty { rest() }
  }

  private func rest() {
    hearing?.cancel()
    hearing = nil
  }

  private func hear() async {
    while !Task.isCancelled {
      session = try? Session.open(address, timeout: 30_000)
      if let session, (try? listen(on: session)) != nil {
        tell(.connected)
        await hear(from: session.socket)
      }
      session = nil
      try? await Task.sleep(for: .milliseconds(200))
    }
  }

  private func listen(on session: Session) throws {
    for channel in channels {
      // The only identifier that is not a literal; quoted byte by byte as the server reads it.
      let quoted = channel.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
      try session.script("LISTEN \"\(quoted)\"")
    }
  }

  /// Until the connection breaks or nobody listens any more.
  private func hear(from socket: Int32) async {
    // A descriptor of our own: libpq closes its when the connection breaks, and the number may at once be another's.
    let descriptor = fcntl(socket, F_DUPFD_CLOEXEC, 0)
    guard descriptor >= 0 else { return }
    let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: lane.queue)
    let (broken, continuation) = AsyncStream.makeStream(of: Void.self)
    source.setEventHandler {
      // Read on the spot and not by whoever awaits, or the source would fire again and again meanwhile.
      let isBroken = self.assumeIsolated { $0.read() == nil }
      if isBroken { continuation.finish() }
    }
    source.activate()
    // What came while LISTEN was answered lies in libpq already, and makes no descriptor readable.
    if read() == nil { continuation.finish() }
    for await _ in broken {}
    await withCheckedContinuation { done in
      source.setCancelHandler {
        Glibc.close(descriptor)
        done.resume()
      }
      source.cancel()
    }
  }

  /// Passes on what has arrived; `nil` if the connection broke.
  private func read() -> Void? {
    session?.notifications()?.forEach { tell(.notified(channel: $0.channel, payload: $0.payload)) }
  }

  private func tell(_ signal: Signal) {
    for listener in listeners.values { listener.yield(signal) }
  }
}

import Ledger
internal import Synchronization

/// Tells all nodes what this one has written, after the commit and in as few transactions as the server keeps up with.
///
/// Not within the writing transaction: PostgreSQL lets transactions that notify commit only one after another, and
/// that would undo the grouping of their commits.
final class Announcer: Sendable {
  private struct State {
    var waiting: Set<StoreChange> = []
    var sending: Task<Void, Never>?
  }

  private let connection: Connection
  private let channel: String
  private let state = Mutex(State())

  /// - Parameter address: Where to connect; its own connection, so that it takes none from who writes.
  init(at address: PostgresAddress, channel: String) {
    connection = Connection(to: address)
    self.channel = channel
  }

  /// Hands over what was written; returns at once.
  func announce(_ changes: [StoreChange]) {
    guard !changes.isEmpty else { return }
    state.withLock { state in
      state.waiting.formUnion(changes)
      if state.sending == nil { state.sending = Task { await send() } }
    }
  }

  /// Waits until everything handed over so far is told, and lets go of the connection.
  func finish() async {
    await state.withLock { $0.sending }?.value
    await connection.close()
  }

  /// While one transaction is under way, and a moment longer, the next one's changes gather.
  private func send() async {
    while let changes = takeWaiting() {
      let payloads = StoreChange.payloads(of: changes).map { Parameter.text($0) }
      // If it fails, hints are lost and no more: who reads again finds everything.
      _ = try? await connection.transaction(Self.hinting) { [channel] session in
        try session.send(
          "SELECT pg_notify($1, payload) FROM unnest($2::text[]) AS payload",
          [.text(channel), .array(.text, payloads)])
      }
      try? await Task.sleep(for: .milliseconds(10))
    }
  }

  /// Hints wait for no disk.
  private static let hinting = Transaction(opening: ["BEGIN", "SET LOCAL synchronous_commit = off"], writes: true)

  private func takeWaiting() -> Set<StoreChange>? {
    state.withLock { state in
      defer { state.waiting = [] }
      guard state.waiting.isEmpty else { return state.waiting }
      state.sending = nil
      return nil
    }
  }
}

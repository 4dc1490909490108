import LedgerPostgres
import PostgresForTests
import Testing

@Suite(.ownSchema, .timeLimit(.minutes(10))) struct `A listener` {
  private let connection: Connection
  private let channel: String

  init() throws {
    connection = Connection(to: try .ofThisTest())
    // Channels belong to the whole database, so each test has one of its own; with a quote, which must do no harm.
    channel = "a\"b" + String(UInt64.random(in: .min ... .max))
  }

  private func announce(_ payload: String, failing: Bool = false) async throws {
    struct Enough: Error {}
    try await connection.transaction(.writing) { [channel] session in
      try session.rows("SELECT pg_notify($1, $2)", [.text(channel), .text(payload)])
      if failing { throw Enough() }
    }
  }

  @Test func `it hears what a transaction announced, once it is stored`() async throws {
    let listener = Listener(to: try .ofThisTest(), channels: [channel])
    var signals = await listener.signals().makeAsyncIterator()
    #expect(await signals.next() == .connected)
    try? await announce("never stored", failing: true)
    try await announce("stored")
    #expect(await signals.next() == .notified(channel: channel, payload: "stored"))
    await listener.close()
    #expect(await signals.next() == nil)
  }

  @Test func `every listener hears it, and one that came later is told that the connection stands`() async throws {
    let listener = Listener(to: try .ofThisTest(), channels: [channel])
    var first = await listener.signals().makeAsyncIterator()
    #expect(await first.next() == .connected)
    var second = await listener.signals().makeAsyncIterator()
    #expect(await second.next() == .connected)
    try await announce("word")
    #expect(await first.next() == .notified(channel: channel, payload: "word"))
    #expect(await second.next() == .notified(channel: channel, payload: "word"))
  }

  @Test func `who listens again right after the last has left hears what is announced`() async throws {
    let listener = Listener(to: try .ofThisTest(), channels: [channel])
    for number in 0..<5 {
      var signals = await listener.signals().makeAsyncIterator()
      #expect(await signals.next() == .connected)
      try await announce("\(number)")
      #expect(await signals.next() == .notified(channel: channel, payload: "\(number)"))
    }
    await listener.close()
  }

  @Test func `after the connection broke it connects again and says that something may have been missed`() async throws
  {
    let listener = Listener(to: try .ofThisTest(), channels: [channel])
    var signals = await listener.signals().makeAsyncIterator()
    #expect(await signals.next() == .connected)
    let killed = try await connection.transaction(.writing) { [channel] session in
      try session.rows(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN \"' || replace($1, '\"', '\"\"') || '\"'",
        [.text(channel)]
      ).count
    }
    #expect(killed == 1)
    #expect(await signals.next() == .connected)
    try await announce("word")
    #expect(await signals.next() == .notified(channel: channel, payload: "word"))
  }
}

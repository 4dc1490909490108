/// The connection on which a listener waits for what is announced; the waiting blocks its lane and nobody else.
actor Ear {
  private let lane = Lane("samspel.postgres.ear")
  private let address: PostgresAddress
  private let channels: [String]
  private var session: Session?

  nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe lane.asUnownedSerialExecutor() }

  init(at address: PostgresAddress, channels: [String]) {
    self.address = address
    self.channels = channels
  }

  /// Connects and begins to listen.
  func open() throws {
    let session = try Session.open(address, timeout: 30_000)
    for channel in channels {
      // The only identifier that is not a literal; quoted scalar by scalar as the server reads it.
      let quoted = channel.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
      try session.script("LISTEN \"\(quoted)\"")
    }
    self.session = session
  }

  /// Waits half a second at most and gives what was announced; `nil` if the connection broke.
  func hear() -> [Listener.Signal]? {
    let heard = session?.notifications(within: 500)
    if heard == nil { session = nil }
    return heard
  }

  /// Ends the connection.
  func close() { session = nil }
}

/// One connection to the server, opened when it is first needed and again after it broke.
///
/// All its work runs on a lane of its own, so that waiting for the server never holds up other tasks.
package actor Connection {
  private let lane: Lane
  private let address: PostgresAddress
  private let timeout: Int
  private var session: Session?

  package nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe lane.asUnownedSerialExecutor() }

  /// - Parameter timeout: After how many milliseconds the server gives a statement up.
  package init(to address: PostgresAddress, timeout: Int = 30_000) {
    lane = Lane("samspel.postgres")
    self.address = address
    self.timeout = timeout
  }

  /// Runs a body whole in one transaction; nobody else uses the connection meanwhile.
  ///
  /// When the task is cancelled, the server is asked to stop, until the commit is under way.
  ///
  /// - Throws: what the body throws; `PostgresFault`; `CancellationError`.
  package nonisolated func transaction<Value: Sendable>(
    _ transaction: Transaction, _ body: @Sendable (Session) throws -> Value
  ) async throws -> Value {
    let cancellation = Cancellation()
    return try await withTaskCancellationHandler {
      try await use(cancellation) { session in
        try session.transaction(transaction, willCommit: cancellation.end, body: body)
      }
    } onCancel: {
      cancellation.cancel()
    }
  }

  /// Runs a script of statements without parameters outside any transaction of ours.
  package func script(_ sql: String) throws {
    try use(Cancellation()) { try $0.script(sql) }
  }

  /// The same for what may take long: when the task is cancelled, the server is asked to stop.
  nonisolated func longScript(_ sql: String) async throws {
    let cancellation = Cancellation()
    try await withTaskCancellationHandler {
      try await use(cancellation) { try $0.script(sql) }
    } onCancel: {
      cancellation.cancel()
    }
  }

  /// Ends the connection; the next use opens another.
  package func close() { session = nil }

  private func use<Value: Sendable>(
    _ cancellation: Cancellation, _ body: @Sendable (Session) throws -> Value
  ) throws -> Value {
    do {
      let session = try opened()
      try cancellation.begin(with: session.cancelHandle)
      defer { cancellation.end() }
      return try body(session)
    } catch let fault as PostgresFault {
      if session?.isAlive != true || fault.isLoss { session = nil }
      if fault.isRefused(.queryCancelled), Task.isCancelled { throw CancellationError() }
      throw fault
    }
  }

  private func opened() throws -> Session {
    if let session, session.isAlive { return session }
    // The broken one goes first, so that two never count against the server's limit.
    session = nil
    let opened = try Session.open(address, timeout: timeout)
    session = opened
    return opened
  }
}

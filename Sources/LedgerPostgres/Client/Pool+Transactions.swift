extension Pool {
  /// Runs a body in a transaction, again where that is safe and may help.
  ///
  /// After a conflict the whole body runs again in the next of the given transactions; after the connection was lost
  /// before the commit, on a new connection, for as long as the pool's patience lasts.
  ///
  /// - Parameters:
  ///   - tries: How to begin the first run, the second after a conflict, and so on.
  ///   - isConflict: What else counts as a conflict, besides SQLSTATE 40001 and 40P01.
  /// - Throws: what the body throws; `PostgresFault`; `CancellationError`.
  package func transaction<Value: Sendable>(
    _ tries: [Transaction], orConflict isConflict: @Sendable (PostgresFault) -> Bool = { _ in false },
    _ body: @Sendable (Session) throws -> Value
  ) async throws -> Value {
    try await withConnection { connection in
      var conflicts = 0
      var losses = 0
      while true {
        do {
          let value = try await connection.transaction(tries[min(conflicts, tries.count - 1)], body)
          noteReached()
          return value
        } catch let fault as PostgresFault where fault.isConflict || isConflict(fault) {
          conflicts += 1
          if conflicts >= tries.count { throw fault }
        } catch let fault as PostgresFault where fault.isLoss {
          // The first time at once, and whatever was noted before: most often only an idle connection had died.
          if losses > 0 {
            guard noteUnreachable(fault) else { throw fault }
            try await Task.sleep(for: .milliseconds(min(20 << losses, 500)))
          }
          losses += 1
        }
      }
    }
  }
}

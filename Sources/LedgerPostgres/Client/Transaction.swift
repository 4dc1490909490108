/// How a transaction begins: the statements before its body's own.
package struct Transaction: Sendable {
  let opening: [Statement]
  let writes: Bool

  /// - Parameters:
  ///   - opening: `BEGIN` with its isolation level, then locks, if any; none of them may read a row.
  ///   - writes: Whether losing the connection while it ends leaves open what was stored.
  package init(opening: [Statement], writes: Bool) {
    self.opening = opening
    self.writes = writes
  }

  /// Reads one unchanging picture of the store.
  package static let reading = Transaction(
    opening: ["BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"], writes: false)

  /// One statement that reads, and is a transaction by itself.
  package static let question = Transaction(opening: [], writes: false)

  /// Reads one picture and writes; fails with a conflict where another has changed a row since.
  package static let writing = Transaction(opening: ["BEGIN ISOLATION LEVEL REPEATABLE READ"], writes: true)
}

extension Session {
  /// Runs a body whole, and returns only after its commit is on disk; whatever it throws leaves nothing behind.
  ///
  /// - Parameter willCommit: Told when the body has run and the commit is about to be sent.
  func transaction<Value>(
    _ transaction: Transaction, willCommit: () -> Void, body: (Session) throws -> Value
  ) throws -> Value {
    do {
      for statement in transaction.opening { try send(statement) }
      let value = try body(self)
      try Task.checkCancellation()
      willCommit()
      if transaction.writes { try commit() } else { try leave(transaction) }
      return value
    } catch {
      abandon()
      throw error
    }
  }

  /// Ends a transaction that only read.
  ///
  /// What it read is good whatever comes of its end, so nobody waits for that: its answer is read with the next
  /// transaction's.
  private func leave(_ transaction: Transaction) throws {
    // Without a block of its own it ends with the group of statements.
    if !transaction.opening.isEmpty { try dispatch("COMMIT") }
    try sendSynchronisation()
  }

  private func commit() throws {
    notices.forget()
    let rows: Rows?
    do {
      try dispatch("COMMIT")
      try sendSynchronisation()
      rows = try drain(breakingOff: true).last
    } catch let fault as PostgresFault where fault.isLoss {
      throw PostgresFault(.lostInCommit, serverWords: String(reflecting: fault))
    }
    // The server answers a commit of a failed transaction with ROLLBACK, and calls it a success.
    guard rows?.tag == "COMMIT" else { throw PostgresFault(.lost) }
    // When a wait for the standby is broken off, the commit succeeds here with a mere warning.
    if notices.hasWarning { throw PostgresFault(.unconfirmed) }
  }
}

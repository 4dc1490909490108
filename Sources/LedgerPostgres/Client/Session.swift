internal import CPQ

/// One connection's conversation with the server: what a transaction's body speaks to.
///
/// Statements are sent at once and answered in order (libpq's pipeline): what only writes is not waited for until a row
/// is asked for or the transaction ends, so that a whole transaction usually takes two journeys. Not for other threads:
/// it is made, used and closed on its connection's lane.
@safe package final class Session {
  let raw: OpaquePointer
  let cancelHandle: Cancellation.Handle
  let notices: Notices
  /// After how many milliseconds the server is to give up what it does or waits for.
  let timeout: Int
  /// The names of the statements this connection has prepared.
  private var prepared: [Statement: String] = [:]
  private var preparations = 0
  private var awaited: [Awaited] = []
  /// What first went wrong in this transaction; everything after it fails in the same way.
  private var failure: PostgresFault?
  /// Whether anything could not be sent or read; libpq itself believes in a connection until it has read its end.
  private var isBroken = false

  private enum Awaited {
    case preparation(Statement)
    case answer
    case synchronisation
  }

  init(owning raw: OpaquePointer, cancelHandle: OpaquePointer, notices: Notices, timeout: Int) {
    unsafe self.raw = raw
    unsafe self.cancelHandle = Cancellation.Handle(pointer: cancelHandle)
    self.notices = notices
    self.timeout = timeout
  }

  deinit {
    unsafe PQfreeCancel(cancelHandle.pointer)
    unsafe PQfinish(raw)
  }

  /// Whether the connection still stands, as far as is known without asking.
  var isAlive: Bool {
    let status = unsafe PQstatus(raw)
    return !isBroken && status == CONNECTION_OK
  }

  /// Sends a statement whose answer nobody needs; if it fails, the next that is asked for fails in its place.
  package func send(_ statement: Statement, _ parameters: [Parameter] = []) throws {
    try Task.checkCancellation()
    try dispatch(statement, parameters)
  }

  /// Sends a statement even for a task that is over: how a transaction ends.
  func dispatch(_ statement: Statement, _ parameters: [Parameter] = []) throws {
    if let failure { throw failure }
    let name = try name(for: statement)
    var message: [UInt8] = []
    let lengths = try parameters.map { parameter throws(PostgresFault) in try parameter.append(to: &message) }
    // Even an empty value needs an address, or it would count as null.
    message.append(0)
    let sent = unsafe message.withUnsafeBytes { bytes in
      var offset = 0
      let values: [UnsafePointer<CChar>?] = unsafe lengths.map { length in
        guard let length else { return nil }
        defer { offset += length }
        return unsafe bytes.baseAddress?.advanced(by: offset).assumingMemoryBound(to: CChar.self)
      }
      return unsafe PQsendQueryPrepared(
        raw, name, Int32(lengths.count), values, lengths.map { Int32($0 ?? 0) },
        [Int32](repeating: 1, count: lengths.count), 1)
    }
    guard sent == 1 else { throw failed(lost()) }
    awaited.append(.answer)
  }

  /// Sends a statement and waits for what it gives.
  ///
  /// - Throws: the first fault of this statement or of those sent before it; `CancellationError` if the task is over.
  @discardableResult
  package func rows(_ statement: Statement, _ parameters: [Parameter] = []) throws -> Rows {
    try send(statement, parameters)
    return try answers(1)[0]
  }

  /// Sends questions in one journey and waits for what each of them gives, in their order.
  ///
  /// - Throws: the first fault of one of them or of what was sent before; `CancellationError` if the task is over.
  func rows(of questions: [Question]) throws -> [Rows] {
    for question in questions { try send(question.statement, question.values) }
    return try answers(questions.count)
  }

  /// Waits for what was sent; gives the rows of the last so many statements.
  private func answers(_ count: Int) throws -> [Rows] {
    let answers = try settle().suffix(count)
    guard answers.count == count else { throw failed(PostgresFault(.unreadable(column: 0))) }
    return Array(answers)
  }

  /// Waits until all that was sent is answered; gives the rows of each statement.
  ///
  /// - Throws: the first fault.
  @discardableResult
  func settle() throws -> [Rows] {
    guard unsafe PQsendFlushRequest(raw) == 1, unsafe PQflush(raw) == 0 else { throw failed(lost()) }
    return try drain()
  }

  /// Ends a group of statements and waits until all are answered; gives the rows of each.
  @discardableResult
  func synchronise() throws -> [Rows] {
    try sendSynchronisation()
    return try drain()
  }

  /// Ends a group of statements.
  func sendSynchronisation() throws {
    guard unsafe PQpipelineSync(raw) == 1 else { throw failed(lost()) }
    awaited.append(.synchronisation)
  }

  /// Leaves a transaction without keeping anything of it, whatever state it is in.
  func abandon() {
    _ = try? synchronise()
    failure = nil
    // After a failure the server ignores everything up to the synchronisation, so this goes by itself.
    if isAlive, unsafe PQtransactionStatus(raw) != PQTRANS_IDLE {
      try? dispatch("ROLLBACK")
      _ = try? synchronise()
    }
    failure = nil
  }

  /// Runs many statements without parameters, in no transaction of ours: the schema's scripts, and settings.
  package func script(_ sql: String) throws {
    try drain()
    unsafe PQexitPipelineMode(raw)
    defer { unsafe PQenterPipelineMode(raw) }
    guard let result = unsafe PQexec(raw, sql) else { throw lost() }
    defer { unsafe PQclear(result) }
    switch unsafe PQresultStatus(result) {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: break
    default: throw unsafe fault(of: result)
    }
  }

  /// Runs a script as a part of the transaction that has begun.
  func scriptInTransaction(_ sql: String) throws {
    // Out of the pipeline nothing may be under way; a block that was begun stays open.
    try synchronise()
    do {
      try script(sql)
    } catch let fault as PostgresFault {
      throw failed(fault)
    }
  }

  private func name(for statement: Statement) throws -> String {
    if let name = prepared[statement] { return name }
    let name = "s\(preparations)"
    preparations += 1
    guard unsafe PQsendPrepare(raw, name, statement.sql, 0, nil) == 1 else { throw failed(lost()) }
    prepared[statement] = name
    awaited.append(.preparation(statement))
    return name
  }

  /// Reads every answer that is due, and gives each statement's rows.
  ///
  /// - Parameter breakingOff: Whether the server is asked to break off what takes too long: for the commit, to which its
  ///   own timeout does not apply.
  @discardableResult
  func drain(breakingOff: Bool = false) throws -> [Rows] {
    var answers: [Rows] = []
    for next in awaited {
      let isThere = awaitAnswer(breakingOff: breakingOff)
      let answer = isThere ? unsafe PQgetResult(raw) : nil
      guard isAlive, let answer = unsafe answer else {
        if let answer = unsafe answer { unsafe PQclear(answer) }
        awaited = []
        throw failed(lost())
      }
      let rows = unsafe Rows(owning: answer)
      switch unsafe PQresultStatus(answer) {
      case PGRES_PIPELINE_SYNC: continue
      case PGRES_TUPLES_OK, PGRES_COMMAND_OK:
        if case .answer = next { answers.append(rows) }
      default:
        if failure == nil { failure = unsafe fault(of: answer) }
        // What was not prepared must not count as prepared.
        if case .preparation(let statement) = next { forget(statement) }
      }
      skipEnd()
    }
    awaited = []
    if let failure { throw failure }
    return answers
  }

  /// Each answer but a synchronisation's is followed by an empty one.
  private func skipEnd() {
    while let extra = unsafe PQgetResult(raw) { unsafe PQclear(extra) }
  }

  /// Reads what libpq says of a failed statement.
  private func fault(of answer: OpaquePointer) -> PostgresFault {
    // What libpq itself found wrong has no state; it could not send, or not read.
    guard isAlive, let state = unsafe PQresultErrorField(answer, Int32(UInt8(ascii: "C"))) else { return lost() }
    let constraint = unsafe PQresultErrorField(answer, Int32(UInt8(ascii: "n")))
    return unsafe PostgresFault(
      .refused(SQLState(String(cString: state))), constraint: constraint.map { unsafe String(cString: $0) },
      serverWords: String(cString: PQresultErrorMessage(answer)))
  }

  private func forget(_ statement: Statement) { prepared[statement] = nil }

  private func lost() -> PostgresFault {
    isBroken = true
    return PostgresFault(.lost, serverWords: unsafe String(cString: PQerrorMessage(raw)))
  }

  private func failed(_ fault: PostgresFault) -> PostgresFault {
    failure = fault
    return fault
  }
}

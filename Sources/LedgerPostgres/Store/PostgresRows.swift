import Ledger
import CoCreation
import Values

/// What a body reads and writes of one area, inside one transaction.
///
/// A class, because what waits to be written, and what went wrong, grows on the way.
final class PostgresRows: StoreReading {
  let session: Session
  let area: Parameter
  /// Whether to ask at once if an id is there already, and not to find out at the end.
  let asksFirst: Bool
  /// The pairs that are set or taken out but not yet sent; they go in one statement.
  var pending = PendingPairs()
  /// The entries that are added but not yet sent; they go in one statement.
  var added: [EntryRow] = []
  /// What tells that the whole transaction is there.
  var witness: Witness?
  /// Whether anything was written beside entries.
  var hasWritten = false
  /// The streams that entries were added to, and media or words that are gone.
  var touched: Set<ID<Stream>> = []
  /// Whether words, or records that name somebody, were taken out.
  var hasErased = false
  /// What first went wrong, before it became a fault of the ledger.
  private(set) var failure: (any Error)?
  var conversation: Conversation

  init(_ session: Session, area: ID<Area>, asksFirst: Bool, _ foresight: Foresight?) {
    self.session = session
    self.area = .id(area)
    self.asksFirst = asksFirst
    conversation = Conversation(foresight)
  }

  /// Asks what the store holds, and in the same journey what is most likely asked next.
  func ask(_ statement: Statement, _ values: [Parameter]) throws -> Rows {
    try sendAdded()
    return try conversation.ask(Question(statement, values), by: session)
  }

  /// Remembers what was asked, for the next who begin so.
  func end() {
    conversation.end()
  }

  /// Does something and keeps what went wrong, for who decides whether to run the body again.
  func attempt<Value>(_ body: () throws -> Value) throws(LedgerFault) -> Value {
    do {
      return try body()
    } catch {
      if failure == nil { failure = error }
      throw LedgerFault(error)
    }
  }

  /// Does something that writes: what was answered before is not what is there after it.
  func write<Value>(_ body: (Session) throws -> Value) throws(LedgerFault) -> Value {
    conversation.forget()
    return try attempt {
      try sendAdded()
      return try body(session)
    }
  }

  func serverTime() throws(LedgerFault) -> Instant? {
    try attempt {
      let now = try session.rows("SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint")[0].int(0)
      return Instant(microseconds: now)
    }
  }

  func entry(_ id: ID<Entry>) throws(LedgerFault) -> EntryRow? {
    try attempt {
      try ask(
        """
        SELECT stream, sequence, id, header, hash, salt, payload
        FROM entry LEFT JOIN content USING (area, stream, sequence) WHERE area = $1 AND id = $2
        """, [area, .id(id)]
      ).first.map(EntryRow.init(joined:))
    }
  }

  func entries(of stream: ID<Stream>, after sequence: Int, limit: Int) throws(LedgerFault) -> [EntryRow] {
    try attempt {
      try ask(
        """
        SELECT stream, sequence, id, header, hash, salt, payload
        FROM entry LEFT JOIN content USING (area, stream, sequence)
        WHERE area = $1 AND stream = $2 AND sequence > $3 ORDER BY sequence LIMIT $4
        """, [area, .id(stream), .int(Int64(sequence)), .int(Int64(limit))]
      ).map(EntryRow.init(joined:))
    }
  }

  func headers(of stream: ID<Stream>, after sequence: Int, limit: Int) throws(LedgerFault) -> [HeaderRow] {
    try attempt {
      try ask(
        """
        SELECT stream, sequence, id, header, hash, content.salt IS NOT NULL
        FROM entry LEFT JOIN content USING (area, stream, sequence)
        WHERE area = $1 AND stream = $2 AND sequence > $3 ORDER BY sequence LIMIT $4
        """, [area, .id(stream), .int(Int64(sequence)), .int(Int64(limit))]
      ).map { HeaderRow(entry: try EntryRow($0, content: nil), hasWords: try $0.bool(5)) }
    }
  }

  func entries(after place: Place?, limit: Int) throws(LedgerFault) -> [EntryRow] {
    try attempt {
      guard let place else {
        return try ask(
          """
          SELECT stream, sequence, id, header, hash, salt, payload
          FROM entry LEFT JOIN content USING (area, stream, sequence)
          WHERE area = $1 ORDER BY stream, sequence LIMIT $2
          """, [area, .int(Int64(limit))]
        ).map(EntryRow.init(joined:))
      }
      return try ask(
        """
        SELECT stream, sequence, id, header, hash, salt, payload
        FROM entry LEFT JOIN content USING (area, stream, sequence)
        WHERE area = $1 AND (stream, sequence) > ($2, $3) ORDER BY stream, sequence LIMIT $4
        """, [area, .id(place.stream), .int(Int64(place.sequence)), .int(Int64(limit))]
      ).map(EntryRow.init(joined:))
    }
  }

  func head(of stream: ID<Stream>) throws(LedgerFault) -> EntryRow? {
    try attempt {
      try ask(
        """
        SELECT stream, sequence, id, header, hash
        FROM entry WHERE area = $1 AND stream = $2 ORDER BY sequence DESC LIMIT 1
        """, [area, .id(stream)]
      ).first.map { try EntryRow($0, content: nil) }
    }
  }

  func record(_ kind: Token, _ key: Key) throws(LedgerFault) -> Record? {
    try attempt {
      try ask(
        "SELECT key, value, expires FROM record WHERE area = $1 AND kind = $2 AND key = $3",
        [area, .text(kind.name), .bytes(key.bytes)]
      ).first.map { try Record($0, of: kind) }
    }
  }

  func records(_ kind: Token, in range: KeyRange, limit: Int) throws(LedgerFault) -> [Record] {
    try attempt {
      let begin: [Parameter] = [area, .text(kind.name), .bytes(range.lower), .int(Int64(limit))]
      let rows =
        if let upper = range.upper {
          try ask(
            """
            SELECT key, value, expires FROM record
            WHERE area = $1 AND kind = $2 AND key >= $3 AND key < $5 ORDER BY key LIMIT $4
            """, begin + [.bytes(upper)])
        } else {
          try ask(
            """
            SELECT key, value, expires FROM record
            WHERE area = $1 AND kind = $2 AND key >= $3 ORDER BY key LIMIT $4
            """, begin)
        }
      return try rows.map { try Record($0, of: kind) }
    }
  }
}

extension EntryRow {
  /// Reads stream, sequence, id, header and hash.
  fileprivate init(_ row: Row, content: Content?) throws(PostgresFault) {
    self.init(
      place: Place(stream: try row.id(0), sequence: Int(try row.int(1))), id: try row.id(2), header: try row.bytes(3),
      hash: try row.bytes(4), content: content)
  }

  /// Reads the same, then salt and payload, which are null after erasure.
  fileprivate init(joined row: Row) throws(PostgresFault) {
    let salt = try row.optionalBytes(5)
    let content = try salt.map { salt throws(PostgresFault) in Content(salt: salt, payload: try row.bytes(6)) }
    try self.init(row, content: content)
  }
}

extension Record {
  fileprivate init(_ row: Row, of kind: Token) throws(PostgresFault) {
    self.init(
      kind: kind, key: Key(bytes: try row.bytes(0)), value: try row.bytes(1),
      expires: try row.optionalInt(2).map(Instant.init(microseconds:)))
  }
}

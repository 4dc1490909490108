package import CoCreation
package import Values

/// That something is past its time and waits to be erased, as the administrator is shown it: ids and counts, no words.
package struct DueErasure: Hashable, Sendable {
  static let kind: Token = "retention.due"

  package let file: KeptFile
  package let rule: Token
  /// How many entries have words still.
  package let count: Int
  /// The day on which it was found.
  package let since: Day

  init(_ past: PastRetention, since: Day) {
    (file, rule, count, self.since) = (past.file, past.rule, past.count, since)
  }

  init(_ record: Record) throws(LedgerFault) {
    var value = KeyReader(record.value)
    guard let file = KeptFile(record.key), let rule = value.token(), let count = value.int(), let since = value.day()
    else { throw .damaged(at: nil) }
    (self.file, self.rule, self.count, self.since) = (file, rule, count, since)
  }

  var record: Record { Record(kind: Self.kind, key: file.key, value: Key(rule, count, since).bytes, expires: nil) }
}

/// That somebody has said that no exception holds, or that none is needed: what is past its time is erased now.
struct ConfirmedErasure: Sendable {
  static let kind: Token = "retention.confirmed"

  let file: KeptFile
  let rule: Token
  let human: ID<Human>
  let voice: Token

  init(_ file: KeptFile, _ rule: Token, by human: ID<Human>, _ voice: Token) {
    (self.file, self.rule, self.human, self.voice) = (file, rule, human, voice)
  }

  init(_ record: Record) throws(LedgerFault) {
    var value = KeyReader(record.value)
    guard let file = KeptFile(record.key), let rule = value.token(), let human = value.id(of: Human.self),
      let voice = value.token()
    else { throw .damaged(at: nil) }
    self.init(file, rule, by: human, voice)
  }

  var record: Record {
    Record(kind: Self.kind, key: file.key, value: Key(rule, human, voice).bytes, expires: nil)
  }
}

extension LedgerReading {
  /// What waits to be erased in an organisation, by person; without what has been confirmed already.
  package func dueErasures(of organisation: ID<Organisation>, limit: Int = 5000) throws(LedgerFault) -> [DueErasure] {
    var found: [DueErasure] = []
    for record in try records(DueErasure.kind, limit: limit) {
      let due = try DueErasure(record)
      guard due.file.organisation == organisation, try self.record(ConfirmedErasure.kind, record.key) == nil else {
        continue
      }
      found.append(due)
    }
    return found
  }
}

extension LedgerWriting {
  /// Says that no exception holds for what waits to be erased; it is erased soon after, in parts.
  ///
  /// - Returns: `false`, and nothing happens, where it does not wait any more.
  package func confirm(_ file: KeptFile, rule: Token, by standing: Standing) throws(LedgerFault) -> Bool {
    guard let record = try record(DueErasure.kind, file.key), try DueErasure(record).rule == rule,
      let human = standing.human, let voice = Token(standing.voice.rawValue)
    else { return false }
    try put(ConfirmedErasure(file, rule, by: human, voice).record)
    return true
  }
}

package import CoCreation
package import Values

extension Ledger {
  /// Makes the roots of all days that have ended, those missed before among them, and adds them to a journal.
  ///
  /// It waits until every transaction that recorded on a day has ended; what comes later is recorded on the day after,
  /// whatever a clock says. Any number of nodes may call it; each root is made once.
  ///
  /// - Returns: The roots made by this call, oldest first.
  package func closeDays(
    in area: ID<Area>, signedBy key: SigningKey, journal: Journal
  ) async throws -> [DayRoot] {
    var made: [DayRoot] = []
    // Looked first in company: most often nothing is due, and nobody is to wait for that.
    while try await read(area, { try Self.dayToClose($0) }) != nil,
      let root = try await write(area, .alone, { try Self.closeNextDay($0, key) })
    { made.append(root) }
    let newest = try await read(area) { try $0.newestRoot() }
    if let newest, try !journal.tail().contains(newest.line(in: area)) { try await makeUpRoots(in: area, journal) }
    return made
  }

  /// The roots of an area after a day, `nil` for all, oldest first, at most so many.
  package func roots(in area: ID<Area>, after day: Day? = nil, limit: Int = 1000) async throws -> [DayRoot] {
    let range = day.map { KeyRange.all.after(Key($0)) } ?? .all
    return try await read(area) { entries in
      try entries.rows.pairs(in: range, of: .roots, .forward, limit: limit).map { try DayRoot($0) }
    }
  }

  /// The first day that has ended, received entries, and has no root.
  ///
  /// Where nodes share a server, its clock counts too: a node whose own has run ahead closes nothing early. And only days
  /// with entries are ever closed, so that a clock which was wrong for an hour puts what is recorded later off by one
  /// day, and not by years.
  private static func dayToClose(_ entries: any LedgerReading) throws(LedgerFault) -> Day? {
    let rows = entries.rows
    let yesterday = min(entries.now, try rows.serverTime() ?? entries.now).utcDay - 1
    let closed = try rows.value(at: LedgerState.closedDayKey, in: .state).map { value throws(LedgerFault) in
      try LedgerState.closedDay(value)
    }
    if let closed, yesterday <= closed { return nil }
    let open = KeyRange(lower: closed.map { Key($0 + 1).bytes } ?? [], upper: Key(yesterday + 1).bytes)
    guard let first = try rows.pairs(in: open, of: .dayEnds, .forward, limit: 1).first else { return nil }
    var parts = first.key.parts
    guard let day = parts.day() else { throw .damaged(at: nil) }
    return day
  }

  private static func closeNextDay(_ entries: any LedgerWriting, _ key: SigningKey) throws -> DayRoot? {
    guard let transaction = entries as? WriteTransaction else { throw LedgerFault.failed(code: -1) }
    let rows = transaction.writable
    guard let day = try dayToClose(transaction) else { return nil }
    let previous = try transaction.newestRoot()?.hash ?? .zero
    let hash = try rootHash(of: day, after: previous, transaction)
    let root = DayRoot(day: day, streamCount: hash.streamCount, previous: previous, hash: hash.digest, key: key)
    try rows.put(root.encoded, at: Key(day), in: .roots)
    try rows.putState(Key(day).bytes, at: LedgerState.closedDayKey)
    return root
  }

  private static func rootHash(
    of day: Day, after previous: Digest, _ entries: any LedgerReading
  ) throws(LedgerFault) -> RootHash {
    var hash = RootHash(area: entries.area, day: day, previous: previous)
    var range = KeyRange.prefix(Key(day))
    while true {
      let page = try entries.rows.pairs(in: range, of: .dayEnds, .forward, limit: 1000)
      for pair in page {
        var key = pair.key.parts
        var value = KeyReader(pair.value)
        guard key.day() != nil, let stream = key.id(of: Stream.self), value.number() != nil,
          let newest = value.digest()
        else { throw .damaged(at: nil) }
        hash.add(stream, newest: newest)
      }
      guard page.count == 1000, let last = page.last else { return hash }
      range = range.after(last.key)
    }
  }

  /// Adds the newest roots to the journal until one is found there: also those that an end in the middle left out.
  private func makeUpRoots(in area: ID<Area>, _ journal: Journal) async throws {
    let told = Set(try journal.lines().compactMap { DayRoot(line: $0, in: area)?.day })
    var missing: [DayRoot] = []
    var range = KeyRange.all
    search: while true {
      let wanted = range
      let page = try await read(area) { try $0.rows.pairs(in: wanted, of: .roots, .backward, limit: 100) }
      for pair in page {
        let root = try DayRoot(pair)
        if told.contains(root.day) { break search }
        missing.append(root)
      }
      guard page.count == 100, let last = page.last else { break }
      range = range.before(last.key)
    }
    try journal.add(missing.reversed().map { $0.line(in: area) })
  }
}

extension LedgerReading {
  /// The root that was made last; `nil` if none was made yet.
  package func newestRoot() throws(LedgerFault) -> DayRoot? {
    try rows.pairs(in: .all, of: .roots, .backward, limit: 1).first.map { pair throws(LedgerFault) in
      try DayRoot(pair)
    }
  }
}

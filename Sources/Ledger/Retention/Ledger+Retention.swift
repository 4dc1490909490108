package import CoCreation
package import Values

extension Ledger {
  /// How many entries lose their words in one transaction, so that nobody who writes waits for long.
  private static let portion = 500

  /// Erases what is past its time and confirmed, in parts.
  ///
  /// Broken off, it goes on where it was; done by two nodes at once, it does no harm. Where something was added to a file
  /// meanwhile that makes its time run anew, nothing of it is erased.
  ///
  /// - Returns: How many entries lost their words.
  package func eraseConfirmed(_ work: DueWork, in area: ID<Area>) async throws -> Int {
    var count = 0
    let waiting = try await read(area) { entries in
      try entries.records(ConfirmedErasure.kind, limit: 100).map { try ConfirmedErasure($0) }
    }
    for confirmed in waiting {
      while true {
        let erased = try await write(area) { entries in
          try entries.erasePortion(of: confirmed, work, atMost: Self.portion)
        }
        count += erased
        guard erased == Self.portion else { break }
        try Task.checkCancellation()
      }
    }
    return count
  }
}

extension LedgerWriting {
  /// Erases a part of what was confirmed; with the last part go the records that told of it.
  ///
  /// - Returns: How many entries lost their words.
  fileprivate func erasePortion(of confirmed: ConfirmedErasure, _ work: DueWork, atMost most: Int) throws -> Int {
    let file = confirmed.file
    let day = work.zone.time(at: now).day
    let scan = try RetentionScan(of: file.person, on: day, work.packs, in: self)
    let past = try scan.finding().past.first { $0.file == file && $0.rule == confirmed.rule }
    let ids = Array((past?.entries ?? []).prefix(most))
    if !ids.isEmpty {
      guard let zone = Token(work.zone.name) else { throw LedgerFault.failed(code: 0) }
      let particulars = Particulars(
        stream: .circle(of: file.person), organisation: file.organisation, person: file.person, kind: Erased.kind,
        recordClass: "technical", voice: confirmed.voice, author: confirmed.human, happenedAt: now, zone: zone,
        livedDay: day)
      _ = try erase(ids, ground: confirmed.rule, id: newID(of: Entry.self), particulars: particulars)
    }
    guard ids.count < most else { return ids.count }
    try removeRecord(DueErasure.kind, file.key)
    try removeRecord(ConfirmedErasure.kind, file.key)
    if try !RetentionScan(of: file.person, on: day, work.packs, in: self).hasWords {
      try work.forget(file.person, self)
    }
    return ids.count
  }
}

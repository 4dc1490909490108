package import CoCreation
package import Values

extension Ledger {
  /// Makes up for what an end in the middle left undone: run for each area at start, before serving.
  ///
  /// Erasures that are not in the journal yet are added to it; media of erased entries are removed; maps that
  /// nobody reads any more are emptied.
  package func prepare(_ area: ID<Area>) async throws(LedgerFault) {
    try await makeUpErasures(in: area)
    try await removeMedia(in: area)
    try await clearMaps(in: area)
  }

  /// Adds the newest erasures to the journal until one is found there.
  func makeUpErasures(in area: ID<Area>) async throws(LedgerFault) {
    guard let erasureJournal else { return }
    let told = Set(try erasureJournal.lines().compactMap { Erasure(line: $0, in: area)?.entry })
    var range = KeyRange.all
    var missing: [Erasure] = []
    while true {
      let wanted = range
      let page = try await unlessFault {
        try await read(area) { try $0.rows.pairs(in: wanted, of: .erasures, .backward, limit: 100) }
      }
      var untold: [Erasure] = []
      for pair in page {
        let erasure = try Erasure(pair)
        if !told.contains(erasure.entry) { untold.append(erasure) }
      }
      missing += untold
      guard let last = page.last, page.count == 100, !untold.isEmpty else { break }
      range = range.before(last.key)
    }
    try erasureJournal.add(missing.reversed().map { $0.line(in: area) })
  }
}

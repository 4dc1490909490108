package import CoCreation
package import Values

extension Ledger {
  /// Erases again what a journal says was erased after a backup was taken: run on a restored store before serving.
  ///
  /// - Parameter lines: The lines of the journal, see ``Journal/lines()``.
  /// - Returns: How many entries lost their words.
  package func reapplyErasures(_ lines: [String], in area: ID<Area>) async throws -> Int {
    var count = 0
    for erasure in lines.compactMap({ Erasure(line: $0, in: area) }) {
      count += try await write(area, .alone) { entries in
        guard let transaction = entries as? WriteTransaction else { throw LedgerFault.failed(code: -1) }
        return try transaction.reapply(erasure)
      }
    }
    return count
  }
}

extension WriteTransaction {
  fileprivate func reapply(_ erasure: Erasure) throws(LedgerFault) -> Int {
    guard try rows.value(at: erasure.key, in: .erasures) == nil else { return 0 }
    var found: [Entry] = []
    for place in erasure.places {
      let entry = try entries(of: place.stream, after: place.sequence - 1, limit: 1).first
      if let entry, entry.header.place == place, !entry.isErased { found.append(entry) }
    }
    guard !found.isEmpty else { return 0 }
    try empty(found)
    try writable.put(erasure.encoded, at: erasure.key, in: .erasures)
    return found.count
  }
}

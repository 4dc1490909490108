import CoCreation
import Values

extension StoreWriting {
  /// Notes that a map is to be emptied.
  func markToClear(_ map: MapName) throws(LedgerFault) {
    try put([], at: Key(map.name, map.version), in: .mapsToClear)
  }
}

extension LedgerReading {
  /// The maps that nobody reads any more and that are still to be emptied.
  func mapsToClear() throws(LedgerFault) -> [MapName] {
    try rows.pairs(in: .all, of: .mapsToClear, .forward, limit: 1000).map { pair throws(LedgerFault) in
      var parts = pair.key.parts
      guard let name = parts.token(), let version = parts.int() else { throw .damaged(at: nil) }
      return MapName(name, version: version)
    }
  }
}

extension Ledger {
  /// Empties the maps that nobody reads any more, a part in each transaction.
  func clearMaps(in area: ID<Area>) async throws(LedgerFault) {
    for map in try await unlessFault({ try await read(area) { try $0.mapsToClear() } }) {
      while try await unlessFault({
        try await store.write(area, .others) { rows in
          let count = try rows.remove(in: .all, of: map, limit: 1000)
          if count == 0 { try rows.remove(Key(map.name, map.version), in: .mapsToClear) }
          return count
        }
      }) > 0 {}
    }
  }
}

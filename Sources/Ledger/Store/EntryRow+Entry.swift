extension EntryRow {
  init(_ entry: Entry) {
    self.init(
      place: entry.header.place, id: entry.header.id, header: entry.header.encoded, hash: entry.hash.bytes,
      content: entry.content)
  }
}

extension Entry {
  /// Reads what a store kept.
  ///
  /// - Throws: ``LedgerFault/damaged(at:)`` if its bytes are no header, or another place's.
  init(_ row: EntryRow) throws(LedgerFault) {
    guard let header = Header(encoded: row.header), header.place == row.place, header.id == row.id,
      let hash = Digest(row.hash)
    else { throw .damaged(at: row.place) }
    self.init(header: header, hash: hash, content: row.content)
  }
}

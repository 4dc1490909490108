internal import Ledger
internal import Values
internal import CoCreation

/// One state of the whole store, as one transaction reads it.
struct PostgresCopySource: CopySource {
  let session: Session

  func rowCount(of table: CopiedTable) throws -> Int {
    Int(try session.rows(table.counting)[0].int(0))
  }

  func rows(of table: CopiedTable, _ page: ([[CopiedValue]]) throws -> Void) throws {
    let (declaring, fetching) = table.cursor
    try session.send(declaring)
    while true {
      let rows = try session.rows(fetching)
      guard rows.count > 0 else { return }
      try page(rows.map { row in try table.values(row) })
    }
  }
}

extension CopiedTable {
  fileprivate var counting: Statement {
    switch self {
    case .installation: "SELECT count(*) FROM installation"
    case .entry: "SELECT count(*) FROM entry"
    case .content: "SELECT count(*) FROM content"
    case .pair: "SELECT count(*) FROM pair"
    case .record: "SELECT count(*) FROM record"
    case .upload: "SELECT count(*) FROM upload"
    case .piece: "SELECT count(*) FROM piece"
    case .medium: "SELECT count(*) FROM medium"
    }
  }

  /// A cursor of its own for each, because a statement that was prepared keeps the columns it had; pages of
  /// ``CopiedTable/pageSize``.
  fileprivate var cursor: (declaring: Statement, fetching: Statement) {
    switch self {
    case .installation:
      (
        "DECLARE copied_installation NO SCROLL CURSOR FOR SELECT area, format, keys FROM installation",
        "FETCH 500 FROM copied_installation"
      )
    case .entry:
      (
        """
        DECLARE copied_entry NO SCROLL CURSOR FOR
        SELECT area, stream, sequence, id, header, hash FROM entry ORDER BY area, stream, sequence
        """, "FETCH 500 FROM copied_entry"
      )
    case .content:
      (
        """
        DECLARE copied_content NO SCROLL CURSOR FOR
        SELECT area, stream, sequence, salt, payload FROM content ORDER BY area, stream, sequence
        """, "FETCH 500 FROM copied_content"
      )
    case .pair:
      (
        """
        DECLARE copied_pair NO SCROLL CURSOR FOR
        SELECT area, map, version, key, value FROM pair ORDER BY area, map, version, key
        """, "FETCH 500 FROM copied_pair"
      )
    case .record:
      (
        """
        DECLARE copied_record NO SCROLL CURSOR FOR
        SELECT area, kind, key, value, expires FROM record ORDER BY area, kind, key
        """, "FETCH 500 FROM copied_record"
      )
    case .upload:
      (
        "DECLARE copied_upload NO SCROLL CURSOR FOR SELECT area, id, began FROM upload ORDER BY area, id",
        "FETCH 500 FROM copied_upload"
      )
    case .piece:
      (
        """
        DECLARE copied_piece NO SCROLL CURSOR FOR
        SELECT area, upload, number, bytes FROM piece ORDER BY area, upload, number
        """, "FETCH 16 FROM copied_piece"
      )
    case .medium:
      (
        """
        DECLARE copied_medium NO SCROLL CURSOR FOR
        SELECT area, address, upload, type, count, kept, salt FROM medium ORDER BY area, address
        """, "FETCH 500 FROM copied_medium"
      )
    }
  }

  fileprivate func values(_ row: Row) throws -> [CopiedValue] {
    try columns.enumerated().map { index, column in
      switch column {
      case .id: try row.optionalID(index, of: Area.self).map { .bytes($0.bytes) } ?? .nothing
      case .bytes: try row.optionalBytes(index).map { .bytes($0) } ?? .nothing
      case .number: try row.optionalInt(index).map { .number($0) } ?? .nothing
      case .text: try row.optionalText(index).map { .text($0) } ?? .nothing
      }
    }
  }
}

internal import CoCreation
internal import Ledger
internal import Values

/// An empty store while one transaction fills it.
struct PostgresCopyTarget: CopyTarget {
  let session: Session

  func add(_ rows: [[CopiedValue]], to table: CopiedTable) throws {
    let columns = try table.columns.enumerated().map { index, column in
      Parameter.array(column.element, try rows.map { row in try column.parameter(row[index]) })
    }
    // Awaited, so that what goes wrong stops the copy here, and no more lies between the two than one page.
    guard try session.rows(table.adding, columns).affected == rows.count else { throw LedgerFault.damaged(at: nil) }
  }
}

extension CopiedTable {
  fileprivate var adding: Statement {
    switch self {
    case .installation:
      """
      INSERT INTO installation (area, format, keys) SELECT * FROM unnest($1::uuid[], $2::bigint[], $3::bytea[])
      """
    case .entry:
      """
      INSERT INTO entry (area, stream, sequence, id, header, hash)
      SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::uuid[], $5::bytea[], $6::bytea[])
      """
    case .content:
      """
      INSERT INTO content (area, stream, sequence, salt, payload)
      SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::bytea[], $5::bytea[])
      """
    case .pair:
      """
      INSERT INTO pair (area, map, version, key, value)
      SELECT * FROM unnest($1::uuid[], $2::text[], $3::bigint[], $4::bytea[], $5::bytea[])
      """
    case .record:
      """
      INSERT INTO record (area, kind, key, value, expires)
      SELECT * FROM unnest($1::uuid[], $2::text[], $3::bytea[], $4::bytea[], $5::bigint[])
      """
    case .upload:
      "INSERT INTO upload (area, id, began) SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::bigint[])"
    case .piece:
      """
      INSERT INTO piece (area, upload, number, bytes)
      SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::bytea[])
      """
    case .medium:
      """
      INSERT INTO medium (area, address, upload, type, count, kept, salt)
      SELECT * FROM unnest(
        $1::uuid[], $2::bytea[], $3::uuid[], $4::text[], $5::bigint[], $6::bigint[], $7::bytea[])
      """
    }
  }
}

extension CopiedTable.Column {
  fileprivate var element: Parameter.Element {
    switch self {
    case .id: .uuid
    case .bytes: .bytes
    case .number: .int
    case .text: .text
    }
  }

  fileprivate func parameter(_ value: CopiedValue) throws(LedgerFault) -> Parameter {
    switch (self, value) {
    case (_, .nothing): return .null
    case (.id, .bytes(let bytes)):
      guard let id = ID<Area>(bytes: bytes) else { throw .damaged(at: nil) }
      return .id(id)
    case (.bytes, .bytes(let bytes)): return .bytes(bytes)
    case (.number, .number(let number)): return .int(number)
    case (.text, .text(let text)): return .text(text)
    default: throw .damaged(at: nil)
    }
  }
}

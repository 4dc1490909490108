internal import CPQ
package import Values

/// The rows a statement gave, read in place from the server's binary answer.
///
/// A class because it owns libpq's memory and frees it once, when the last reader lets go.
@safe package final class Rows {
  private let result: OpaquePointer
  package let count: Int

  init(owning result: OpaquePointer) {
    unsafe self.result = result
    unsafe count = Int(PQntuples(result))
  }

  deinit { unsafe PQclear(result) }

  /// What the statement did and to how many rows, such as `INSERT 0 1`.
  package var tag: String { unsafe String(cString: PQcmdStatus(result)) }

  /// How many rows the statement changed, or gave.
  package var affected: Int { unsafe Int(String(cString: PQcmdTuples(result))) ?? 0 }

  package subscript(row: Int) -> Row { Row(rows: self, number: row) }

  /// Makes something of each row, in order.
  package func map<Value>(_ transform: (Row) throws -> Value) rethrows -> [Value] {
    try (0..<count).map { try transform(self[$0]) }
  }

  /// The first row, if there is one.
  package var first: Row? { count > 0 ? self[0] : nil }

  /// Lends the bytes of one cell, whose type must be one of these; `nil` for SQL's null.
  fileprivate func cell<Value>(
    _ row: Int, _ column: Int, of types: Set<Oid>, read: (UnsafeBufferPointer<UInt8>) -> Value?
  ) throws(PostgresFault) -> Value? {
    let (row, place) = (Int32(row), Int32(column))
    // Four letters would read as a number too.
    guard unsafe types.contains(PQftype(result, place)) else { throw PostgresFault(.unreadable(column: column)) }
    guard unsafe PQgetisnull(result, row, place) == 0 else { return nil }
    guard let start = unsafe PQgetvalue(result, row, place) else { throw PostgresFault(.unreadable(column: column)) }
    let length = unsafe Int(PQgetlength(result, row, place))
    let value = unsafe start.withMemoryRebound(to: UInt8.self, capacity: max(length, 1)) {
      unsafe read(UnsafeBufferPointer(start: $0, count: length))
    }
    guard let value else { throw PostgresFault(.unreadable(column: column)) }
    return value
  }
}

/// One row of an answer; columns are counted from 0.
package struct Row {
  fileprivate let rows: Rows
  fileprivate let number: Int

  /// A `bytea`, or null.
  package func optionalBytes(_ column: Int) throws(PostgresFault) -> [UInt8]? {
    try unsafe rows.cell(number, column, of: [17]) { unsafe Array($0) }
  }

  /// A `text`, or null.
  package func optionalText(_ column: Int) throws(PostgresFault) -> String? {
    try unsafe rows.cell(number, column, of: [25, 19, 1043]) { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// A `smallint`, `integer` or `bigint`, or null.
  package func optionalInt(_ column: Int) throws(PostgresFault) -> Int64? {
    try unsafe rows.cell(number, column, of: [20, 21, 23]) { bytes in
      guard [2, 4, 8].contains(bytes.count), let first = unsafe bytes.first else { return nil }
      return unsafe bytes.dropFirst().reduce(Int64(Int8(bitPattern: first))) { $0 << 8 | Int64($1) }
    }
  }

  /// A `boolean`, or null.
  package func optionalBool(_ column: Int) throws(PostgresFault) -> Bool? {
    try unsafe rows.cell(number, column, of: [16]) { bytes in bytes.count == 1 ? unsafe bytes[0] != 0 : nil }
  }

  /// A `uuid` as an id, or null.
  package func optionalID<Subject>(_ column: Int, of _: Subject.Type = Subject.self) throws(PostgresFault) -> ID<
    Subject
  >? {
    try unsafe rows.cell(number, column, of: [2950]) { unsafe ID<Subject>(bytes: $0) }
  }

  /// A `bytea`; null is a fault.
  package func bytes(_ column: Int) throws(PostgresFault) -> [UInt8] { try present(optionalBytes(column), column) }

  /// A `text`; null is a fault.
  package func text(_ column: Int) throws(PostgresFault) -> String { try present(optionalText(column), column) }

  /// A `smallint`, `integer` or `bigint`; null is a fault.
  package func int(_ column: Int) throws(PostgresFault) -> Int64 { try present(optionalInt(column), column) }

  /// A `boolean`; null is a fault.
  package func bool(_ column: Int) throws(PostgresFault) -> Bool { try present(optionalBool(column), column) }

  /// A `uuid` as an id; null is a fault.
  package func id<Subject>(_ column: Int, of subject: Subject.Type = Subject.self) throws(PostgresFault) -> ID<Subject>
  {
    try present(optionalID(column, of: subject), column)
  }

  private func present<Value>(_ value: Value?, _ column: Int) throws(PostgresFault) -> Value {
    guard let value else { throw PostgresFault(.unreadable(column: column)) }
    return value
  }
}

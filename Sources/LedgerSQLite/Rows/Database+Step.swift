import GRDB
import GRDBSQLite
import Ledger

/// A value that a statement is given.
enum SQLiteValue {
  case blob([UInt8])
  case integer(Int)
  case text(String)
  case null
}

/// A row that a statement stands on.
struct SQLiteColumns {
  fileprivate let statement: OpaquePointer

  func bytes(_ column: Int32) -> [UInt8]? {
    guard sqlite3_column_type(statement, column) != SQLITE_NULL else { return nil }
    guard let start = sqlite3_column_blob(statement, column) else { return [] }
    return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
  }

  func integer(_ column: Int32) -> Int? {
    guard sqlite3_column_type(statement, column) != SQLITE_NULL else { return nil }
    return Int(sqlite3_column_int64(statement, column))
  }

  func text(_ column: Int32) -> String? {
    sqlite3_column_text(statement, column).map { String(cString: $0) }
  }
}

extension Database {
  /// Runs a cached statement to its end.
  ///
  /// Values go straight to SQLite, because the ledger does some ten statements an entry and GRDB's own way of binding
  /// and reading costs several times as much as they do.
  ///
  /// - Parameter row: Called for each row that comes out.
  /// - Throws: ``LedgerFault``.
  func step(
    _ sql: String, _ values: SQLiteValue..., row: (SQLiteColumns) throws(LedgerFault) -> Void = { _ in }
  ) throws(LedgerFault) {
    try step(sql, values, row: row)
  }

  /// Runs a cached statement to its end with as many values as it has places.
  func step(
    _ sql: String, _ values: [SQLiteValue], row: (SQLiteColumns) throws(LedgerFault) -> Void = { _ in }
  ) throws(LedgerFault) {
    let statement: OpaquePointer
    do {
      statement = try cachedStatement(sql: sql).sqliteStatement
    } catch { throw LedgerFault(sqlite: error) }
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    for (index, value) in values.enumerated() {
      let code = Self.bind(value, to: statement, at: Int32(index + 1))
      guard code == SQLITE_OK else { throw LedgerFault(sqliteCode: code) }
    }
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: try row(SQLiteColumns(statement: statement))
      case SQLITE_DONE: return
      case let code: throw LedgerFault(sqliteCode: sqliteConnection.map(sqlite3_extended_errcode) ?? code)
      }
    }
  }

  private static func bind(_ value: SQLiteValue, to statement: OpaquePointer, at index: Int32) -> Int32 {
    // SQLITE_TRANSIENT, a macro that Swift does not see: SQLite copies the bytes.
    let copying = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    return switch value {
    case .blob(let bytes) where bytes.isEmpty: sqlite3_bind_zeroblob(statement, index, 0)
    case .blob(let bytes): sqlite3_bind_blob(statement, index, bytes, Int32(bytes.count), copying)
    case .integer(let number): sqlite3_bind_int64(statement, index, Int64(number))
    case .text(let text): sqlite3_bind_text(statement, index, text, -1, copying)
    case .null: sqlite3_bind_null(statement, index)
    }
  }
}

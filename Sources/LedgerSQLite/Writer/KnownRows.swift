import CoCreation
import Ledger
import struct Ledger.Record
import Values

/// What a row is found by, where it is one of those that nearly every request asks for.
enum RowName: Hashable {
  case head(area: [UInt8], ID<Stream>)
  case value(area: [UInt8], MapName, Key)
  case record(area: [UInt8], Token, Key)

  /// Keys and streams tell nearly all names apart, and there is one area for nearly all.
  func hash(into hasher: inout Hasher) {
    switch self {
    case .head(_, let stream): hasher.combine(stream)
    case .value(_, _, let key), .record(_, _, let key): hasher.combine(key)
    }
  }
}

/// A row as it was read or written; `nil` where there is none.
enum KnownRow: Sendable {
  case head(EntryRow?)
  case value([UInt8]?)
  case record(Record?)
}

/// Rows that were read or written lately, as they were last committed.
///
/// One process writes, by one connection, so nothing changes them from beside.
typealias CommittedRows = LatelyUsed<RowName, KnownRow>

/// What the bodies of one commit know of the rows: what was committed before, and over it what they read and changed.
///
/// A value, so that what a body changed is taken back by taking the earlier value.
struct KnownRows {
  private let committed: CommittedRows
  private var changed: [RowName: KnownRow] = [:]
  /// Rows were changed without their names: what was committed before is no longer known.
  private var hasForgotten = false

  init(over committed: CommittedRows) {
    self.committed = committed
  }

  /// A row; `nil` if it is not at hand.
  subscript(name: RowName) -> KnownRow? {
    if let row = changed[name] { return row }
    return hasForgotten ? nil : committed[name]
  }

  /// Keeps a row that was changed, if it was at hand.
  ///
  /// Most of what is written is never asked for by its name. Nothing is lost by that: until the commit, a row that is
  /// read is kept among the changed ones.
  mutating func change(_ name: RowName, to row: KnownRow) {
    guard self[name] != nil else { return }
    changed[name] = row
  }

  /// Keeps a row that was read from the store and was not at hand.
  mutating func keep(_ row: KnownRow, for name: RowName) {
    changed[name] = row
  }

  /// Forgets all rows.
  mutating func forget() {
    changed = [:]
    hasForgotten = true
  }

  /// What was read and changed is committed now.
  func commit() {
    if hasForgotten { committed.forget() }
    committed.keep(changed)
  }
}

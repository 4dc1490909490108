import Values

/// What a transaction has read of the ledger's own marks, so that it asks the store for each but once.
///
/// A class, because all readers inside a body share it. What the transaction itself writes it notes here.
package final class ReadMarks {
  fileprivate var heads: [ID<Stream>: EntryRow?] = [:]
  fileprivate var erasureMark: [UInt8]?
  /// Which generation of a map serves; `nil` where none does yet.
  var serving: [MapName: Int?] = [:]

  init() {}

  /// Notes the newest entry of a stream, which was just added.
  func note(_ row: EntryRow) {
    heads[row.place.stream] = .some(row)
  }

  /// Notes the mark of an erasure that was just made.
  func note(erasureMark mark: [UInt8]) {
    erasureMark = mark
  }
}

extension LedgerReading {
  /// The newest entry of a stream as the store keeps it, without its words; `nil` if the stream has none.
  func headRow(of stream: ID<Stream>) throws(LedgerFault) -> EntryRow? {
    if let known = marks.heads[stream] { return known }
    let row = try rows.head(of: stream)
    marks.heads[stream] = .some(row)
    return row
  }

  /// What the area's newest erasure left.
  func erasureMark() throws(LedgerFault) -> [UInt8] {
    if let known = marks.erasureMark { return known }
    let mark = try rows.value(at: Key(), in: .erasureMark) ?? []
    marks.erasureMark = mark
    return mark
  }
}

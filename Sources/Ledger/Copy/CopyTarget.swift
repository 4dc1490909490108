/// An empty store that is being filled; nobody sees anything of it before all is there.
package protocol CopyTarget {
  /// Adds rows to a table.
  func add(_ rows: [[CopiedValue]], to table: CopiedTable) throws
}

extension CopyTarget {
  /// Takes all rows of a store in.
  ///
  /// - Parameter progress: Called now and then with the part that is done, 0 to 1.
  /// - Throws: ``LedgerFault/damaged(at:)`` if a table gave other rows than it said it has.
  package func take(_ source: any CopySource, progress: (Double) -> Void = { _ in }) throws {
    var counts: [CopiedTable: Int] = [:]
    for table in CopiedTable.allCases { counts[table] = try source.rowCount(of: table) }
    let total = counts.reduce(0) { $0 + $1.value * $1.key.weight }
    var done = 0
    for table in CopiedTable.allCases {
      var count = 0
      try source.rows(of: table) { rows in
        try add(rows, to: table)
        count += rows.count
        done += rows.count * table.weight
        progress(Double(done) / Double(max(total, 1)))
      }
      guard count == counts[table] else { throw LedgerFault.damaged(at: nil) }
    }
  }
}

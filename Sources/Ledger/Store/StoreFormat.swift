package import CoCreation
package import Values

/// How much a program must know to read a store: a number that grows with every kind of fact, every version of one, and
/// every version of a projection.
///
/// It stands in the store as the newest program that wrote there set it, and an older one refuses to start on it, or to
/// go on writing in it: half a history would decide wrongly, and maps that it does not know would not be kept up.
package enum StoreFormat {
  /// This program's number: how many names stand in ``listing``.
  package static let current = listing.count

  /// Everything that this program can read, one name a line; a name is never taken out, so that the number only grows.
  ///
  /// A projection's earlier versions count too.
  package static let listing: [String] = {
    let kinds = Facts.all.map { "kind \($0.kind.name) \($0.kind.version)" }
    let maps = Projection.all.flatMap { projection in
      (1...projection.name.version).map { "map \(projection.name.name) \($0)" }
    }
    let marks = ["map \(MapName.stateMark.name) \(MapName.stateMark.version)"]
    return (kinds + maps + marks + ["kind \(Erased.kind.name) \(Erased.kind.version)"]).sorted()
  }()

  /// Where it stands in ``MapName/state``, so that every transaction which appends meets it.
  static let key = Key("format")

  /// Refuses what a newer program wrote.
  ///
  /// - Throws: ``LedgerFault/newerStore(found:known:)``.
  package static func check(_ format: Int) throws(LedgerFault) {
    guard format <= current else { throw .newerStore(found: format, known: current) }
  }

  /// Refuses a store that a newer program wrote in, before anything of it is read.
  ///
  /// - Throws: ``LedgerFault/newerStore(found:known:)``, and what the store says.
  package static func check(_ store: any Store) async throws(LedgerFault) {
    if let row = try await store.installation() { try check(row.format) }
  }

  static func check(state value: [UInt8]) throws(LedgerFault) {
    var value = KeyReader(value)
    guard let format = value.int() else { throw .damaged(at: nil) }
    try check(format)
  }
}

extension Ledger {
  /// Notes that this program has begun to write in an area: older ones that still run write nothing more in it.
  package func raiseFormat(in area: ID<Area>) async throws {
    let isNoted = try await read(area) { entries in
      try entries.rows.value(at: StoreFormat.key, in: .state) == Key(StoreFormat.current).bytes
    }
    guard !isNoted else { return }
    try await store.write(area, .alone) { rows in
      if let value = try rows.value(at: StoreFormat.key, in: .state) { try StoreFormat.check(state: value) }
      try rows.putState(Key(StoreFormat.current).bytes, at: StoreFormat.key)
    }
  }
}

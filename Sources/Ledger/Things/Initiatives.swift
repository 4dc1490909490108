package import CoCreation
package import Values

/// What the person said of a moment unasked: (person, 1, day, moment) → nothing for one that the person began,
/// (person, 2, day, moment) → nothing for one of which the person said that it was not so.
///
/// Made of headers alone, and never taken out: what became of it is asked of the moment itself.
package enum Initiatives {
  private static let begun = 1
  private static let disputed = 2

  package static let projection = Projection("initiatives", version: 1, owner: .person) {
    entry, map throws(LedgerFault) in
    let particulars = entry.header.particulars
    guard let person = particulars.person, let sort = sorts[particulars.kind.name.name],
      Voice(rawValue: particulars.voice.name)?.isThePerson ?? false
    else { return }
    try map.put([], at: Key(person, sort, particulars.livedDay, particulars.stream))
  }

  private static let sorts = [MomentNoted.kind.name: begun, MomentDisputed.kind.name: disputed]

  static func begun(by person: ID<Person>) -> Key { Key(person, begun) }
  static func disputed(by person: ID<Person>) -> Key { Key(person, disputed) }
}

extension LedgerReading {
  /// The moments that the person began, and was heard of on some days, the newest first.
  package func momentsBegun(by person: ID<Person>, from first: Day, limit: Int = 100) throws(LedgerFault)
    -> [Things.Found]
  {
    try initiatives(Initiatives.begun(by: person), from: first, limit: limit)
  }

  /// The moments of which the person said on some days that it was not so, the newest first.
  package func momentsDisputed(by person: ID<Person>, from first: Day, limit: Int = 100) throws(LedgerFault)
    -> [Things.Found]
  {
    try initiatives(Initiatives.disputed(by: person), from: first, limit: limit)
  }

  private func initiatives(_ prefix: Key, from first: Day, limit: Int) throws(LedgerFault) -> [Things.Found] {
    let range = KeyRange(lower: prefix.adding(first).bytes, upper: KeyRange.prefix(prefix).upper)
    return try map(Initiatives.projection).pairs(in: range, .backward, limit: limit).map { pair throws(LedgerFault) in
      try Things.Found(pair.key)
    }
  }
}

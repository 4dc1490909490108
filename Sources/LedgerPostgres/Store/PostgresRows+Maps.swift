import Ledger

extension PostgresRows {
  func value(at key: Key, in map: MapName) throws(LedgerFault) -> [UInt8]? {
    if let own = pending.value(at: key, in: map) { return own }
    let value = try attempt {
      try ask(
        "SELECT value FROM pair WHERE area = $1 AND map = $2 AND version = $3 AND key = $4",
        name(map) + [.bytes(key.bytes)]
      ).first?.bytes(0)
    }
    if value != nil { pending.note(key, in: map) }
    return value
  }

  func pairs(in range: KeyRange, of map: MapName, _ order: ScanOrder, limit: Int) throws(LedgerFault) -> [Pair] {
    if !pending.isEmpty { try write { try pending.send(by: $0, in: area) } }
    return try attempt {
      let begin = name(map) + [.bytes(range.lower), .int(Int64(limit))]
      let rows =
        switch (order, range.upper) {
        case (.forward, let upper?):
          try ask(
            """
            SELECT key, value FROM pair WHERE area = $1 AND map = $2 AND version = $3 AND key >= $4 AND key < $6
            ORDER BY key LIMIT $5
            """, begin + [.bytes(upper)])
        case (.forward, nil):
          try ask(
            """
            SELECT key, value FROM pair WHERE area = $1 AND map = $2 AND version = $3 AND key >= $4
            ORDER BY key LIMIT $5
            """, begin)
        case (.backward, let upper?):
          try ask(
            """
            SELECT key, value FROM pair WHERE area = $1 AND map = $2 AND version = $3 AND key >= $4 AND key < $6
            ORDER BY key DESC LIMIT $5
            """, begin + [.bytes(upper)])
        case (.backward, nil):
          try ask(
            """
            SELECT key, value FROM pair WHERE area = $1 AND map = $2 AND version = $3 AND key >= $4
            ORDER BY key DESC LIMIT $5
            """, begin)
        }
      let found = try rows.map { Pair(key: Key(bytes: try $0.bytes(0)), value: try $0.bytes(1)) }
      for pair in found { pending.note(pair.key, in: map) }
      return found
    }
  }

  func put(_ value: [UInt8], at key: Key, in map: MapName) throws(LedgerFault) {
    pending.set(value, at: key, in: map)
    hasWritten = true
  }

  func remove(_ key: Key, in map: MapName) throws(LedgerFault) {
    pending.set(nil, at: key, in: map)
    hasWritten = true
  }

  func remove(in range: KeyRange, of map: MapName, limit: Int) throws(LedgerFault) -> Int {
    let found = try pairs(in: range, of: map, .forward, limit: limit)
    for pair in found { try remove(pair.key, in: map) }
    return found.count
  }

  private func name(_ map: MapName) -> [Parameter] {
    [area, .text(map.name.name), .int(Int64(map.version))]
  }
}

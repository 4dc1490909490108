/// A store's map, read only.
struct StoredMap: ReadableMap {
  let name: MapName
  let rows: any StoreReading

  func value(at key: Key) throws(LedgerFault) -> [UInt8]? {
    try rows.value(at: key, in: name)
  }

  func pairs(in range: KeyRange, _ order: ScanOrder, limit: Int) throws(LedgerFault) -> [Pair] {
    try rows.pairs(in: range, of: name, order, limit: limit)
  }
}

/// A store's map, inside a transaction that writes.
struct WritableMap: OrderedMap {
  let name: MapName
  let rows: any StoreWriting

  func value(at key: Key) throws(LedgerFault) -> [UInt8]? {
    try rows.value(at: key, in: name)
  }

  func pairs(in range: KeyRange, _ order: ScanOrder, limit: Int) throws(LedgerFault) -> [Pair] {
    try rows.pairs(in: range, of: name, order, limit: limit)
  }

  func put(_ value: [UInt8], at key: Key) throws(LedgerFault) {
    try rows.put(value, at: key, in: name)
  }

  func remove(_ key: Key) throws(LedgerFault) {
    try rows.remove(key, in: name)
  }
}

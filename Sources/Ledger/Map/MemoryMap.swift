/// An ordered map in memory, for trying a fold out.
package final class MemoryMap: OrderedMap {
  private var values: [Key: [UInt8]] = [:]

  package init() {}

  /// The value of a key.
  package func value(at key: Key) -> [UInt8]? { values[key] }

  /// The pairs whose keys lie in a range, in order, at most so many.
  package func pairs(in range: KeyRange, _ order: ScanOrder, limit: Int) -> [Pair] {
    let found = values.filter { range.contains($0.key) }.map { Pair(key: $0.key, value: $0.value) }
    return Array(found.sorted { order == .forward ? $0.key < $1.key : $1.key < $0.key }.prefix(limit))
  }

  /// Sets the value of a key.
  package func put(_ value: [UInt8], at key: Key) { values[key] = value }

  /// Takes a key out.
  package func remove(_ key: Key) { values[key] = nil }

  /// Everything in it, sorted by key.
  package var all: [Pair] { pairs(in: .all, .forward, limit: .max) }
}

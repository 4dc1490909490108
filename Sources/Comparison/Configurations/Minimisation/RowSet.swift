/// A set of rows of a prime implicant chart.
protocol RowSet: Hashable, Sendable {
  init()
  mutating func insert(_ row: Int)
  func contains(_ row: Int) -> Bool
  func union(_ other: Self) -> Self
  func intersection(_ other: Self) -> Self
  func subtracting(_ other: Self) -> Self
  var isEmpty: Bool { get }
  var count: Int { get }
  /// The lowest row.
  var first: Int? { get }
}

extension RowSet {
  init(_ rows: some Sequence<Int>) {
    self.init()
    for row in rows { insert(row) }
  }

  func isSubset(of other: Self) -> Bool { subtracting(other).isEmpty }

  /// The rows, ascending.
  var rows: [Int] {
    var left = self
    var all: [Int] = []
    while let row = left.first {
      all.append(row)
      left = left.subtracting(Self(CollectionOfOne(row)))
    }
    return all
  }
}

/// At most 64 rows, in one word.
struct NarrowRows: RowSet {
  private(set) var bits: UInt64 = 0

  init() {}

  private init(bits: UInt64) {
    self.bits = bits
  }

  mutating func insert(_ row: Int) { bits |= 1 << UInt64(row) }
  func contains(_ row: Int) -> Bool { bits >> UInt64(row) & 1 == 1 }
  func union(_ other: Self) -> Self { Self(bits: bits | other.bits) }
  func intersection(_ other: Self) -> Self { Self(bits: bits & other.bits) }
  func subtracting(_ other: Self) -> Self { Self(bits: bits & ~other.bits) }
  var isEmpty: Bool { bits == 0 }
  var count: Int { bits.nonzeroBitCount }
  var first: Int? { bits == 0 ? nil : bits.trailingZeroBitCount }
}

/// Any number of rows, in as many words as the highest row needs.
struct WideRows: RowSet {
  private var words: [UInt64] = []

  init() {}

  mutating func insert(_ row: Int) {
    while words.count <= row / 64 { words.append(0) }
    words[row / 64] |= 1 << UInt64(row % 64)
  }

  func contains(_ row: Int) -> Bool {
    row / 64 < words.count && words[row / 64] >> UInt64(row % 64) & 1 == 1
  }

  func union(_ other: Self) -> Self {
    let (long, short) = words.count >= other.words.count ? (self, other) : (other, self)
    var result = long
    for index in short.words.indices { result.words[index] |= short.words[index] }
    return result
  }

  func intersection(_ other: Self) -> Self {
    var result = WideRows()
    result.words = zip(words, other.words).map { $0 & $1 }
    return result.trimmed
  }

  func subtracting(_ other: Self) -> Self {
    var result = self
    for index in 0..<min(words.count, other.words.count) { result.words[index] &= ~other.words[index] }
    return result.trimmed
  }

  /// Without empty words at the end, so that equal sets are equal values.
  private var trimmed: WideRows {
    var copy = self
    while copy.words.last == 0 { copy.words.removeLast() }
    return copy
  }

  var isEmpty: Bool { words.isEmpty }
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
  var first: Int? {
    words.firstIndex { $0 != 0 }.map { $0 * 64 + words[$0].trailingZeroBitCount }
  }
}

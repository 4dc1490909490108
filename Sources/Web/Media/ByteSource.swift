/// Bytes that lie somewhere and can be read from any place.
protocol ByteSource: Sendable {
  /// How many bytes there are.
  var count: Int { get }

  /// Reads up to so many bytes from a place; fewer at the end, none behind it.
  func read(from offset: Int, upTo most: Int) async throws -> [UInt8]
}

extension SpooledFile: ByteSource {}

/// A window that moves over bytes, so that a file of any size needs the same memory.
struct ByteWindow {
  let count: Int
  private let source: any ByteSource
  private var start = 0
  private var bytes: [UInt8] = []

  /// The bytes that are read at once.
  private static let size = 65_536

  init(_ source: any ByteSource) {
    self.source = source
    count = source.count
  }

  /// The bytes from a place; `nil` if there are not as many.
  mutating func bytes(at index: Int, _ number: Int) async throws -> [UInt8]? {
    guard index >= 0, number >= 0, number <= count - index else { return nil }
    if index < start || index + number > start + bytes.count {
      bytes = try await source.read(from: index, upTo: max(number, Self.size))
      start = index
    }
    guard index - start + number <= bytes.count else { return nil }
    return Array(bytes[index - start..<index - start + number])
  }

  /// A number of so many bytes at a place, the highest byte first; `nil` if the bytes end before.
  mutating func number(at index: Int, _ size: Int) async throws -> Int? {
    try await bytes(at: index, size)?.reduce(0) { $0 << 8 | Int($1) }
  }

  /// A number of so many bytes at a place, the lowest byte first; `nil` if the bytes end before.
  mutating func littleNumber(at index: Int, _ size: Int) async throws -> Int? {
    try await bytes(at: index, size)?.reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// Where a byte stands next; `nil` if it does not.
  mutating func firstIndex(of byte: UInt8, from index: Int) async throws -> Int? {
    var index = index
    while index < count {
      if index < start || index >= start + bytes.count {
        bytes = try await source.read(from: index, upTo: Self.size)
        start = index
      }
      guard !bytes.isEmpty else { return nil }
      if let found = bytes[(index - start)...].firstIndex(of: byte) { return start + found }
      index = start + bytes.count
    }
    return nil
  }
}

package import Values

/// Reads the parts of a key, or of any bytes written in the same way, one after another.
///
/// Each function gives `nil` where the bytes do not hold such a part, and then moves nowhere.
package struct KeyReader: Sendable {
  private let bytes: [UInt8]
  private var position = 0

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  package var isAtEnd: Bool { position == bytes.count }

  /// The next 16 bytes as an id.
  package mutating func id<Subject>(of _: Subject.Type = Subject.self) -> ID<Subject>? {
    take(16).flatMap { ID(bytes: $0) }
  }

  /// The next 8 bytes as a number.
  package mutating func int() -> Int? {
    take(8).map { Int(Int64(bitPattern: $0.reduce(0) { $0 << 8 | UInt64($1) } ^ 1 << 63)) }
  }

  /// The next 8 bytes as a calendar date.
  package mutating func day() -> Day? {
    int().map(Day.init(number:))
  }

  /// The next 8 bytes as a point in time.
  package mutating func instant() -> Instant? {
    int().map { Instant(microseconds: Int64($0)) }
  }

  /// The next byte as a yes or no.
  package mutating func bool() -> Bool? {
    take(1).map { $0.first == 1 }
  }

  /// The next 32 bytes as a hash.
  package mutating func digest() -> Digest? {
    take(32).flatMap { Digest($0) }
  }

  /// The bytes up to the next end of a text.
  package mutating func text() -> String? {
    var text: [UInt8] = []
    var index = position
    while index + 1 < bytes.count {
      if bytes[index] == 0, bytes[index + 1] == 0 {
        position = index + 2
        return String(decoding: text, as: UTF8.self)
      }
      text.append(bytes[index])
      index += bytes[index] == 0 ? 2 : 1
    }
    return nil
  }

  /// The next text as a token.
  package mutating func token() -> Token? {
    let before = position
    guard let token = text().flatMap({ Token($0) }) else {
      position = before
      return nil
    }
    return token
  }

  /// The next bytes as they stand.
  package mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, position + count <= bytes.count else { return nil }
    defer { position += count }
    return bytes[position..<position + count]
  }
}

package import Values

/// A value that goes to the server with a statement, in PostgreSQL's binary form.
package enum Parameter: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A `bigint`, 64 bits.
  case int(Int64)
  case text(String)
  /// A `bytea`.
  case bytes([UInt8])
  /// A `uuid`, as its two halves, the more significant first.
  case uuid(high: UInt64, low: UInt64)
  /// A one-dimensional array, whose elements are all of one kind or null.
  case array(Element, [Parameter])

  /// What an array holds, by the number PostgreSQL gives the type.
  package enum Element: UInt32, Sendable {
    case bool = 16
    case bytes = 17
    case int = 20
    case text = 25
    case uuid = 2950
  }

  /// An id as a `uuid`.
  package static func id<Subject>(_ id: ID<Subject>) -> Parameter {
    .uuid(high: id.high, low: id.low)
  }

  /// An id as a `uuid`, or null where there is none.
  package static func id<Subject>(_ id: ID<Subject>?) -> Parameter {
    id.map { .id($0) } ?? .null
  }
}

extension Parameter {
  /// Adds the binary form to a message and says how many bytes it took; `nil` is SQL's null, which takes none.
  func append(to message: inout [UInt8]) throws(PostgresFault) -> Int? {
    let start = message.count
    switch self {
    case .null: return nil
    case .bool(let value): message.append(value ? 1 : 0)
    case .int(let value): message.append(bigEndian: value)
    case .bytes(let value): message.append(contentsOf: value)
    case .text(let value):
      message.append(contentsOf: value.utf8)
      // The server would refuse it too, but with a message about encodings.
      guard !message[start...].contains(0) else { throw PostgresFault(.nulInText) }
    case .uuid(let high, let low):
      message.append(bigEndian: high)
      message.append(bigEndian: low)
    case .array(let element, let values): try Self.append(values, of: element, to: &message)
    }
    return message.count - start
  }

  /// PostgreSQL's `array_send`: dimensions, whether nulls occur, the type, then length and bytes of each element.
  private static func append(
    _ values: [Parameter], of element: Element, to message: inout [UInt8]
  ) throws(PostgresFault) {
    message.append(bigEndian: Int32(values.isEmpty ? 0 : 1))
    message.append(bigEndian: Int32(values.contains(.null) ? 1 : 0))
    message.append(bigEndian: element.rawValue)
    guard !values.isEmpty else { return }
    message.append(bigEndian: Int32(values.count))
    message.append(bigEndian: Int32(1))
    for value in values {
      let place = message.count
      message.append(bigEndian: Int32(-1))
      guard let length = try value.append(to: &message) else { continue }
      let prefix = UInt32(length)
      for byte in 0..<4 { message[place + byte] = UInt8(truncatingIfNeeded: prefix >> (24 - 8 * UInt32(byte))) }
    }
  }
}

extension [UInt8] {
  /// Adds a number, its most significant byte first, as the network has it.
  mutating func append<Number: FixedWidthInteger>(bigEndian number: Number) {
    for byte in (0..<MemoryLayout<Number>.size).reversed() {
      append(UInt8(truncatingIfNeeded: number >> (8 * byte)))
    }
  }
}

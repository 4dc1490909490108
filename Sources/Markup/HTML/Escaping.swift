extension [UInt8] {
  /// Appends a text so that it stays text in an element and inside a quoted attribute.
  ///
  /// Looks at bytes and never at characters: a quote with a combining accent is one `Character`, and still ends an
  /// attribute. In UTF-8 none of the five bytes is ever part of another scalar.
  mutating func append(escaping text: String) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices {
        guard let escape = Self.escape(of: bytes[index]) else { continue }
        append(contentsOf: bytes[start..<index])
        append(escape)
        start = index + 1
      }
      append(contentsOf: bytes[start...])
    }
  }

  /// Appends words of the program itself, as they stand.
  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { append(contentsOf: $0) }
  }

  private static func escape(of byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}

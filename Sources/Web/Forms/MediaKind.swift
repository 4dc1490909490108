/// A value like that of `Content-Type` or `Content-Disposition`: a name and parameters, read byte by byte.
struct MediaKind: Equatable, Sendable {
  /// The name in lower case.
  let name: String
  private let parameters: [(name: String, value: String)]

  init(_ text: String) {
    var rest = Array(text.utf8)[...]
    let white = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    name = Self.lowercased(rest.prefix { $0 != UInt8(ascii: ";") }.filter { !white($0) })
    rest = rest.drop { $0 != UInt8(ascii: ";") }
    var found: [(name: String, value: String)] = []
    while rest.popFirst() == UInt8(ascii: ";") {
      rest = rest.drop(while: white)
      let key = rest.prefix { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ";") }
      rest = rest.dropFirst(key.count)
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst()
      let value = rest.first == UInt8(ascii: "\"") ? Self.quoted(&rest) : Self.token(&rest)
      found.append((Self.lowercased(key.filter { !white($0) }), String(decoding: value, as: UTF8.self)))
      rest = rest.drop { $0 != UInt8(ascii: ";") }
    }
    parameters = found
  }

  /// The value of a parameter; `nil` if it is not there, or there twice.
  func parameter(_ name: String) -> String? {
    let values = parameters.filter { $0.name == name }
    return values.count == 1 ? values[0].value : nil
  }

  static func == (left: MediaKind, right: MediaKind) -> Bool {
    left.name == right.name && left.parameters.elementsEqual(right.parameters, by: ==)
  }

  private static func token(_ rest: inout ArraySlice<UInt8>) -> [UInt8] {
    let value = rest.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: " ") }
    rest = rest.dropFirst(value.count)
    return Array(value)
  }

  /// What stands between quotes; a backslash before a quote only says that the quote belongs to it.
  private static func quoted(_ rest: inout ArraySlice<UInt8>) -> [UInt8] {
    rest = rest.dropFirst()
    var value: [UInt8] = []
    while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
      if byte == UInt8(ascii: "\\"), rest.first == UInt8(ascii: "\"") {
        rest = rest.dropFirst(); value.append(UInt8(ascii: "\""))
      } else {
        value.append(byte)
      }
    }
    return value
  }

  private static func lowercased(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
  }
}

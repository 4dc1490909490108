/// An attribute of an element: its name, and a value that is escaped, or nothing at all.
///
/// There are only the attributes listed in this folder: none that runs a script, and no `style`.
package struct Attribute: Sendable {
  let name: StaticString
  let value: Value

  enum Value: Sendable {
    /// The attribute is left out.
    case absent
    /// The name alone, as in `checked`.
    case flag
    case text(String)
  }

  init(_ name: StaticString, _ value: String) {
    self.name = name
    self.value = .text(value)
  }

  init(_ name: StaticString, when isSet: Bool) {
    self.name = name
    value = isSet ? .flag : .absent
  }

  private init(_ name: StaticString, value: Value) {
    self.name = name
    self.value = value
  }

  /// The attribute if a condition holds, else nothing.
  package static func when(_ condition: Bool, _ attribute: Attribute) -> Attribute {
    condition ? attribute : Attribute(attribute.name, value: .absent)
  }

  /// Writes a space, the name, and the value in double quotes.
  func write(to bytes: inout [UInt8]) {
    if case .absent = value { return }
    bytes.append(UInt8(ascii: " "))
    bytes.append(name)
    guard case .text(let text) = value else { return }
    bytes.append("=\"")
    bytes.append(escaping: text)
    bytes.append(UInt8(ascii: "\""))
  }
}

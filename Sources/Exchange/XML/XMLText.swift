/// An XML document as it is written, element by element, escaped scalar by scalar.
struct XMLText {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  /// An element with others in it.
  mutating func element(
    _ name: StaticString, _ attributes: [(StaticString, String?)] = [], content: (inout XMLText) -> Void
  ) {
    begin(name, attributes, ">\n")
    content(&self)
    text += "</\(name)>\n"
  }

  /// An element with nothing in it.
  mutating func empty(_ name: StaticString, _ attributes: [(StaticString, String?)]) {
    begin(name, attributes, "/>\n")
  }

  /// An element with words in it.
  mutating func words(_ name: StaticString, _ words: String) {
    text += "<\(name)>\(Self.escaped(words))</\(name)>\n"
  }

  private mutating func begin(_ name: StaticString, _ attributes: [(StaticString, String?)], _ end: String) {
    text += "<\(name)"
    for (name, value) in attributes {
      if let value { text += " \(name)=\"\(Self.escaped(value))\"" }
    }
    text += end
  }

  /// Words in which nothing means anything to XML; a scalar that XML cannot hold becomes U+FFFD.
  static func escaped(_ words: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "\n", "\r", "\t": escaped.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": escaped.append("\u{FFFD}")
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}

/// A piece of HTML or SVG, already written and safe to send: escaped bytes in UTF-8.
///
/// It is made of elements (``Tag``), of text, which is escaped, and of other pieces; never by pasting strings.
package struct HTML: Hashable, Sendable {
  /// The piece as it is sent, in UTF-8.
  package internal(set) var bytes: [UInt8]

  /// Nothing at all.
  package init() {
    bytes = []
  }

  /// Words as a reader sees them, escaped.
  package init(_ text: String) {
    bytes = []
    bytes.reserveCapacity(text.utf8.count + 16)
    bytes.append(escaping: text)
  }

  /// What a builder's closure lists, one after the other.
  package init(@HTMLBuilder _ content: () -> HTML) {
    self = content()
  }

  package var isEmpty: Bool { bytes.isEmpty }

  package static func + (left: consuming HTML, right: HTML) -> HTML {
    left.bytes.append(contentsOf: right.bytes)
    return left
  }

  /// The line with which every page begins.
  package static var doctype: HTML {
    var html = HTML()
    html.bytes.append("<!doctype html>")
    return html
  }
}

extension HTML: CustomStringConvertible {
  package var description: String { String(decoding: bytes, as: UTF8.self) }
}

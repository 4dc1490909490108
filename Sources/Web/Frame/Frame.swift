import Values

/// The least page there can be, for what must be said when no page can answer.
///
/// Text and attributes are escaped byte by byte, so that nothing a visitor wrote can become markup.
enum Frame {
  /// A whole page with one main part.
  static func page(title: String, language: Language, body: [UInt8]) -> [UInt8] {
    let head =
      void("meta", [("charset", "utf-8")])
      + void("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
      + element("title", title + " – Samspel")
    let page = tag("head", head) + tag("body", tag("main", body))
    return Array("<!DOCTYPE html>\n".utf8) + tag("html", attributes: [("lang", language.tag)], page)
  }

  /// An element that holds text.
  static func element(_ name: StaticString, _ words: String) -> [UInt8] { tag(name, text(words)) }

  /// An element that holds markup.
  static func tag(
    _ name: StaticString, attributes: [(StaticString, String)] = [], _ inside: [UInt8]
  ) -> [UInt8] {
    void(name, attributes) + inside + Array("</\(name)>".utf8)
  }

  /// The opening of an element, or an element that holds nothing.
  static func void(_ name: StaticString, _ attributes: [(StaticString, String)] = []) -> [UInt8] {
    var bytes = Array("<\(name)".utf8)
    for (name, value) in attributes { bytes += Array(" \(name)=\"".utf8) + text(value) + [UInt8(ascii: "\"")] }
    return bytes + [UInt8(ascii: ">")]
  }

  /// Words as markup that shows them.
  static func text(_ words: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(words.utf8.count)
    for byte in words.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
      case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
      case UInt8(ascii: "'"): bytes += Array("&#39;".utf8)
      default: bytes.append(byte)
      }
    }
    return bytes
  }
}

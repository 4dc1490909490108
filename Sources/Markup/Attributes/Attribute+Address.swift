extension Attribute {
  /// A part of the same page that is drawn here, by its id.
  package static func reference(_ id: String) -> Attribute { Attribute("href", "#\(id)") }

  /// Where a link leads.
  package static func href(_ address: String) -> Attribute { Attribute("href", safe(address)) }
  /// Where a picture, sound or script comes from.
  package static func src(_ address: String) -> Attribute { Attribute("src", safe(address)) }
  /// The frame of the same page in which a link opens, by the frame's name.
  package static func target(_ frame: String) -> Attribute { Attribute("target", frame) }
  /// Where a form is sent.
  package static func action(_ address: String) -> Attribute { Attribute("action", safe(address)) }
  /// Where one button of a form sends it instead.
  package static func formAction(_ address: String) -> Attribute { Attribute("formaction", safe(address)) }

  /// The address, or `#` if it is none that a page may name.
  ///
  /// A page may name a path of this site, a part of a page, a query, or an address of http, https, mail or telephone.
  /// Every other scheme, and a path that begins with two slashes, leads nowhere. Compared byte by byte, without case.
  static func safe(_ address: String) -> String {
    let bytes = Array(address.utf8.prefix(8)).map { $0 | (isCapital($0) ? 0x20 : 0) }
    let isLocal =
      bytes.first == UInt8(ascii: "#") || bytes.first == UInt8(ascii: "?")
      || (bytes.first == UInt8(ascii: "/") && bytes.dropFirst().first.map(isSlash) != true)
    let schemes = ["https://", "http://", "mailto:", "tel:"]
    guard isLocal || schemes.contains(where: { bytes.starts(with: $0.utf8) }) else { return "#" }
    // A browser drops tabs and line ends before it reads an address, so that `/\t/host` would be another site.
    return address.utf8.contains { $0 < 0x20 } ? "#" : address
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
  private static func isSlash(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }
}

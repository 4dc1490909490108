/// What a part of a multipart body says about itself.
package struct MultipartHead: Equatable, Sendable {
  /// The name of its field.
  package let name: String
  /// The name that a file has on the visitor's device; `nil` if the part is no file.
  package let filename: String?
  /// The kind the visitor's browser took it for; proves nothing.
  package let contentType: String?

  package init(name: String, filename: String? = nil, contentType: String? = nil) {
    self.name = name
    self.filename = filename
    self.contentType = contentType
  }

  /// Reads the lines at the head of a part, without the empty one that ends them.
  ///
  /// - Returns: `nil` if they are no head of a form's part.
  init?(lines: [UInt8]) {
    var disposition: MediaKind?
    var contentType: String?
    for line in Self.split(lines) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
        let name = String(validating: line[..<colon], as: UTF8.self),
        let value = String(validating: line[(colon + 1)...].drop { $0 == UInt8(ascii: " ") }, as: UTF8.self)
      else { return nil }
      switch name.lowercased() {
      case "content-disposition":
        guard disposition == nil else { return nil }
        disposition = MediaKind(value)
      case "content-type": contentType = MediaKind(value).name
      default: break
      }
    }
    guard let disposition, disposition.name == "form-data", let name = disposition.parameter("name"), !name.isEmpty
    else { return nil }
    self.init(
      name: Self.unescaped(name), filename: disposition.parameter("filename").map(Self.unescaped),
      contentType: contentType)
  }

  private static func split(_ lines: [UInt8]) -> [ArraySlice<UInt8>] {
    var result: [ArraySlice<UInt8>] = []
    var start = 0
    var index = 0
    while index + 1 < lines.count {
      if lines[index] == 13, lines[index + 1] == 10 {
        result.append(lines[start..<index])
        start = index + 2
        index += 1
      }
      index += 1
    }
    result.append(lines[start...])
    return result.filter { !$0.isEmpty }
  }

  /// Browsers write three characters of a name as the HTML standard says: `%22`, `%0D` and `%0A`.
  private static func unescaped(_ name: String) -> String {
    var result: [UInt8] = []
    var rest = Array(name.utf8)[...]
    while let byte = rest.popFirst() {
      let code = String(decoding: rest.prefix(2), as: UTF8.self).uppercased()
      let meant: UInt8? = byte == UInt8(ascii: "%") ? ["22": 0x22, "0D": 0x0D, "0A": 0x0A][code] : nil
      if meant != nil { rest = rest.dropFirst(2) }
      result.append(meant ?? byte)
    }
    return String(decoding: result, as: UTF8.self)
  }
}

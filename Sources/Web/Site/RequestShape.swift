import HTTPTypes

/// Whether a request has a shape that this site could have asked for.
///
/// The parser below has already refused what is no HTTP. This refuses what is HTTP but can only be meant to confuse:
/// two parts of the way reading one address differently.
enum RequestShape {
  /// The longest address: pages carry ids in theirs, never words.
  static let longestPath = 2048

  /// Which bytes can stand in an address: what can be seen in ASCII, without what belongs around addresses.
  private static let isOfAddresses = (UInt8.min...UInt8.max).map { byte in
    (0x21...0x7E).contains(byte) && !#"\<>"`{}|^#"#.utf8.contains(byte)
  }

  static func isSound(_ head: HTTPRequest) -> Bool {
    guard let path = head.path, path.utf8.first == UInt8(ascii: "/"), path.utf8.count <= longestPath else {
      return false
    }
    let bytes = Array(path.utf8)
    guard bytes.allSatisfy({ isOfAddresses[Int($0)] }) else { return false }
    let beforeQuery = bytes.prefix { $0 != UInt8(ascii: "?") }
    return isDecodable(bytes[...]) && !hasHiddenStep(beforeQuery) && hasOneBody(head)
  }

  /// Whether every percent sign begins the two digits of a byte that is no control character.
  private static func isDecodable(_ bytes: ArraySlice<UInt8>) -> Bool {
    for index in bytes.indices where bytes[index] == UInt8(ascii: "%") {
      guard index + 2 < bytes.endIndex, let high = hexadecimal(bytes[index + 1]),
        let low = hexadecimal(bytes[index + 2]), high << 4 | low != 0
      else { return false }
    }
    return true
  }

  /// Whether a path has an empty step, a step up or down, or a slash in disguise.
  private static func hasHiddenStep(_ path: ArraySlice<UInt8>) -> Bool {
    let decoded = PercentCoding.decoded(path)
    let slash = UInt8(ascii: "/")
    guard decoded.count(where: { $0 == slash || $0 == UInt8(ascii: "\\") }) == path.count(where: { $0 == slash })
    else { return true }
    let steps = decoded.dropFirst().split(separator: slash, omittingEmptySubsequences: false)
    return steps.dropLast().contains { $0.isEmpty }
      || steps.contains { $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) }
  }

  /// Whether it is beyond doubt where the body ends (RFC 9112, section 6.3).
  private static func hasOneBody(_ head: HTTPRequest) -> Bool {
    let lengths = head.headerFields[values: .contentLength]
    let codings = head.headerFields[values: .transferEncoding]
    guard lengths.count <= 1, codings.count <= 1, lengths.isEmpty || codings.isEmpty else { return false }
    guard codings.allSatisfy({ $0.lowercased() == "chunked" }) else { return false }
    return lengths.allSatisfy { $0.utf8.count <= 15 && $0.utf8.allSatisfy { (48...57).contains($0) } }
  }
}

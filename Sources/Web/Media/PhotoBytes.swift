import Ledger

/// A photo known by its bytes, with everything taken out that tells where, when and with what it was made.
struct PhotoBytes: Sendable {
  /// What its bytes are: `image/jpeg`, `image/png` or `image/webp`.
  let type: Token
  /// The photo without its metadata; which way up it is stays.
  let stripped: [UInt8]

  /// Reads a photo; `nil` if its bytes are of no known kind, or end too early.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]), let stripped = JPEGBytes.stripped(bytes) {
      (type, self.stripped) = ("image/jpeg", stripped)
    } else if bytes.starts(with: PNGBytes.signature), let stripped = PNGBytes.stripped(bytes) {
      (type, self.stripped) = ("image/png", stripped)
    } else if bytes.count > 12, Array(bytes[0..<4]) == Array("RIFF".utf8), Array(bytes[8..<12]) == Array("WEBP".utf8),
      let stripped = WebPBytes.stripped(bytes)
    {
      (type, self.stripped) = ("image/webp", stripped)
    } else {
      return nil
    }
  }
}

/// JPEG (ITU T.81): segments of a marker and a length, then the picture itself.
enum JPEGBytes {
  /// The picture without application segments and comments, apart from which way up it is and how its colours are.
  static func stripped(_ bytes: [UInt8]) -> [UInt8]? {
    var kept = Array(bytes[0..<2])
    var index = 2
    while index + 4 <= bytes.count {
      guard bytes[index] == 0xFF else { return nil }
      let marker = bytes[index + 1]
      if marker == 0xFF {
        index += 1
        continue
      }
      let length = Int(bytes[index + 2]) << 8 | Int(bytes[index + 3])
      guard length >= 2, index + 2 + length <= bytes.count else { return nil }
      let segment = bytes[index..<index + 2 + length]
      if marker == 0xDA { return kept + bytes[index...] }
      if let orientation = orientation(in: segment, marker) {
        kept += exif(orientation)
      } else if !isMetadata(marker, segment) {
        kept += segment
      }
      index += 2 + length
    }
    return nil
  }

  /// APP1 to APP13 and APP15, and comments; APP2 stays where it holds a colour profile.
  private static func isMetadata(_ marker: UInt8, _ segment: ArraySlice<UInt8>) -> Bool {
    if marker == 0xE2 { return !segment.dropFirst(4).starts(with: Array("ICC_PROFILE".utf8)) }
    return (0xE1...0xED).contains(marker) || marker == 0xEF || marker == 0xFE
  }

  /// The orientation, 2 to 8, that an Exif segment holds (Exif 2.32, tag 274).
  private static func orientation(in segment: ArraySlice<UInt8>, _ marker: UInt8) -> UInt8? {
    let bytes = Array(segment)
    guard marker == 0xE1, bytes.count >= 20, Array(bytes[4..<10]) == Array("Exif".utf8) + [0, 0] else { return nil }
    let tiff = Array(bytes[10...])
    let isLittle = tiff[0] == UInt8(ascii: "I")
    func number(_ index: Int, _ size: Int) -> Int? {
      guard index >= 0, index + size <= tiff.count else { return nil }
      let part = tiff[index..<index + size]
      return (isLittle ? Array(part.reversed()) : Array(part)).reduce(0) { $0 << 8 | Int($1) }
    }
    guard let directory = number(4, 4), let count = number(directory, 2) else { return nil }
    for entry in 0..<min(count, 200) {
      let place = directory + 2 + entry * 12
      if number(place, 2) == 274, let value = number(place + 8, 2), (2...8).contains(value) { return UInt8(value) }
    }
    return nil
  }

  /// An Exif segment that holds the orientation and nothing else.
  private static func exif(_ orientation: UInt8) -> [UInt8] {
    let directory: [UInt8] = [0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
    let content = Array("Exif".utf8) + [0, 0] + Array("MM".utf8) + [0, 42, 0, 0, 0, 8] + directory
    return [0xFF, 0xE1, UInt8((content.count + 2) >> 8), UInt8((content.count + 2) & 255)] + content
  }
}

/// PNG (ISO/IEC 15948): chunks of a length, a name, content and a check.
enum PNGBytes {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// The picture without texts, times and Exif.
  static func stripped(_ bytes: [UInt8]) -> [UInt8]? {
    var kept = signature
    var index = 8
    while index + 12 <= bytes.count {
      let length = bytes[index..<index + 4].reduce(0) { $0 << 8 | Int($1) }
      guard length <= bytes.count - index - 12 else { return nil }
      let name = String(decoding: bytes[index + 4..<index + 8], as: UTF8.self)
      if !["tEXt", "zTXt", "iTXt", "tIME", "eXIf"].contains(name) { kept += bytes[index..<index + 12 + length] }
      index += 12 + length
      if name == "IEND" { return kept }
    }
    return nil
  }
}

/// WebP (RFC 9649): RIFF chunks of a name, a length and content.
enum WebPBytes {
  /// The picture without Exif and XMP.
  static func stripped(_ bytes: [UInt8]) -> [UInt8]? {
    var kept: [UInt8] = []
    var index = 12
    while index + 8 <= bytes.count {
      let name = String(decoding: bytes[index..<index + 4], as: UTF8.self)
      let length = bytes[index + 4..<index + 8].reversed().reduce(0) { $0 << 8 | Int($1) }
      let end = index + 8 + length + length % 2
      guard length <= bytes.count, index + 8 + length <= bytes.count else { return nil }
      if name != "EXIF", name != "XMP " {
        var chunk = Array(bytes[index..<min(end, bytes.count)])
        // The flags of the extended header say whether such chunks follow.
        if name == "VP8X", chunk.count > 8 { chunk[8] &= ~0x0C }
        kept += chunk
      }
      index = end
    }
    guard !kept.isEmpty else { return nil }
    let size = kept.count + 4
    let length = (0..<4).map { UInt8(truncatingIfNeeded: size >> (8 * $0)) }
    return Array("RIFF".utf8) + length + Array("WEBP".utf8) + kept
  }
}

/// Bytes as letters, digits, hyphen and underscore (RFC 4648, section 5), without padding.
package enum Base64URL {
  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  /// What each byte is worth as a digit; 64 if it is none.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 64, count: 256)
    for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt8(value) }
    return values
  }()

  /// Bytes as text.
  package static func encoded(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count * 4 + 2) / 3)
    var (value, bits) = (0, 0)
    for byte in bytes {
      value = (value << 8 | Int(byte)) & 0xFFFF
      bits += 8
      while bits >= 6 {
        bits -= 6
        text.append(digits[value >> bits & 63])
      }
    }
    if bits > 0 { text.append(digits[value << (6 - bits) & 63]) }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes that a text means; `nil` if it is no such text.
  package static func decoded(_ text: some StringProtocol) -> [UInt8]? {
    decoded(bytes: text.utf8)
  }

  /// The bytes that the bytes of a text mean; `nil` if it is no such text.
  static func decoded(bytes text: some Collection<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count * 3 / 4)
    var (value, bits) = (0, 0)
    for byte in text {
      let digit = values[Int(byte)]
      guard digit < 64 else { return nil }
      value = (value << 6 | Int(digit)) & 0xFFFF
      bits += 6
      guard bits >= 8 else { continue }
      bits -= 8
      bytes.append(UInt8(truncatingIfNeeded: value >> bits))
    }
    // What is left over are fewer bits than a digit has, and all of them are zero.
    guard bits < 6, value & (1 << bits - 1) == 0 else { return nil }
    return bytes
  }
}

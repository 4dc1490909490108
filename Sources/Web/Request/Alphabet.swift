/// Digits for codes that people read, say and type: Crockford's base 32, without I, L, O and U.
package enum Alphabet {
  private static let digits: [UInt8] = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// The lowest bits of a number, five to a digit, most significant first.
  package static func crockford(_ bits: UInt64, digits count: Int) -> String {
    let places = (0..<count).reversed()
    return String(decoding: places.map { digits[Int(bits >> UInt64(5 * $0) & 31)] }, as: UTF8.self)
  }

  /// What somebody typed, as the code would have been written.
  ///
  /// Lower case counts as upper, O as 0, I and L as 1; spaces and hyphens are left out.
  ///
  /// - Returns: `nil` if a character is none of the alphabet's.
  package static func normalised(_ typed: String) -> String? {
    var code: [UInt8] = []
    for byte in typed.utf8 where byte != UInt8(ascii: " ") && byte != UInt8(ascii: "-") {
      let upper = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte - 32 : byte
      let meant =
        switch upper {
        case UInt8(ascii: "O"): UInt8(ascii: "0")
        case UInt8(ascii: "I"), UInt8(ascii: "L"): UInt8(ascii: "1")
        default: upper
        }
      guard digits.contains(meant) else { return nil }
      code.append(meant)
    }
    return String(decoding: code, as: UTF8.self)
  }
}

/// A SHA-256 hash.
package struct Digest: Hashable, Sendable {
  /// 32 bytes.
  package let bytes: [UInt8]

  /// Reads 32 bytes; `nil` for any other number of them.
  package init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    self.bytes = Array(bytes)
  }

  /// 32 zero bytes: what stands before the first entry and the first root.
  package static let zero = Digest(known: [UInt8](repeating: 0, count: 32))

  init(known bytes: [UInt8]) {
    self.bytes = bytes
  }
}

extension Digest: Comparable {
  package static func < (left: Digest, right: Digest) -> Bool { left.bytes.lexicographicallyPrecedes(right.bytes) }
}

extension Digest: LosslessStringConvertible {
  /// 64 hexadecimal digits in lower case.
  package var description: String { hexadecimal(bytes) }

  /// Reads 64 hexadecimal digits; `nil` for anything else.
  package init?(_ description: String) {
    guard let bytes = bytesWritten(hexadecimal: description) else { return nil }
    self.init(bytes)
  }
}

/// Bytes as hexadecimal digits in lower case.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}

/// The bytes that an even number of hexadecimal digits write; `nil` for anything else.
func bytesWritten(hexadecimal text: String) -> [UInt8]? {
  let digits = Array(text.utf8).map { Character(Unicode.Scalar($0)).hexDigitValue }
  guard digits.count.isMultiple(of: 2), !digits.contains(nil) else { return nil }
  let values = digits.compactMap(\.self)
  return stride(from: 0, to: values.count, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
}

import Glibc

/// An address of the internet protocol, of version 4 or 6.
///
/// Both versions are kept as sixteen bytes; version 4 as the mapped form of RFC 4291, section 2.5.5.2, so that one
/// address has one value however it was written.
package struct IPAddress: Hashable, Sendable {
  /// Sixteen bytes, most significant first.
  package let bytes: [UInt8]

  private static let mappedPrefix: [UInt8] = Array(repeating: 0, count: 10) + [0xFF, 0xFF]

  /// Reads the usual form, such as `192.0.2.7` or `2001:db8::1`; `nil` for anything else.
  package init?(_ text: some StringProtocol) {
    var four = in_addr()
    var six = in6_addr()
    let text = String(text)
    if inet_pton(AF_INET, text, &four) == 1 {
      bytes = Self.mappedPrefix + withUnsafeBytes(of: four) { Array($0) }
    } else if inet_pton(AF_INET6, text, &six) == 1 {
      bytes = withUnsafeBytes(of: six) { Array($0) }
    } else {
      return nil
    }
  }

  /// Whether this is an address of version 4.
  package var isVersion4: Bool { bytes.starts(with: Self.mappedPrefix) }

  /// Whether only this machine can be at this address.
  package var isLoopback: Bool { Network.loopback.contains { $0.contains(self) } }

  /// The addresses that one household or office usually shares: one of version 4, a /64 of version 6.
  ///
  /// Throttles count by it, for whoever has a /64 has as many addresses of version 6 as they like.
  package var neighbourhood: [UInt8] { isVersion4 ? bytes : Array(bytes.prefix(8)) }
}

extension IPAddress: CustomStringConvertible {
  /// The usual form.
  package var description: String {
    let numbers = bytes.map { Int($0) }
    if isVersion4 { return numbers.suffix(4).map { String($0) }.joined(separator: ".") }
    return stride(from: 0, to: 16, by: 2).map { String(numbers[$0] << 8 | numbers[$0 + 1], radix: 16) }
      .joined(separator: ":")
  }
}

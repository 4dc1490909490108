/// A block of addresses that begin alike, such as `10.0.0.0/8`.
package struct Network: Hashable, Sendable {
  private let start: IPAddress
  /// How many leading bits of the sixteen bytes are fixed: 0 to 128.
  private let fixedBits: Int

  /// Reads a block in the form of RFC 4632, or a single address; `nil` for anything else.
  ///
  /// Bits behind the prefix are ignored, so `10.1.2.3/8` is `10.0.0.0/8`.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let address = IPAddress(parts[0]) else { return nil }
    let width = address.isVersion4 ? 32 : 128
    var length = width
    if parts.count == 2 {
      guard parts[1].utf8.allSatisfy({ (48...57).contains($0) }), let given = Int(parts[1]), given <= width else {
        return nil
      }
      length = given
    }
    start = address
    fixedBits = length + 128 - width
  }

  /// Whether an address lies in the block.
  package func contains(_ address: IPAddress) -> Bool {
    (0..<fixedBits).allSatisfy { bit in
      let mask = UInt8(0x80) >> UInt8(bit % 8)
      return start.bytes[bit / 8] & mask == address.bytes[bit / 8] & mask
    }
  }

  /// The addresses of this machine itself.
  package static let loopback: [Network] = ["127.0.0.0/8", "::1"].compactMap { Network($0) }

  /// The addresses that are never on the public internet (RFC 1918, RFC 4193, RFC 3927, RFC 4291).
  package static let privateUse: [Network] = [
    "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "fc00::/7", "fe80::/10",
  ].compactMap { Network($0) }

  /// Reads a list that a setting holds: blocks, addresses, and the words `loopback` and `private`.
  ///
  /// - Returns: `nil` if any part of the list is none of these.
  package static func list(_ text: String) -> [Network]? {
    var networks: [Network] = []
    for part in text.split(whereSeparator: { $0 == "," || $0 == " " }) {
      switch part {
      case "loopback": networks += loopback
      case "private": networks += privateUse
      default:
        guard let network = Network(part) else { return nil }
        networks.append(network)
      }
    }
    return networks
  }
}

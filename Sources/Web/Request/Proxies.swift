package import HTTPTypes

/// The reverse proxies whose word about a visitor is believed.
///
/// `X-Forwarded-For`, `X-Forwarded-Proto` and `X-Forwarded-Host` of anybody else are ignored: anyone can write them.
package struct Proxies: Sendable {
  private let networks: [Network]

  package init(_ networks: [Network]) {
    self.networks = networks
  }

  /// What is believed about where a request came from.
  package struct Source: Equatable, Sendable {
    package let address: IPAddress?
    package let isSecure: Bool
    /// The host that the visitor asked for, with its port if it was named.
    package let host: String?

    package init(address: IPAddress?, isSecure: Bool, host: String?) {
      self.address = address
      self.isSecure = isSecure
      self.host = host
    }
  }

  /// Whether the other end of a connection is one of the proxies.
  package func include(_ peer: IPAddress?) -> Bool {
    guard let peer else { return false }
    return networks.contains { $0.contains(peer) }
  }

  /// Tells where a request came from.
  ///
  /// Addresses in `X-Forwarded-For` are read from the right, past every known proxy, to the first one that is none;
  /// what stands to the left of it was written by the visitor and proves nothing.
  ///
  /// - Parameters:
  ///   - peer: The other end of the connection.
  ///   - isSecure: Whether the connection itself is encrypted.
  ///   - head: The request as it came.
  package func source(of head: HTTPRequest, from peer: IPAddress?, isSecure: Bool) -> Source {
    let fields = head.headerFields
    guard include(peer) else { return Source(address: peer, isSecure: isSecure, host: head.authority) }
    var address = peer
    for part in fields[values: .xForwardedFor].joined(separator: ",").split(separator: ",").reversed() {
      guard let named = IPAddress(part.filter { $0 != " " }) else { break }
      address = named
      guard include(named) else { break }
    }
    let scheme = fields[values: .xForwardedProto].last
    return Source(
      address: address,
      isSecure: scheme.map { $0 == "https" } ?? isSecure,
      host: fields[values: .xForwardedHost].last ?? head.authority)
  }
}

extension HTTPField.Name {
  /// A name that is known to be one, for it is written in the source.
  package static func known(_ name: StaticString) -> HTTPField.Name {
    guard let name = HTTPField.Name(name.description) else { preconditionFailure("\(name) is no header name") }
    return name
  }

  package static let xForwardedFor = known("X-Forwarded-For")
  package static let xForwardedProto = known("X-Forwarded-Proto")
  package static let xForwardedHost = known("X-Forwarded-Host")
  package static let secFetchSite = known("Sec-Fetch-Site")
}

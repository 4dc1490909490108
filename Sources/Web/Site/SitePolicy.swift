/// How the site stands in the world: what the settings say that every answer depends on.
package struct SitePolicy: Sendable {
  /// The proxies whose word about a visitor is believed.
  package let proxies: Proxies
  /// Scheme, host and port under which the site is known; `nil` if it is reached on this machine only.
  package let publicOrigin: String?
  /// Whether the site itself encrypts its connections.
  package let isEncrypted: Bool

  package init(proxies: Proxies = Proxies([]), publicOrigin: String? = nil, isEncrypted: Bool = false) {
    self.proxies = proxies
    self.publicOrigin = publicOrigin
    self.isEncrypted = isEncrypted
  }

  /// Whether cookies may travel only over encrypted connections.
  ///
  /// Only a site that is known nowhere but on this machine lets them travel otherwise.
  package var hasSecureCookies: Bool { publicOrigin?.hasPrefix("https://") ?? isEncrypted }

  /// The origin of a request, or `nil` if it asked for a host that is not this site.
  ///
  /// A site without a public name answers to the names of this machine only, so that no foreign name can be made to
  /// point at it (DNS rebinding).
  func origin(of source: Proxies.Source) -> String? {
    guard let host = source.host, !host.isEmpty else { return nil }
    let origin = (source.isSecure ? "https://" : "http://") + host.lowercased()
    if let publicOrigin { return publicOrigin == origin ? origin : nil }
    return Self.isLocal(host) ? origin : nil
  }

  private static func isLocal(_ host: String) -> Bool {
    if host.hasPrefix("[") { return host == "[::1]" || host.hasPrefix("[::1]:") }
    let name = host.prefix { $0 != ":" }.lowercased()
    return name == "localhost" || name == "127.0.0.1"
  }
}

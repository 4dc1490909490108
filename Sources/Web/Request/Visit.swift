package import Values

/// What is known of a request before anybody is recognised: where it came from, and how it wants to be answered.
package struct Visit: Sendable {
  package let trace: TraceID
  /// The address of the visitor's device, as far as trusted proxies tell; `nil` where the connection has none.
  package let address: IPAddress?
  /// Whether everything between the visitor and the site, or its proxy, was encrypted.
  package let isSecure: Bool
  /// Scheme, host and port as a browser would write them in `Origin`, such as `https://samspel.example`.
  package let origin: String
  /// The language of what is not written for a known person.
  package let language: Language

  package init(trace: TraceID, address: IPAddress?, isSecure: Bool, origin: String, language: Language) {
    self.trace = trace
    self.address = address
    self.isSecure = isSecure
    self.origin = origin
    self.language = language
  }
}

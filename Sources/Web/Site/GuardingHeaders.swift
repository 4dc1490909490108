import HTTPTypes

/// The headers that guard a visitor's browser, on every answer.
///
/// - SeeAlso: The OWASP Secure Headers Project.
enum GuardingHeaders {
  private static let always = headers.map { HTTPField(name: $0.0, value: $0.1) }

  private static let headers: [(HTTPField.Name, String)] = [
    (.contentSecurityPolicy, contentSecurityPolicy),
    (.known("Cross-Origin-Embedder-Policy"), "require-corp"),
    (.known("Cross-Origin-Opener-Policy"), "same-origin"),
    (.known("Cross-Origin-Resource-Policy"), "same-origin"),
    (.known("Permissions-Policy"), permissionsPolicy),
    (.known("Referrer-Policy"), "no-referrer"),
    (.xContentTypeOptions, "nosniff"),
    (.known("X-Frame-Options"), "DENY"),
    (.known("X-Permitted-Cross-Domain-Policies"), "none"),
  ]

  /// Nothing but what this site itself sends, and no code or style inside a page.
  private static let contentSecurityPolicy = [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "media-src 'self'",
    "font-src 'self'", "connect-src 'self'", "manifest-src 'self'", "worker-src 'self'", "form-action 'self'",
    "base-uri 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'",
  ].joined(separator: "; ")

  /// No position, no camera, no microphone, no sensor: the site never asks for them.
  private static let permissionsPolicy = [
    "accelerometer", "autoplay", "browsing-topics", "camera", "display-capture", "geolocation", "gyroscope",
    "magnetometer", "microphone", "midi", "payment", "usb",
  ].map { $0 + "=()" }.joined(separator: ", ")

  /// Two years, the least that browsers' own lists ask for.
  private static let strictTransport = "max-age=63072000"

  static func add(to fields: inout HTTPFields, isSecure: Bool) {
    // No page sets any of them itself.
    fields.append(contentsOf: always)
    if isSecure { fields[.strictTransportSecurity] = strictTransport }
    // A page is somebody's own: on a shared device nothing of it may stay behind.
    if fields[.cacheControl] == nil { fields[.cacheControl] = "no-store" }
  }
}

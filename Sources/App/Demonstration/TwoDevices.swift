import HTTPTypes
package import Hummingbird
import Links
import NIOCore
package import Web

/// Two devices in one browser, for the demonstration only: below `/devices/one/` and `/devices/two/` lies the same site
/// with cookies of its own.
///
/// Somebody who plays both sides of a moment is signed in twice, and neither side knows of the other. Only what lies
/// there may be shown in a frame, and only in a frame of this site.
package struct TwoDevices: HTTPResponder {
  package typealias Context = SiteContext

  /// One of the two.
  package enum Device: String, CaseIterable, Sendable {
    case one
    case two

    /// What every path on it begins with.
    package var prefix: String { "/devices/\(rawValue)" }
  }

  /// Where the start of the demonstration lies.
  package static let start = Address.tour.path

  private let site: Site
  private let cookies: SiteCookies

  package init(around site: Site, cookies: SiteCookies) {
    self.site = site
    self.cookies = cookies
  }

  /// Answers a request for the site, or for one of the devices.
  package func respond(to request: Request, context: SiteContext) async throws -> Response {
    for device in Device.allCases {
      if let path = request.head.path.flatMap({ device.path(within: $0) }) {
        let response = try await site.respond(to: device.own(request, at: path), context: context)
        return device.framed(response)
      }
    }
    return try await atTheTop(request, context)
  }

  /// The first page of whoever has not gone in as anybody is the start of the demonstration.
  private func atTheTop(_ request: Request, _ context: SiteContext) async throws -> Response {
    var head = request.head
    let isStranger = cookies.value(.session, in: request.headers) == nil
    if head.path == "/", isStranger { head.path = Self.start }
    let isStart = head.path?.prefix { $0 != "?" } == Self.start[...]
    var response = try await site.respond(to: Request(head: head, body: request.body), context: context)
    if isStart { response.headers.allow("frame-src 'self'", insteadOf: nil) }
    return response
  }
}

extension TwoDevices.Device {
  /// The path that the site knows; `nil` for what does not lie on this device.
  func path(within path: String) -> String? {
    guard path.hasPrefix(prefix) else { return nil }
    let rest = path.dropFirst(prefix.count)
    if rest.isEmpty { return "/" }
    return rest.first == "/" || rest.first == "?" ? (rest.first == "?" ? "/" : "") + rest : nil
  }

  /// The request as the site gets it: with the device's own cookies alone.
  func own(_ request: Request, at path: String) -> Request {
    var head = request.head
    head.path = path
    let pairs = head.headerFields[values: .cookie].flatMap { $0.split(separator: ";") }
    let own = pairs.compactMap { pair in siteName(of: pair.drop { $0 == " " }) }
    head.headerFields[.cookie] = own.isEmpty ? nil : own.joined(separator: "; ")
    return Request(head: head, body: request.body)
  }

  /// The answer as the device's browser gets it.
  func framed(_ response: Response) -> Response {
    var response = response
    var fields = response.headers
    let set = fields[values: .setCookie].map(ownName(of:))
    fields[values: .setCookie] = set
    if let location = fields[.location], location.hasPrefix("/"), !location.hasPrefix("//") {
      fields[.location] = prefix + location
    }
    fields.allow("frame-ancestors 'self'", insteadOf: "frame-ancestors 'none'")
    if let name = HTTPField.Name("X-Frame-Options") { fields[name] = "SAMEORIGIN" }
    if fields[.contentType]?.hasPrefix("text/html") == true {
      let prefix = prefix
      response.body = response.body.map {
        // The start is of both devices, and the way back to it leaves them.
        ByteBuffer(bytes: AddressesInHTML.moved(Array($0.readableBytesView), below: prefix, but: TwoDevices.start))
      }
      fields[.contentLength] = nil
    }
    response.headers = fields
    return response
  }

  private static let host = "__Host-"

  /// `__Host-one-samspel-session=…` → `__Host-samspel-session=…`; `nil` for a cookie that is not this device's.
  private func siteName(of pair: Substring) -> String? {
    let isHost = pair.hasPrefix(Self.host)
    let rest = isHost ? pair.dropFirst(Self.host.count) : pair
    guard rest.hasPrefix("\(rawValue)-") else { return nil }
    return (isHost ? Self.host : "") + rest.dropFirst(rawValue.count + 1)
  }

  private func ownName(of cookie: String) -> String {
    guard cookie.hasPrefix(Self.host) else { return "\(rawValue)-\(cookie)" }
    return "\(Self.host)\(rawValue)-\(cookie.dropFirst(Self.host.count))"
  }
}

extension HTTPFields {
  /// Lets a page do one thing more than the site's pages may: in the place of another rule, or beside them.
  fileprivate mutating func allow(_ rule: String, insteadOf other: String?) {
    guard let policy = self[.contentSecurityPolicy] else { return }
    let rules = policy.split(separator: ";").map { $0.drop { $0 == " " } }.filter { other == nil || $0 != other ?? "" }
    self[.contentSecurityPolicy] = (rules.map(String.init) + [rule]).joined(separator: "; ")
  }
}

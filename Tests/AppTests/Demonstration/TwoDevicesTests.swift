// swift-format-ignore-file: NeverForceUnwrap
import App
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Testing
import Web

struct TwoDevicesTests {
  private func run(_ test: @Sendable (any TestClientProtocol) async throws -> Void) async throws {
    let ground = Ground(
      policy: SitePolicy(), surroundings: .real, sessions: nil, spool: SpoolFolder(path: NSTemporaryDirectory()))
    let site = ground.site { routes in
      routes.show("page") { request, _ in
        var response = Response(
          status: .ok, headers: [.contentType: "text/html; charset=utf-8"],
          body: ResponseBody(
            byteBuffer: ByteBuffer(
              string: "<a href=\"/next\">x</a><a href=\"//other/\">y</a><form action=\"/do\"></form>"
                + "<a href=\"/demonstration\">z</a><form action=\"/demonstration/enter\"></form>cookies:"
                + request.headers[values: .cookie].joined(separator: "|"))))
        ground.cookies.set(.session, to: "AAAA", in: &response)
        return response
      }
      routes.show("away") { _, _ in Response(status: .seeOther, headers: [.location: "/next"]) }
      routes.show("demonstration") { _, _ in
        Response(status: .ok, body: ResponseBody(byteBuffer: ByteBuffer(string: "the start")))
      }
    }
    let front = TwoDevices(around: site, cookies: ground.cookies)
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    try await Application(responder: front, logger: logger).test(.router) { try await test($0) }
  }

  private func get(
    _ client: any TestClientProtocol, _ path: String, cookie: String? = nil
  ) async throws -> TestResponse {
    var headers: HTTPFields = [.known("Host"): "localhost"]
    headers[.cookie] = cookie
    return try await client.execute(uri: path, method: .get, headers: headers)
  }

  @Test func `each device sees its own cookies only, and its addresses stay on it`() async throws {
    try await run { client in
      let cookie = "one-samspel-session=1; two-samspel-session=2; samspel-session=3"
      let page = try await get(client, "/devices/two/page", cookie: cookie)
      let text = String(buffer: page.body)
      #expect(text.hasSuffix("cookies:samspel-session=2"))
      #expect(text.contains("href=\"/devices/two/next\""))
      #expect(text.contains("action=\"/devices/two/do\""))
      #expect(text.contains("href=\"//other/\""))
      // The way back to the start leaves the device; opening it stays there.
      #expect(text.contains("href=\"/demonstration\""))
      #expect(text.contains("action=\"/devices/two/demonstration/enter\""))
      #expect(page.headers[.setCookie]?.hasPrefix("two-samspel-session=AAAA") == true)
      #expect(try await get(client, "/devices/one/away").headers[.location] == "/devices/one/next")
    }
  }

  @Test func `only the devices may be framed, and only the start frames`() async throws {
    try await run { client in
      let device = try await get(client, "/devices/one/page")
      #expect(device.headers[.contentSecurityPolicy]?.contains("frame-ancestors 'self'") == true)
      #expect(device.headers[.contentSecurityPolicy]?.contains("frame-ancestors 'none'") == false)
      #expect(device.headers[.known("X-Frame-Options")] == "SAMEORIGIN")
      let plain = try await get(client, "/page")
      #expect(plain.headers[.contentSecurityPolicy]?.contains("frame-ancestors 'none'") == true)
      #expect(plain.headers[.contentSecurityPolicy]?.contains("frame-src") == false)
      #expect(plain.headers[.known("X-Frame-Options")] == "DENY")
      let start = try await get(client, "/")
      #expect(String(buffer: start.body) == "the start")
      #expect(start.headers[.contentSecurityPolicy]?.contains("frame-src 'self'") == true)
      let other = try await get(client, "/demonstration?with=karim")
      #expect(other.headers[.contentSecurityPolicy]?.contains("frame-src 'self'") == true)
      #expect(try await get(client, "/", cookie: "samspel-session=3").status == .notFound)
      #expect(try await get(client, "/devices/onerous/page").status == .notFound)
    }
  }
}

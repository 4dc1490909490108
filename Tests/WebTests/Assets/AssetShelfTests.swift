import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing
import Values
import Web

struct `The shelf of assets` {
  private let style = Array(String(repeating: "body { margin: 0 }\n", count: 100).utf8)

  private func run(_ test: @Sendable (any TestClientProtocol, AssetShelf) async throws -> Void) async throws {
    let shelf = try AssetShelf(
      ["site.css": style, "dot.png": [137, 80, 78, 71]], fixed: ["robots.txt": Array("User-agent: *\n".utf8)])
    let ground = TestSite().ground
    let site = ground.site { shelf.addRoutes(to: $0) }
    try await Application(responder: site).test(.router) { try await test($0, shelf) }
  }

  @Test func `serves a file for ever under an address that changes with it`() async throws {
    try await run { (client, shelf) async throws in
      let address = try #require(shelf.address(of: "site.css"))
      #expect(address.wholeMatch(of: #/\/assets\/site\.[A-Za-z0-9_-]{16}\.css/#) != nil)
      let response = try await client.get(address)
      #expect(response.headers[.cacheControl] == "public, max-age=31536000, immutable")
      #expect(response.headers[.contentType] == "text/css; charset=utf-8")
      #expect(response.headers[.vary] == "Accept-Encoding")
      #expect(response.headers[.contentSecurityPolicy] != nil)
      #expect(response.text.utf8.count == 1900)
      let changed = try AssetShelf(["site.css": [1]])
      #expect(changed.address(of: "site.css") != address)
      #expect(shelf.address(of: "other.css") == nil)
    }
  }

  @Test func `sends it compressed to whoever takes that`() async throws {
    try await run { (client, shelf) async throws in
      let address = try #require(shelf.address(of: "site.css"))
      let response = try await client.get(address, [.acceptEncoding: "br, gzip;q=0.5"])
      #expect(response.headers[.contentEncoding] == "gzip")
      #expect(response.headers[.contentLength] == String(response.body.readableBytes))
      #expect(response.body.readableBytes < 200)
      #expect(try unpacked(Data(response.body.readableBytesView)) == Data(style))
      let known = try await client.get(
        address, [.acceptEncoding: "gzip", .ifNoneMatch: try #require(response.headers[.eTag])])
      #expect(known.status == .notModified)
      let plain = try await client.get(address, [.ifNoneMatch: try #require(response.headers[.eTag])])
      #expect(plain.status == .ok, "the plain form is another thing")
      #expect(try await client.get(address, [.acceptEncoding: "gzip;q=0"]).headers[.contentEncoding] == nil)
    }
  }

  @Test func `has browsers ask again for what keeps its name`() async throws {
    try await run { (client, _) async throws in
      let response = try await client.get("/robots.txt")
      #expect(response.headers[.cacheControl] == "public, no-cache")
      #expect(response.headers[.eTag] != nil)
    }
  }

  @Test(arguments: [
    "/assets/site.css", "/assets/", "/assets/..", "/assets/../assets/x", "/assets/%2e%2e%2fetc%2fpasswd",
    "/assets/....//etc/passwd", "/assets/robots.txt", "/assets/x%00.css", "/assets/SITE.css", "/etc/passwd",
  ])
  func `gives nothing that does not stand on it`(path: String) async throws {
    try await run { (client, _) async throws in
      let response = try await client.get(path)
      #expect([400, 404].contains(response.status.code))
    }
  }

  @Test(arguments: ["site.html", "site", "site.css.exe", ".htaccess", "site."])
  func `takes no kind that is not served`(name: String) {
    #expect(throws: AssetShelf.Fault.unknownKind(name)) { try AssetShelf([name: [1]]) }
    #expect(throws: AssetShelf.Fault.unknownKind(name)) { try AssetShelf([:], fixed: [name: [1]]) }
  }

  private func unpacked(_ data: Data) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(data)
    try input.fileHandleForWriting.close()
    return try output.fileHandleForReading.readToEnd() ?? Data()
  }
}

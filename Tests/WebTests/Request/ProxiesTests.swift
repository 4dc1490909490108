import HTTPTypes
import Testing
import Web

struct `Trusted proxies` {
  private func head(_ fields: HTTPFields) -> HTTPRequest {
    HTTPRequest(method: .get, scheme: "http", authority: "inner:8080", path: "/", headerFields: fields)
  }

  private let forged: HTTPFields = [
    .xForwardedFor: "203.0.113.9", .xForwardedProto: "https", .xForwardedHost: "evil.example",
  ]

  @Test func `nobody is believed who is not named`() throws {
    let proxies = Proxies(try #require(Network.list("10.0.0.1")))
    let peer = IPAddress("192.0.2.1")
    let source = proxies.source(of: head(forged), from: peer, isSecure: false)
    #expect(source == Proxies.Source(address: peer, isSecure: false, host: "inner:8080"))
  }

  @Test func `a named proxy is believed`() throws {
    let proxies = Proxies(try #require(Network.list("10.0.0.1")))
    let source = proxies.source(of: head(forged), from: IPAddress("10.0.0.1"), isSecure: false)
    #expect(source == Proxies.Source(address: IPAddress("203.0.113.9"), isSecure: true, host: "evil.example"))
  }

  @Test(arguments: [
    ("203.0.113.9, 10.0.0.2", "203.0.113.9"), ("198.51.100.1, 203.0.113.9", "203.0.113.9"),
    ("127.0.0.1, 203.0.113.9, 10.0.0.2", "203.0.113.9"), ("rubbish", "10.0.0.1"), ("1.2.3.4, rubbish", "10.0.0.1"),
    ("10.0.0.3, 10.0.0.2", "10.0.0.3"), ("", "10.0.0.1"), ("203.0.113.9:1234", "10.0.0.1"),
  ])
  func `what the visitor wrote in front proves nothing`(header: String, address: String) throws {
    let proxies = Proxies(try #require(Network.list("10.0.0.0/24")))
    let source = proxies.source(of: head([.xForwardedFor: header]), from: IPAddress("10.0.0.1"), isSecure: false)
    #expect(source.address == IPAddress(address))
  }
}

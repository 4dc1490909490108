import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

struct `The shape of a request` {
  @Test(arguments: [
    "/a//b", "//hello", "/./hello", "/hello/..", "/a/../hello", "/%2e%2e/hello", "/a%2fb", "/a%2Fb", "/a%5cb", #"/a\b"#,
    "/a%00b", "/a%", "/a%4", "/a%zz", "/a b", "/å", "/a#b", "/a|b", "/a\"b", "/a<b>", "/a`b", "/a^b", "",
    "hello", "*", "http://localhost/hello", "/" + String(repeating: "a", count: 2100), "/hello?x=%00", "/%2E", "/a/.",
  ])
  func `an address that two readers could read differently is refused`(path: String) async throws {
    try await TestSite().run { (client) async throws in
      let status = try await client.get(path).status
      #expect(status == .badRequest)
    }
  }

  @Test(arguments: ["/hello", "/hello/", "/hello?name=%C3%A5&x=a/b//c", "/hello?", "/hello?q=..%2F"])
  func `a plain address is none of these`(path: String) async throws {
    try await TestSite().run { (client) async throws in
      #expect(try await client.get(path).status == .ok)
    }
  }

  @Test(arguments: [
    [("Transfer-Encoding", "gzip, chunked")], [("Transfer-Encoding", "identity")],
    [("Transfer-Encoding", "chunked"), ("Transfer-Encoding", "chunked")],
    [("Content-Length", "5"), ("Content-Length", "5")], [("Content-Length", "+5")], [("Content-Length", "5, 5")],
    [("Content-Length", "0x5")], [("Content-Length", "99999999999999999999")],
    [("Content-Length", "5"), ("Transfer-Encoding", "chunked")],
  ])
  func `a body whose end is in doubt is refused`(headers: [(String, String)]) async throws {
    try await TestSite().run { (client) async throws in
      var fields = HTTPFields()
      for (name, value) in headers { fields.append(HTTPField(name: try #require(HTTPField.Name(name)), value: value)) }
      let response = try await client.execute(uri: "/note", method: .post, headers: fields)
      #expect(response.status == .badRequest)
      #expect(response.headers[.connection] == "close")
    }
  }
}

import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing
import Values
import Web

struct `The site` {
  static let guarding = [
    "Content-Security-Policy", "Cross-Origin-Embedder-Policy", "Cross-Origin-Opener-Policy",
    "Cross-Origin-Resource-Policy", "Permissions-Policy", "Referrer-Policy", "X-Content-Type-Options",
    "X-Frame-Options", "Cache-Control",
  ]

  @Test(arguments: [
    ("/hello", "GET", 200), ("/hello", "HEAD", 200), ("/away", "GET", 303), ("/nowhere", "GET", 404),
    ("/hello", "POST", 405), ("/hello", "DELETE", 405), ("/note", "GET", 405), ("/note", "POST", 415),
    ("/broken", "GET", 500), ("/busy", "GET", 503), ("/framework", "GET", 404), ("/a//b", "GET", 400),
    ("/people/1/days/2", "PATCH", 405), ("/people/1", "GET", 404), ("/hello", "TRACE", 405),
    ("/hello", "CONNECT", 405), ("/hello", "GIVEME", 405),
  ])
  func `puts every guarding header on every kind of answer`(path: String, method: String, status: Int) async throws {
    try await TestSite().run { (client) async throws in
      let response = try await client.execute(uri: path, method: try #require(HTTPRequest.Method(method)))
      #expect(response.status.code == status)
      for name in Self.guarding {
        #expect(response.headers[try #require(HTTPField.Name(name))] != nil, "\(name) is missing")
      }
      #expect(response.headers[.cacheControl] == "no-store")
      if status >= 400, method != "HEAD" {
        #expect(response.text.contains("<h1>"))
        #expect(response.text.contains("<html lang=\"sv\" class="))
        #expect(response.headers[.contentType] == "text/html; charset=utf-8")
      }
    }
  }

  @Test func `no code or style may stand inside a page`() async throws {
    try await TestSite().run { (client) async throws in
      let policy = try #require(try await client.get("/hello").headers[.contentSecurityPolicy])
      #expect(policy.contains("default-src 'none'"))
      #expect(policy.contains("frame-ancestors 'none'"))
      #expect(!policy.contains("unsafe"))
      #expect(!policy.contains("*"))
      #expect(!policy.contains("http"))
    }
  }

  @Test func `a wrong method is told which are right`() async throws {
    try await TestSite().run { (client) async throws in
      let response = try await client.execute(uri: "/broken", method: .put)
      #expect(response.headers[.allow] == "GET, HEAD, POST")
    }
  }

  @Test func `HEAD is answered like GET, without the words`() async throws {
    try await TestSite().run { (client) async throws in
      let get = try await client.get("/hello")
      let head = try await client.execute(uri: "/hello", method: .head)
      #expect(get.text == "hello")
      #expect(head.body.readableBytes == 0)
      #expect(head.headers[.contentLength] == get.headers[.contentLength])
      #expect(try await client.execute(uri: "/nowhere", method: .head).body.readableBytes == 0)
    }
  }

  @Test(arguments: ["/broken", "/framework"])
  func `no visitor and no log reads what went wrong inside`(path: String) async throws {
    let site = TestSite()
    try await site.run { (client) async throws in
      let response = try await client.get(path)
      for word in ["Maja", "hemlighet", "Broken", "internal words", "Swift"] { #expect(!response.text.contains(word)) }
    }
    #expect(!site.book.lines.isEmpty)
    for line in site.book.lines { #expect(!line.contains("Maja") && !line.contains("internal words")) }
  }

  @Test func `the cause of a fault is named in the log, with the number the visitor was told`() async throws {
    let site = TestSite()
    try await site.run { (client) async throws in
      let text = try await client.get("/broken").text
      let line = try #require(site.book.lines.first { $0.contains("not answered") })
      #expect(line.contains("Broken.store"))
      let trace = try #require(line.firstMatch(of: #/trace=([0-9A-Z]{5}-[0-9A-Z]{5})/#)?.1)
      #expect(text.contains(trace))
    }
  }

  @Test func `the log holds the pattern of a route, never the address or the query`() async throws {
    let site = TestSite()
    try await site.run { (client) async throws in
      #expect(try await client.get("/people/maja/days/2026-05-12?name=Olle").text == "maja")
      _ = try await client.get("/nowhere/maja?name=Olle")
    }
    let lines = site.book.lines
    #expect(lines.contains { $0.contains("route=/people/{id}/days/{day}") && $0.contains("status=200") })
    #expect(lines.contains { $0.contains("route=none") && $0.contains("status=404") })
    #expect(!lines.contains { $0.contains("maja") || $0.contains("Olle") || $0.contains("hb.request.id") })
  }

  @Test func `an error page speaks the visitor's language`() async throws {
    try await TestSite().run { (client) async throws in
      let english = try await client.get("/nowhere", [.acceptLanguage: "en-GB,en;q=0.9"])
      #expect(english.text.contains("The page does not exist"))
      #expect(english.headers[.contentLanguage] == "en")
      let chosen = try await client.get("/nowhere", [.acceptLanguage: "sv", .cookie: "samspel-language=en"])
      #expect(chosen.text.contains("The page does not exist"))
    }
  }

  @Test func `HSTS is sent where the way is encrypted, and only there`() async throws {
    try await TestSite().run { (client) async throws in
      #expect(try await client.get("/hello").headers[.strictTransportSecurity] == nil)
    }
    let policy = SitePolicy(publicOrigin: "https://localhost", isEncrypted: true)
    try await TestSite(policy: policy).run { (client) async throws in
      #expect(try await client.get("/hello").headers[.strictTransportSecurity] == "max-age=63072000")
      #expect(try await client.get("/nowhere").headers[.strictTransportSecurity] == "max-age=63072000")
    }
  }

  @Test func `a host that is not this site is not answered, health apart`() async throws {
    let policy = SitePolicy(publicOrigin: "https://samspel.example")
    try await TestSite(policy: policy).run { (client) async throws in
      #expect(try await client.get("/hello").status == .misdirectedRequest)
    }
  }

  @Test func `a page that is known already is not sent again`() async throws {
    try await TestSite().run { (client) async throws in
      let first = try await client.get("/tagged")
      #expect(first.headers[.eTag] == "\"seven\"")
      #expect(first.headers[.cacheControl] == "private, no-cache")
      let again = try await client.get("/tagged", [.ifNoneMatch: "\"six\", W/\"seven\""])
      #expect(again.status == .notModified)
      #expect(again.body.readableBytes == 0)
      #expect(again.headers[.contentSecurityPolicy] != nil)
      #expect(try await client.get("/tagged", [.ifNoneMatch: "\"six\""]).status == .ok)
    }
  }

  @Test func `who asks too often is told when to come back`() async throws {
    let throttle = AddressThrottle(BucketSize(capacity: 2, refillSeconds: 10))
    let world = TestWorld()
    let address = try #require(IPAddress("192.0.2.1"))
    #expect(throttle.take(address, at: world.now) == nil)
    #expect(throttle.take(address, at: world.now) == nil)
    #expect(throttle.take(address, at: world.now) == 10)
    #expect(throttle.take(IPAddress("192.0.2.2"), at: world.now) == nil)
    #expect(throttle.take(address, at: world.now.advanced(bySeconds: 10)) == nil)
  }
}

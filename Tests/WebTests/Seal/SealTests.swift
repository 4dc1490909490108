import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing
import Values
import Web

struct `The seal of a form` {
  @Test func `holds for its secret and its subject only`() {
    let world = TestWorld().surroundings
    let (secret, other) = (world.randomBytes(32), world.randomBytes(32))
    let seal = Seal.make(secret: secret, subject: [1], world)
    #expect(Seal.holds(seal, secret: secret, subject: [1]))
    #expect(!Seal.holds(seal, secret: other, subject: [1]))
    #expect(!Seal.holds(seal, secret: secret, subject: []))
    #expect(Seal.make(secret: secret, subject: [1], world) != seal, "each is another one")
    for index in seal.indices {
      var changed = seal
      changed.replaceSubrange(index...index, with: seal[index] == "A" ? "B" : "A")
      #expect(!Seal.holds(changed, secret: secret, subject: [1]))
    }
    for text in ["", "x", seal + "A", String(seal.dropLast()), String(repeating: "A", count: 9999)] {
      #expect(!Seal.holds(text, secret: secret, subject: [1]))
    }
  }

  @Test func `a form with its seal is taken, also from an old browser that tells nothing`() async throws {
    try await TestSite().run { (client) async throws in
      let seal = try await client.seal()
      #expect(try await client.send("/note", "a=1", seal: seal).text == "a=1")
      let old = try await client.execute(
        uri: "/note", method: .post,
        headers: [.contentType: "application/x-www-form-urlencoded", .cookie: seal.cookie, .origin: "null"],
        body: ByteBuffer(string: "seal=\(seal.seal)&a=1"))
      #expect(old.text == "a=1")
    }
  }

  @Test(arguments: [
    ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Site", "same-site"), ("Sec-Fetch-Site", "none"),
    ("Origin", "https://evil.example"), ("Origin", "https://localhost"), ("Origin", "http://localhost.evil.example"),
  ])
  func `another site's page cannot send one, even with the seal`(name: String, value: String) async throws {
    try await TestSite().run { (client) async throws in
      let seal = try await client.seal()
      let response = try await client.execute(
        uri: "/note", method: .post,
        headers: [
          .contentType: "application/x-www-form-urlencoded", .cookie: seal.cookie,
          try #require(HTTPField.Name(name)): value,
        ],
        body: ByteBuffer(string: "seal=\(seal.seal)&a=hemligt"))
      #expect(response.status == .forbidden)
      #expect(!response.text.contains("hemligt"))
    }
  }

  @Test func `without cookie, without seal, or with a stranger's, nothing is taken`() async throws {
    try await TestSite().run { (client) async throws in
      let seal = try await client.seal()
      let stranger = try await client.seal()
      for pair in [(seal.cookie, ""), ("", seal.seal), (seal.cookie, stranger.seal), (stranger.cookie, seal.seal)] {
        #expect(try await client.send("/note", "a=1", seal: (pair.0, pair.1)).status == .forbidden)
      }
      let twice = "\(seal.cookie); \(seal.cookie)"
      #expect(try await client.send("/note", "a=1", seal: (twice, seal.seal)).status == .forbidden, "which one counts?")
    }
  }

  @Test func `what was written by somebody signed out is kept and can be sent after signing in anew`() async throws {
    let site = TestSite()
    let account: ID<Account> = site.world.id()
    let sessions = try #require(site.ground.sessions)
    let first = try await sessions.begin(account, means: [.password], limits: .staff, browser: "")
    let again = try await sessions.begin(account, means: [.password], limits: .staff, browser: "")
    let other = try await sessions.begin(site.world.id(), means: [.password], limits: .staff, browser: "")
    let cookie = { @Sendable (token: SessionToken) in "samspel-session=\(Base64URL.encoded(token.bytes))" }
    try await site.run { (client) async throws in
      let seal = try await client.seal([.cookie: cookie(first.token)])
      try await sessions.end(first.token)
      let out = try await client.send("/note", "a=Maja+%3Cb%3E&b=2", seal: seal)
      #expect(out.status == .forbidden)
      #expect(out.text.contains("Du är utloggad"))
      #expect(out.text.contains("Maja &lt;b&gt;</textarea>"))
      #expect(out.text.contains("action=\"/note\""))
      #expect(out.text.contains(seal.seal), "the form can be sent as it was")
      let visit = seal.cookie
      let resent = try await client.send("/note", "a=Maja", seal: ("\(visit); \(cookie(again.token))", seal.seal))
      #expect(resent.text == "a=Maja")
      let byOther = try await client.send("/note", "a=Maja", seal: ("\(visit); \(cookie(other.token))", seal.seal))
      #expect(byOther.status == .forbidden, "nobody's words become another's")
    }
  }

  @Test func `when the site fails, what was written is on the page`() async throws {
    let site = TestSite()
    try await site.run { (client) async throws in
      let seal = try await client.seal()
      let response = try await client.send("/broken", "a=mina+ord", seal: seal)
      #expect(response.status == .internalServerError)
      #expect(response.text.contains("mina ord"))
      #expect(try await client.send("/faulty", "a=mina+ord", seal: seal).status == .unprocessableContent)
    }
    #expect(!site.book.lines.contains { $0.contains("mina") || $0.contains("hemlighet") })
  }

  @Test func `a password or a code is kept on no page`() async throws {
    try await TestSite().run { (client) async throws in
      let seal = try await client.seal()
      let response = try await client.send(
        "/broken", "said-in=name&name=kim&password=hemligare&code=48151623", seal: seal)
      #expect(response.text.contains(">\nkim</textarea>"))
      #expect(!response.text.contains("hemligare") && !response.text.contains("48151623"))
    }
  }

  @Test func `words are shown but not offered for sending where nobody knows who filled them in`() async throws {
    try await TestSite().run { (client) async throws in
      let response = try await client.execute(
        uri: "/note", method: .post, headers: [.contentType: "application/x-www-form-urlencoded"],
        body: ByteBuffer(string: "a=some+words"))
      #expect(response.status == .forbidden)
      #expect(response.text.contains("some words"))
      #expect(!response.text.contains("<form"))
    }
  }
}

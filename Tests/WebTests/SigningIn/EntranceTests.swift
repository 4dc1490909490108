import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Synchronization
import Testing
import Values
import Web

/// The pages of the way in, as a browser meets them.
struct `The entrance` {
  private let site = TestSite(policy: SitePolicy(publicOrigin: "https://localhost", isEncrypted: true))
  private let accounts = MemoryAccounts()
  private let hasher = PasswordHasher(HashingCost(megabytes: 8, passes: 1))
  private let kim: ID<Account>
  private let maja: ID<Account>
  private let password = "en ganska lång mening"
  private let announced = Box()

  final class Box: Sendable { let labels = Mutex<[String]>([]) }

  init() async throws {
    (kim, maja) = (site.world.id(), site.world.id())
    var credentials = Credentials(account: kim, name: "kim")
    credentials.passwordHash = try await hasher.hash(password)
    accounts.add(credentials)
    accounts.add(Credentials(account: maja, name: nil))
  }

  private var devices: Devices { Devices(site.records, site.world.surroundings) }
  private var codes: ShortCodes {
    ShortCodes(accounts: accounts, records: site.records, hasher: hasher, surroundings: site.world.surroundings)
  }

  private func run(
    inside: String = "0.0.0.0/0 ::/0", _ test: @Sendable (Browser) async throws -> Void
  ) async throws {
    let ground = site.ground
    let (surroundings, announced) = (site.world.surroundings, announced)
    let sessions = Sessions(site.records, surroundings)
    let signIn = SignIn(
      accounts: accounts, records: site.records, hasher: hasher, surroundings: surroundings,
      inside: Network.list(inside) ?? [])
    let pages = SignInPages(door: ground.door) { page, _, seal in Array("\(seal)|\(page)".utf8) }
    let built = ground.site { routes in
      SignInController(signIn: signIn, sessions: sessions, codes: codes, cookies: ground.cookies, pages: pages)
        .addRoutes(to: routes)
      SessionController(sessions: sessions, pages: pages).addRoutes(to: routes)
      DeviceController(devices: devices, codes: codes, cookies: ground.cookies, pages: pages) { device, _ in
        announced.labels.withLock { $0.append(device.label) }
      }.addRoutes(to: routes)
      routes.show("who") { _, context in TestSite.page(context.session?.account.description ?? "nobody") }
    }
    let application = Application(responder: Nearby(site: built), logger: site.book.logger)
    try await application.test(.router) { try await test(Browser(client: $0)) }
  }

  @Test func `a staff member signs in, is known, and signs out`() async throws {
    try await run { (browser) async throws in
      _ = try await browser.open("/sign-in?to=/who")
      let wrong = try await browser.send("/sign-in", "name=kim&password=fel&to=/who")
      #expect(wrong.status == .unprocessableContent)
      #expect(wrong.text.contains("name: \"kim\"") && !wrong.text.contains("fel"))
      let right = try await browser.send("/sign-in", "name=Kim&password=en+ganska+l%C3%A5ng+mening&to=/who")
      #expect(right.status == .seeOther)
      #expect(right.headers[.location] == "/who")
      for cookie in right.headers[values: .setCookie] {
        #expect(cookie.hasPrefix("__Host-samspel-"))
        #expect(cookie.contains("; Path=/; HttpOnly; SameSite=Lax; Secure"))
      }
      #expect(try await browser.open("/who").text == kim.description)
      let list = try await browser.open("/sessions")
      #expect(list.text.contains("sessions("))
      let out = try await browser.send("/sign-out", "")
      #expect(out.headers[.known("Clear-Site-Data")] == "\"cache\"")
      #expect(try await browser.open("/who").text == "nobody")
    }
    #expect(!site.book.lines.contains { $0.contains("kim") || $0.contains("mening") })
  }

  @Test func `the old token is worth nothing after signing in anew`() async throws {
    try await run { (browser) async throws in
      _ = try await browser.open("/sign-in")
      _ = try await browser.send("/sign-in", "name=kim&password=en+ganska+l%C3%A5ng+mening")
      let old = browser.cookie("session")
      _ = try await browser.open("/sign-in")
      _ = try await browser.send("/sign-in", "name=kim&password=en+ganska+l%C3%A5ng+mening")
      #expect(old != nil && browser.cookie("session") != old)
      browser.keep("session", old)
      #expect(try await browser.open("/who").text == "nobody")
    }
  }

  @Test func `too many tries are told when to come back`() async throws {
    try await run { (browser) async throws in
      _ = try await browser.open("/sign-in")
      for _ in 0..<10 { _ = try await browser.send("/sign-in", "name=kim&password=fel") }
      let answer = try await browser.send("/sign-in", "name=kim&password=fel")
      #expect(answer.status == .tooManyRequests)
      #expect(answer.headers[.retryAfter] == "60")
    }
  }

  @Test func `with an app the way in has two steps`() async throws {
    try await accounts.change(kim) { $0.timeSecret = [1, 2, 3] }
    let code = TimeCode(secret: [1, 2, 3]).code(step: TimeCode.step(at: site.world.now))
    try await run(inside: "") { (browser) async throws in
      _ = try await browser.open("/sign-in")
      let first = try await browser.send("/sign-in", "name=kim&password=en+ganska+l%C3%A5ng+mening&to=/who")
      #expect(first.headers[.location] == "/sign-in/code?to=%2Fwho")
      #expect(try await browser.open("/who").text == "nobody")
      _ = try await browser.open("/sign-in/code?to=%2Fwho")
      #expect(try await browser.send("/sign-in/code", "code=000000&to=/who").status == .unprocessableContent)
      #expect(try await browser.send("/sign-in/code", "code=\(code)&to=/who").headers[.location] == "/who")
      #expect(try await browser.open("/who").text == kim.description)
    }
  }

  @Test func `without one nobody comes in from outside`() async throws {
    try await run(inside: "") { (browser) async throws in
      _ = try await browser.open("/sign-in")
      let answer = try await browser.send("/sign-in", "name=kim&password=en+ganska+l%C3%A5ng+mening")
      #expect(answer.status == .forbidden)
      #expect(answer.text.contains("needsSecondFactor"))
    }
  }

  @Test func `a new password is chosen with a code`() async throws {
    let code = try await OneTimeCodes(site.records, site.world.surroundings).issue(for: kim)
    try await run { (browser) async throws in
      _ = try await browser.open("/sign-in/new-password")
      let short = try await browser.send("/sign-in/new-password", "name=kim&code=\(code)&password=kort")
      #expect(short.status == .unprocessableContent && short.text.contains("tooShort"))
      let done = try await browser.send("/sign-in/new-password", "name=kim&code=\(code)&password=en+annan+mening")
      #expect(done.headers[.location] == "/sign-in")
      _ = try await browser.send("/sign-in", "name=kim&password=en+annan+mening")
      #expect(try await browser.open("/who").text == kim.description)
    }
  }

  @Test func `a device is paired, announced, and opens by a tap`() async throws {
    let code = try await devices.offer(.init(person: maja, by: kim, kind: .shared, label: "Köket"))
    try await run { (browser) async throws in
      #expect(try await browser.open("/people").headers[.location] == "/sign-in")
      let page = try await browser.open("/pair?code=\(code.lowercased())")
      #expect(page.text.contains(code))
      #expect(try await browser.send("/pair", "code=00000000").status == .unprocessableContent)
      #expect(try await browser.send("/pair", "code=\(code)").headers[.location] == "/people")
      #expect(try await browser.open("/people").text.contains(maja.description))
      #expect(try await browser.send("/people/open", "person=\(kim)").status == .forbidden)
      #expect(try await browser.send("/people/open", "person=\(maja)").headers[.location] == "/")
      #expect(try await browser.open("/who").text == maja.description)
    }
    #expect(announced.labels.withLock { $0 } == ["Köket"])
  }

  @Test(arguments: [
    ("/who", "/who"), ("//evil.example", "/"), ("https://evil.example", "/"), ("/\\evil", "/"), ("/a/../b", "/"),
    ("", "/"),
    ("/%2F/evil", "/"), ("javascript:alert(1)", "/"), ("/sign-in?to=/x", "/"), ("/a\r\nSet-Cookie: x", "/"),
  ])
  func `the way back leads nowhere but into the site`(wanted: String, path: String) {
    #expect(ReturnPath.checked(wanted) == path)
  }
}

/// A site that is asked from an address inside the house.
private struct Nearby: HTTPResponder {
  let site: Site

  func respond(to request: Request, context: SiteContext) async throws -> Response {
    var context = context
    context.peer = IPAddress("10.0.0.1")
    return try await site.respond(to: request, context: context)
  }
}

/// Keeps cookies and the last seal, as a browser does.
private final class Browser: Sendable {
  private let client: any TestClientProtocol
  private let state = Mutex<(cookies: [String: String], seal: String)>(([:], ""))

  init(client: any TestClientProtocol) { self.client = client }

  func cookie(_ name: String) -> String? { state.withLock { $0.cookies["__Host-samspel-" + name] } }

  func keep(_ name: String, _ value: String?) { state.withLock { $0.cookies["__Host-samspel-" + name] = value } }

  func open(_ uri: String) async throws -> TestResponse {
    remember(try await client.get(uri, [.cookie: jar]))
  }

  func send(_ uri: String, _ fields: String) async throws -> TestResponse {
    let seal = state.withLock { $0.seal }
    return remember(try await client.send(uri, fields, seal: (jar, seal)))
  }

  private var jar: String {
    state.withLock { $0.cookies.map { "\($0)=\($1)" }.sorted().joined(separator: "; ") }
  }

  private func remember(_ response: TestResponse) -> TestResponse {
    state.withLock { state in
      for cookie in response.headers[values: .setCookie] {
        let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        state.cookies[String(pair[0])] = pair[1].isEmpty ? nil : String(pair[1])
      }
      if let bar = response.text.firstIndex(of: "|") { state.seal = String(response.text[..<bar]) }
    }
    return response
  }
}

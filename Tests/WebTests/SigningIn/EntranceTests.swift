import CoCreation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Ledger
import NIOCore
import Testing
import Values
import Web

/// The pages of the way in, as a browser meets them.
struct `The entrance` {
  private let house: TestHouse
  private let hasher = PasswordHasher(HashingCost(megabytes: 8, passes: 1))
  private let password = "en+ganska+l%C3%A5ng+mening"
  private var kim: ID<Account> { house.professional.retyped() }
  private var maja: ID<Account> { house.person.retyped() }

  init() async throws {
    house = try await TestHouse()
    let hash = try await hasher.hash("en ganska lång mening")
    let (kim, maja): (ID<Account>, ID<Account>) = (house.professional.retyped(), house.person.retyped())
    try await house.ledger.write(house.desk.area) { entries in
      var credentials = Credentials(account: kim, name: "kim")
      credentials.passwordHash = hash
      _ = try entries.open(credentials)
      _ = try entries.open(Credentials(account: maja, name: nil))
    }
  }

  /// The house's desk, reached by its public name.
  private func desk(inside: String) -> Desk {
    let surroundings = house.world.surroundings
    let ground = Ground(
      policy: SitePolicy(publicOrigin: "https://localhost", isEncrypted: true), surroundings: surroundings,
      sessions: Sessions(house.desk.records, surroundings), spool: house.desk.ground.spool, throttle: nil)
    return Desk(
      ledger: house.ledger, area: house.desk.area, packs: house.desk.packs, ground: ground, zone: TestHouse.zone,
      hasher: hasher, inside: Network.list(inside) ?? [])
  }

  private func run(
    inside: String = "0.0.0.0/0 ::/0", _ test: @Sendable (Browser) async throws -> Void
  ) async throws {
    let desk = desk(inside: inside)
    let built = desk.ground.site(troubleScene: desk.troubleScene) { routes in
      desk.addRoutes(to: routes)
      routes.show("who") { _, context in TestSite.page(context.session?.account.description ?? "nobody") }
    }
    let application = Application(responder: Nearby(site: built), logger: house.book.logger)
    try await application.test(.router) { try await test(Browser(client: $0)) }
  }

  @Test func `a staff member signs in, is known, and signs out`() async throws {
    try await run { (browser) async throws in
      _ = try await browser.open("/sign-in?to=/who")
      let wrong = try await browser.send("/sign-in", "name=kim&password=fel&to=/who")
      #expect(wrong.status == .unprocessableContent)
      #expect(wrong.text.contains("value=\"kim\"") && !wrong.text.contains("fel\""))
      let right = try await browser.send("/sign-in", "name=Kim&password=\(password)&to=/who")
      #expect(right.status == .seeOther)
      #expect(right.headers[.location] == "/who")
      for cookie in right.headers[values: .setCookie] {
        #expect(cookie.hasPrefix("__Host-samspel-"))
        #expect(cookie.contains("; Path=/; HttpOnly; SameSite=Lax; Secure"))
      }
      #expect(try await browser.open("/who").text == kim.description)
      #expect(try await browser.open("/").headers[.location] == "/persons")
      let account = try await browser.open("/account")
      #expect(account.status == .ok && account.text.contains("Kim Assistant"))
      let out = try await browser.send("/sign-out", "")
      #expect(out.headers[.known("Clear-Site-Data")] == "\"cache\"")
      let next = try await browser.open("/sign-in")
      #expect(next.headers[.known("Clear-Site-Data")] == "\"cache\"", "not all browsers heed it on a redirect")
      #expect(try await browser.open("/sign-in").headers[.known("Clear-Site-Data")] == nil)
      #expect(try await browser.open("/who").text == "nobody")
    }
    #expect(!house.book.lines.contains { $0.contains("kim") || $0.contains("mening") })
  }

  @Test func `the old token is worth nothing after signing in anew`() async throws {
    try await run { (browser) async throws in
      _ = try await browser.open("/sign-in")
      _ = try await browser.send("/sign-in", "name=kim&password=\(password)")
      let old = browser.cookie("session")
      _ = try await browser.open("/sign-in")
      _ = try await browser.send("/sign-in", "name=kim&password=\(password)")
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

  @Test func `with an app the way in has two steps, and setting it up asks the app for a code`() async throws {
    try await run { (browser) async throws in
      _ = try await browser.open("/sign-in")
      _ = try await browser.send("/sign-in", "name=kim&password=\(password)")
      _ = try await browser.open("/account/second-factor")
      let stranger = try await browser.send("/account/second-factor", "act=begin&current=fel")
      #expect(stranger.status == .unprocessableContent, "the password is asked for again")
      let begun = try await browser.send("/account/second-factor", "act=begin&current=\(password)")
      #expect(begun.status == .seeOther)
      let shown = try await browser.open("/account/second-factor")
      #expect(shown.text.contains("<svg"))
      let wrong = try await browser.send("/account/second-factor", "act=confirm&code=1")
      #expect(wrong.status == .unprocessableContent)
      let secret = try #require(
        try await house.desk.records.look { try $0.value(.factorSetUp, kim.bytes) })
      let first = TimeCode(secret: secret).code(step: TimeCode.step(at: house.world.now))
      #expect(try await browser.send("/account/second-factor", "act=confirm&code=\(first)").status == .seeOther)
      #expect(try await house.desk.accounts.credentials(of: kim)?.timeSecret == secret)
    }
    house.world.advance(seconds: 60)
    let secret = try #require(try await house.desk.accounts.credentials(of: kim)?.timeSecret)
    let code = TimeCode(secret: secret).code(step: TimeCode.step(at: house.world.now))
    try await run(inside: "") { (browser) async throws in
      _ = try await browser.open("/sign-in")
      let first = try await browser.send("/sign-in", "name=kim&password=\(password)&to=/who")
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
      let answer = try await browser.send("/sign-in", "name=kim&password=\(password)")
      #expect(answer.status == .forbidden)
      #expect(answer.headers[values: .setCookie].allSatisfy { !$0.contains("samspel-session=") })
    }
  }

  @Test func `a new password is chosen with a code from the manager`() async throws {
    let manager = try await house.cookies(of: house.manager)
    try await house.run { (client) async throws in
      let address = "/services/\(house.service)/staff/\(house.professional)"
      let made = try await client.fillIn(address, "act=code", as: manager)
      #expect(made.status == .ok)
      let code = made.text.split(separator: "<span class=\"code\">")[1].prefix { $0 != "<" }
        .filter { $0 != " " }
      try await run { (browser) async throws in
        _ = try await browser.open("/sign-in/forgotten")
        let short = try await browser.send("/sign-in/forgotten", "name=kim&code=\(code)&password=kort")
        #expect(short.status == .unprocessableContent && short.text.contains("12"))
        let done = try await browser.send("/sign-in/forgotten", "name=kim&code=\(code)&password=en+annan+mening")
        #expect(done.headers[.location] == "/sign-in?done=saved")
        let first = try await browser.send("/sign-in", "name=kim&password=en+annan+mening")
        #expect(first.headers[.location] == "/account", "the owner is told of the code")
        #expect(try await browser.open("/account").text.contains("Mona Manager"))
        _ = try await browser.open("/sign-in")
        let second = try await browser.send("/sign-in", "name=kim&password=en+annan+mening")
        #expect(second.headers[.location] == "/", "once")
        #expect(try await browser.open("/who").text == kim.description)
        _ = try await browser.open("/sign-in/forgotten")
        let again = try await browser.send("/sign-in/forgotten", "name=kim&code=\(code)&password=en+annan+mening")
        #expect(again.status == .unprocessableContent, "a code is good once")
      }
    }
  }

  @Test func `from outside a one-time code leads through setting up an app`() async throws {
    let code = try await house.desk.oneTimeCodes.issue(for: kim)
    let new = "en+annan+mening"
    try await run(inside: "") { (browser) async throws in
      _ = try await browser.open("/sign-in/forgotten")
      let chosen = try await browser.send("/sign-in/forgotten", "name=kim&code=\(code)&password=\(new)")
      #expect(chosen.headers[.location]?.hasPrefix("/sign-in/second-factor") == true)
      let page = try await browser.open("/sign-in/second-factor")
      #expect(page.status == .ok && page.text.contains("<svg"))
      #expect(try await browser.open("/who").text == "nobody")
      let secret = try #require(try await house.desk.records.look { try $0.value(.factorSetUp, kim.bytes) })
      let wrong = try await browser.send("/sign-in/second-factor", "code=000000")
      #expect(wrong.status == .unprocessableContent)
      let typed = TimeCode(secret: secret).code(step: TimeCode.step(at: house.world.now))
      #expect(try await browser.send("/sign-in/second-factor", "code=\(typed)").status == .seeOther)
      #expect(try await browser.open("/who").text == kim.description)
    }
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

import CoCreation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

/// What somebody is told when something stands in the way: in their own words, and why as far as they may know it.
struct `A page of trouble` {
  private let house: TestHouse

  init() async throws { house = try await TestHouse() }

  private var swedish: HTTPFields { [.acceptLanguage: "sv"] }

  /// A browser that wants Swedish, on which somebody else is signed in than reads it.
  private func inSwedish(_ human: ID<Human>) async throws -> HTTPFields {
    var cookies = try await house.cookies(of: human, means: [.device])
    cookies[.acceptLanguage] = "sv"
    return cookies
  }

  /// The cookies of somebody who has chosen English.
  private func inEnglish(_ human: ID<Human>) async throws -> HTTPFields {
    var cookies = try await house.cookies(of: human)
    cookies[.cookie] = (cookies[.cookie].map { $0 + "; " } ?? "") + "samspel-language=en"
    return cookies
  }

  @Test func `says when somebody's access ended, and offers a reason only where one is enough`() async throws {
    house.world.advance(seconds: 402 * 86_400)
    let relative = try await inEnglish(house.relative)
    try await house.run { (client) async throws in
      let page = try await client.get("/persons/\(house.person)/frames", relative)
      #expect(page.status == .forbidden)
      #expect(page.text.contains("Your access has ended") && page.text.contains("You had access until"))
      #expect(!page.text.contains("/reason") && !page.text.contains("Maja"))
    }
  }

  @Test func `tells a form of somebody whose access has ended, and keeps what they wrote`() async throws {
    let before = try await inEnglish(house.relative)
    try await house.run { (client) async throws in
      let seal = try await client.get("/sign-in", before).seal(before)
      house.world.advance(seconds: 402 * 86_400)
      let after = try await inEnglish(house.relative)
      let cookie = (seal.cookie.split(separator: ";").first.map(String.init) ?? "") + "; " + (after[.cookie] ?? "")
      let answer = try await client.send(
        "/persons/\(house.person)/limits/new", "what=the+door", seal: (cookie, seal.seal))
      #expect(answer.status == .forbidden)
      #expect(answer.text.contains("Your access has ended") && answer.text.contains("the door"))
    }
  }

  @Test func `tells a stranger nothing, not even that there was something`() async throws {
    let stranger = try await inEnglish(house.stranger)
    try await house.run { (client) async throws in
      let page = try await client.get("/persons/\(house.person)/plan", stranger)
      #expect(page.status == .forbidden)
      #expect(page.text.contains("You have no access to this") && !page.text.contains("has ended"))
    }
  }

  @Test func `speaks the person's own language, register and size, whatever the browser says`() async throws {
    let cookies = try await inSwedish(house.person.human)
    try await house.run { (client) async throws in
      let page = try await client.get("/persons/\(house.person)/moments/\(house.service)", cookies)
      #expect(page.status == .notFound)
      #expect(page.headers[.contentLanguage] == "en")
      #expect(page.text.contains("Go back and try again.") && page.text.contains("class=\"standard\""))
      let nobody = try await client.get("/nowhere", swedish)
      #expect(nobody.headers[.contentLanguage] == "sv" && nobody.text.contains("class=\"simple\""))
    }
  }

  @Test func `a device of one's own speaks as its person wants, also when it is locked`() async throws {
    let devices = house.desk.devices
    let offer = Devices.Offer(
      person: house.person.retyped(), by: house.keyWorker.retyped(), kind: .own, label: "tablet")
    let code = try await devices.offer(offer)
    guard case .paired(let token, _, _) = try await devices.pair(code, from: nil, existing: nil) else {
      Issue.record("the device is not paired")
      return
    }
    let cookies: HTTPFields = [
      .cookie: "samspel-device=\(Base64URL.encoded(token.bytes))", .acceptLanguage: "sv",
    ]
    try await house.run { (client) async throws in
      for path in ["/lock", "/sign-in", "/nowhere"] {
        let page = try await client.get(path, cookies)
        #expect(page.headers[.contentLanguage] == "en", "\(path)")
      }
      #expect(try await client.get("/lock", swedish).headers[.contentLanguage] == "sv")
    }
  }

  @Test(arguments: [
    (LedgerFault.full, "It is full"), (.unreachable, "It does not work right now"), (.busy, "Many people are here now"),
    (.failed(code: 5), "Something went wrong"),
  ])
  func `says what keeps the store, and keeps what was written`(fault: LedgerFault, sentence: String) async throws {
    let desk = house.desk
    let site = desk.ground.site(troubleScene: desk.troubleScene) { routes in
      desk.addRoutes(to: routes)
      routes.submit("kept") { _, _, _ in throw fault }
    }
    let cookies = try await house.cookies(of: house.person.human, means: [.device])
    try await Application(responder: site, logger: house.book.logger).test(.router) { client in
      let seal = try await client.get("/sign-in", cookies).seal(cookies)
      let page = try await client.send("/kept", "words=I+like+the+sea", seal: seal)
      #expect(page.status.code >= 500)
      #expect(page.text.contains(sentence))
      #expect(page.text.contains("I like the sea</textarea>") && page.text.contains("action=\"/kept\""))
    }
  }

  @Test func `a rule that says no is told as such`() async throws {
    let cookies = try await inSwedish(house.person.human)
    try await house.run { (client) async throws in
      let seal = try await client.get("/sign-in", cookies).seal(cookies)
      let page = try await client.send("/persons/\(house.person)/layer", "layer=never", seal: seal)
      #expect(page.status == .unprocessableContent)
      #expect(page.text.contains("We could not save it"))
    }
  }
}

import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
@testable import Web

struct RegisterControllerTests {
  private let id = "01900000-0000-7000-8000-0000000000bb"

  @Test func `a manager enters a person, who is at home in the service`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.manager)
    let page = "/services/\(house.service)/persons/new"
    try await house.run { (client) async throws in
      let empty = try await client.fillIn(page, "id=\(id)", as: cookies)
      #expect(empty.status == .unprocessableContent)
      for field in ["name", "language", "register", "density", "first"] {
        #expect(empty.text.contains("href=\"#\(field)\""), "\(field)")
      }
      let fields = "id=\(id)&name=%C3%85ke&language=sv&register=easy&density=simplest&first=\(house.today)"
      let seal = try await client.get(page, cookies).seal(cookies)
      for _ in 1...2 {
        let entered = try await client.send(page, fields, seal: seal)
        #expect(entered.status == .seeOther && entered.headers[.location]?.hasPrefix("/persons/\(id)/circle") == true)
        let circle = try await client.get(String(entered.headers[.location] ?? ""), cookies)
        #expect(circle.status == .ok && circle.text.contains("Åke"))
      }
      let people = try await client.get("/services/\(house.service)/people", cookies)
      #expect(people.text.contains("Åke") && people.text.contains("Maja") && !people.text.contains("Omar"))
    }
  }

  @Test func `the administrator enters a provider, a service and its manager, and sees what is unverified`()
    async throws
  {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.administrator)
    let service = "01900000-0000-7000-8000-0000000000dd"
    try await house.run { (client) async throws in
      let made = try await client.fillIn(
        "/administration/organisations/new", "id=\(id)&name=Linden+AB&kind=privateProvider&pack=SE", as: cookies)
      #expect(made.status == .seeOther)
      let page = "/administration/organisations/\(id)/services/new"
      let wrong = try await client.fillIn(page, "id=\(service)&name=Linden&zone=Europe/Nowhere", as: cookies)
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("href=\"#zone\""))
      #expect(try await client.get(page, cookies).text.contains("value=\"\(TestHouse.zone.name)\""))
      let right = try await client.fillIn(page, "id=\(service)&name=Linden&zone=Europe/Helsinki", as: cookies)
      #expect(right.status == .seeOther)
      let next = try await client.get(page, cookies)
      #expect(next.text.contains("value=\"Europe/Helsinki\""), "the next service is where the others are")
      let days = "first=\(house.today)&last=\(house.today + 90)"
      let account = "id=01900000-0000-7000-8000-0000000000ee&name=Mia&signInName=mia&role=firstLineManager"
      let misplaced = try await client.fillIn(
        "/administration/accounts/new", "\(account)&place=\(id)&\(days)", as: cookies)
      #expect(misplaced.status == .unprocessableContent, "a manager leads a service, not an organisation")
      let placed = try await client.fillIn(
        "/administration/accounts/new", "\(account)&place=\(service)&\(days)", as: cookies)
      #expect(placed.status == .ok)
      let all = try await client.get("/administration", cookies)
      #expect(all.text.contains("Linden AB") && all.text.contains("Mia") && !all.text.contains("Maja"))
      #expect(try await client.get("/administration/packs/SE", cookies).status == .ok)
    }
  }

  @Test func `packs are named by their country in the reader's language, and what they lack is told in words`()
    async throws
  {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.administrator)
    try await house.run { (client) async throws in
      let all = try await client.get("/administration", cookies).text
      for name in ["Estland", "Italien", "Nederländerna", "Norge", "Storbritannien (England)", "Sverige"] {
        #expect(all.contains(name), "\(name)")
      }
      #expect(!all.contains("GB-ENG<") && !all.contains(">EE<"))
      let own = try await client.get("/administration/packs/SE", cookies).text
      #expect(own.contains("logg över vem som har läst") && !own.contains("access log"))
      for key in house.desk.packs.keys {
        #expect(try await !client.get("/administration/packs/\(key.code)", cookies).text.contains("verified=false"))
      }
    }
  }

  @Test(arguments: [
    ("GR", "Grekland"), ("GB-ENG", "Storbritannien (ENG)"), ("XX", "XX"), ("Utopia", "Utopia"), ("", ""),
  ])
  func `a country is told in the reader's language, and what is no code as it stands`(code: String, told: String) {
    #expect(Language.swedish.country(code) == told)
  }

  @Test func `a provider's administrator looks after the provider and nothing else`() async throws {
    let house = try await TestHouse()
    let admin: ID<Human> = house.world.surroundings.id(at: house.world.surroundings.now())
    try await house.appoint(admin, "Pia Provider", .administrator(organisation: house.provider))
    let cookies = try await house.cookies(of: admin)
    let days = "first=\(house.today)&last=\(house.today + 90)"
    try await house.run { (client) async throws in
      let page = try await client.get("/administration", cookies)
      #expect(page.text.contains("Provider") && page.text.contains("Kim Assistant"))
      #expect(!page.text.contains("Authority") && !page.text.contains("Dana Decides"))
      #expect(try await client.get("/administration/organisations/new", cookies).status == .forbidden)
      let decides = "/administration/accounts/\(house.decisionMaker)"
      #expect(try await client.get(decides, cookies).status == .forbidden)
      let seal = try page.seal(cookies)
      #expect(try await client.send(decides, "act=code", seal: seal).status == .forbidden)
      let account = "id=\(id)&name=Dora&signInName=dora&role=decisionMaker&place=\(house.authority)&\(days)"
      let made = try await client.send("/administration/accounts/new", account, seal: seal)
      #expect(made.status == .unprocessableContent, "the authority's tasks are not theirs to give")
      let own = "/administration/accounts/\(house.professional)"
      #expect(try await client.send(own, "act=code", seal: seal).status == .ok)
      #expect(try await !client.get("/find?q=dana", cookies).text.contains("Dana Decides"))
    }
  }

  @Test func `a decision maker enters a person, decides, and has a provider's service begin`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.decisionMaker)
    let page = "/decisions/persons/new"
    try await house.run { (client) async throws in
      #expect(try await client.get("/decisions/new", cookies).text.contains(page))
      let empty = try await client.fillIn(page, "id=\(id)", as: cookies)
      #expect(empty.status == .unprocessableContent && empty.text.contains("href=\"#name\""))
      let fields = "id=\(id)&name=Vera&language=sv&register=easy&density=simple"
      let seal = try await client.get(page, cookies).seal(cookies)
      for _ in 1...2 {
        let made = try await client.send(page, fields, seal: seal)
        #expect(made.headers[.location]?.hasPrefix("/persons/\(id)/frames") == true)
      }
      #expect(try await client.get("/persons/\(id)/frames", cookies).status == .ok)
      #expect(try await client.get("/decisions/new", cookies).text.contains("Vera"))
      let circle = try await client.get("/persons/\(id)/circle", cookies)
      #expect(circle.text.contains("Dana Decides"))
      let kinds = try await client.get("/persons/\(id)/circle/new", cookies)
      #expect(kinds.text.contains("/circle/new/representative") && !kinds.text.contains("/circle/new/key-worker"))
      #expect(try await client.get("/persons/\(id)/circle/new/relative", cookies).status == .forbidden)
      let begun = try await client.fillIn(
        "/persons/\(id)/circle/support", "act=begin&service=\(house.service)&first=\(house.today)", as: cookies)
      #expect(begun.status == .seeOther)
      let manager = try await house.cookies(of: house.manager)
      #expect(try await client.get("/services/\(house.service)/people", manager).text.contains("Vera"))
    }
  }
}

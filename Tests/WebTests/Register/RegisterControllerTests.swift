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
      for _ in 1...2 { #expect(try await client.send(page, fields, seal: seal).status == .seeOther) }
      let people = try await client.get("/services/\(house.service)/people", cookies)
      #expect(people.text.contains("Åke") && people.text.contains("Maja") && !people.text.contains("Omar"))
    }
  }

  @Test func `a colleague comes with a task, an account and a code that is shown once`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.manager)
    let page = "/services/\(house.service)/staff/new"
    let days = "first=\(house.today)&last=\(house.today + 90)"
    try await house.run { (client) async throws in
      let fields = "id=\(id)&name=Nils&signInName=Nils.N&role=professional&place=\(house.service)&title=&\(days)"
      let made = try await client.fillIn(page, fields, as: cookies)
      #expect(made.status == .ok && made.text.contains("nils.n"))
      let other = "id=01900000-0000-7000-8000-0000000000cc&name=Nora&signInName=nils.n"
      let taken = try await client.fillIn(
        page, "\(other)&role=professional&place=\(house.service)&\(days)", as: cookies)
      #expect(taken.status == .unprocessableContent && taken.text.contains("href=\"#signInName\""))
      let asAdmin = "id=\(id)&name=Nils&signInName=n&role=administrator&place=\(house.authority)&\(days)"
      #expect(try await client.fillIn(page, asAdmin, as: cookies).status == .unprocessableContent)
    }
    let names = try await house.ledger.read(house.desk.area) { entries in
      try entries.names(.human, matching: "no", limit: 10) { _ in true }.map(\.name)
    }
    #expect(names == [], "of a form that was refused nothing is kept")
  }

  @Test func `a manager makes no code for an account that opens more than the service`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.manager)
    let manager = "/services/\(house.service)/staff/\(house.manager)"
    try await house.run { (client) async throws in
      #expect(try await client.fillIn(manager, "act=code", as: cookies).status == .forbidden)
      let stranger = "/services/\(house.service)/staff/\(house.stranger)"
      #expect(try await client.get(stranger, cookies).status == .forbidden)
      let other = "/services/\(house.otherService)/people"
      #expect(try await client.get(other, cookies).status == .forbidden)
    }
  }

  @Test(arguments: ["0001-01-01", "2026-01-01"])
  func `a task ends on no day before it began`(day: String) async throws {
    let house = try await TestHouse()
    let manager = try await house.cookies(of: house.manager)
    let administrator = try await house.cookies(of: house.administrator)
    let (professional, leader) = (house.professional, house.manager)
    let (task, leading) = try await house.ledger.read(house.desk.area) { entries in
      (try entries.colleague(professional).appointments[0].id, try entries.colleague(leader).appointments[0].id)
    }
    try await house.run { (client) async throws in
      for (page, task, cookies) in [
        ("/services/\(house.service)/staff/\(professional)", task, manager),
        ("/administration/accounts/\(leader)", leading, administrator),
      ] {
        let sent = try await client.fillIn(page, "act=end&appointment=\(task)&last-\(task)=\(day)", as: cookies)
        #expect(sent.status == .unprocessableContent && sent.text.contains("#last-\(task)"), "\(page)")
      }
    }
    let periods = try await house.ledger.read(house.desk.area) { try $0.colleague(professional).appointments[0].period }
    #expect(periods.last == house.today + 400)
  }

  @Test func `a task is ended, and with it what it opened`() async throws {
    let house = try await TestHouse()
    let manager = try await house.cookies(of: house.manager)
    let staff = try await house.cookies(of: house.professional)
    let professional = house.professional
    let task = try await house.ledger.read(house.desk.area) { try $0.colleague(professional).appointments[0].id }
    try await house.run { (client) async throws in
      #expect(try await client.get("/persons/\(house.person)/here", staff).status == .ok)
      let ended = try await client.fillIn(
        "/services/\(house.service)/staff/\(house.professional)",
        "act=end&appointment=\(task)&last-\(task)=\(house.today - 1)", as: manager)
      #expect(ended.status == .seeOther)
      #expect(try await client.get("/persons/\(house.person)/here", staff).status == .forbidden)
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

  @Test func `nobody opens a person to themselves by a task that they give themselves`() async throws {
    let house = try await TestHouse()
    let elsewhere = try await house.settle("Elm")
    let days = "first=\(house.today)&last=\(house.today + 90)"
    let givers: [(ID<Human>, String, String)] = [
      (house.administrator, "/administration/accounts/\(house.administrator)", "role=firstLineManager&place="),
      (house.administrator, "/administration/accounts/\(house.administrator)", "role=professional&place="),
    ]
    try await house.run { (client) async throws in
      for (human, page, task) in givers {
        let cookies = try await house.cookies(of: human)
        for service in [elsewhere.service, house.service] {
          let given = try await client.fillIn(page, "act=appoint&\(task)\(service)&\(days)", as: cookies)
          #expect(given.status == .unprocessableContent && given.text.contains("href=\"#role\""))
          #expect(given.text.contains("Ingen kan ge sig själv en uppgift"))
        }
        #expect(try await client.get("/persons/\(elsewhere.person)/plan", cookies).status == .forbidden)
      }
    }
    let administrator = house.administrator
    let tasks = try await house.ledger.read(house.desk.area) { try $0.colleague(administrator).appointments }
    #expect(tasks.count == 1)
  }

  @Test func `who leads a service is told of tasks that others gave there, once on the way in and then on the account`()
    async throws
  {
    let house = try await TestHouse()
    let elsewhere = try await house.settle("Elm")
    let desk = house.desk
    #expect(try await !desk.tellOfTasks(to: elsewhere.manager.retyped()))
    try await house.run { (client) async throws in
      let cookies = try await house.cookies(of: house.administrator)
      let given = try await client.fillIn(
        "/administration/accounts/\(house.professional)",
        "act=appoint&role=firstLineManager&place=\(elsewhere.service)&first=\(house.today)&last=\(house.today + 9)",
        as: cookies)
      #expect(given.status == .seeOther)
      let led = try await house.cookies(of: elsewhere.manager)
      let account = try await client.get("/account", led)
      #expect(account.text.contains("Ada Admin") && account.text.contains("Kim Assistant"))
      #expect(account.text.contains("Elm house"))
      let other = try await house.cookies(of: house.manager)
      #expect(try await !client.get("/account", other).text.contains("Elm house"))
    }
    #expect(try await desk.tellOfTasks(to: elsewhere.manager.retyped()))
    #expect(try await !desk.tellOfTasks(to: elsewhere.manager.retyped()), "once")
    house.world.advance(seconds: 91 * 86_400)
    try await house.run { (client) async throws in
      let led = try await house.cookies(of: elsewhere.manager)
      #expect(try await !client.get("/account", led).text.contains("Ada Admin"))
    }
  }

  @Test func `what a manager gives in the own service is no news to anybody`() async throws {
    let house = try await TestHouse()
    try await house.run { (client) async throws in
      let given = try await client.fillIn(
        "/services/\(house.service)/staff/\(house.professional)",
        "act=appoint&role=professional&place=\(house.service)&first=\(house.today + 401)&last=\(house.today + 500)",
        as: house.cookies(of: house.manager))
      #expect(given.status == .seeOther)
    }
    #expect(try await !house.desk.tellOfTasks(to: house.manager.retyped()))
  }

  @Test func `a task is renewed by a further one, and not given twice for the same days`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.manager)
    let page = "/services/\(house.service)/staff/\(house.professional)"
    let task = "act=appoint&role=professional&place=\(house.service)&title=Night+staff"
    try await house.run { (client) async throws in
      let again = try await client.fillIn(page, "\(task)&first=\(house.today)&last=\(house.today + 9)", as: cookies)
      #expect(again.status == .unprocessableContent && again.text.contains("href=\"#first\""))
      let empty = try await client.fillIn(page, "\(task)&first=&last=", as: cookies)
      #expect(empty.status == .unprocessableContent && empty.text.contains("Night staff"), "what was written is kept")
      let next = "\(task)&first=\(house.today + 401)&last=\(house.today + 800)"
      let seal = try await client.get(page, cookies).seal(cookies)
      for _ in 1...2 { #expect(try await client.send(page, next, seal: seal).status == .seeOther) }
    }
    let professional = house.professional
    let tasks = try await house.ledger.read(house.desk.area) { try $0.colleague(professional).appointments }
    #expect(tasks.count == 2 && tasks.last?.period.last == house.today + 800)
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

  @Test func `a manager makes no code for a colleague who also represents somebody of another service`() async throws {
    let house = try await TestHouse()
    let (today, other, provider, professional) = (house.today, house.otherPerson, house.provider, house.professional)
    let pack = try #require(house.desk.packs[PackKey("SE")])
    let cookies = try await house.cookies(of: house.manager)
    let page = "/services/\(house.service)/staff/\(professional)"
    try await house.run { (client) async throws in
      #expect(try await client.fillIn(page, "act=code", as: cookies).status == .ok)
    }
    try await house.ledger.write(house.desk.area) { entries in
      let member = Membership(
        human: professional, role: .relative(relation: nil), period: try #require(Period(first: today, last: today + 9))
      )
      try entries.perform(
        AddMember(membership: entries.newID(of: Membership.self), member: member, pack: pack), inCircleOf: other,
        as: Rights.samspel(on: today, at: entries.now),
        Circumstances(entry: entries.newID(of: Entry.self), organisation: provider, pack: pack, zone: TestHouse.zone))
    }
    try await house.run { (client) async throws in
      #expect(try await client.fillIn(page, "act=code", as: cookies).status == .forbidden)
    }
  }
}

import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
@testable import Web

struct ColleagueControllerTests {
  private let id = "01900000-0000-7000-8000-0000000000bb"

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

  @Test func `nobody is entered under the id of something else, and what was written stays`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.manager)
    let days = "first=\(house.today)&last=\(house.today + 90)"
    let taken = ["\(house.person)", "\(house.service)", "\(house.authority)"]
    try await house.run { (client) async throws in
      for id in taken {
        let staff = try await client.fillIn(
          "/services/\(house.service)/staff/new",
          "id=\(id)&name=Nils&signInName=nils&role=professional&place=\(house.service)&title=&\(days)", as: cookies)
        #expect(staff.status == .unprocessableContent && staff.text.contains("Nils"), "\(id)")
      }
      let administrator = try await house.cookies(of: house.administrator)
      for id in ["\(house.person)", "\(house.keyWorker)", "\(house.authority)"] {
        let service = try await client.fillIn(
          "/administration/organisations/\(house.provider)/services/new",
          "id=\(id)&name=Linden&zone=Europe/Helsinki", as: administrator)
        #expect(service.status == .unprocessableContent && service.text.contains("Linden"), "\(id)")
      }
      let person = try await client.fillIn(
        "/services/\(house.service)/persons/new",
        "id=\(house.keyWorker)&name=Ingrid&language=sv&register=easy&density=simplest&first=\(house.today)", as: cookies
      )
      #expect(person.status == .unprocessableContent && person.text.contains("Ingrid"))
    }
    try await house.ledger.read(house.desk.area) { entries in
      for id in taken {
        let human: ID<Human> = try #require(ID(id))
        #expect(try entries.colleague(human).appointments.isEmpty)
      }
      #expect(try entries.credentials(named: "nils") == nil)
    }
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
}

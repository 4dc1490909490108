import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

struct AccountControllerTests {
  @Test func `one human with two standings acts in one at a time`() async throws {
    let house = try await TestHouse()
    let sister = house.stranger
    let person = house.person
    try await house.ledger.write(house.desk.area) { entries in
      let today = TestHouse.zone.time(at: entries.now).day
      let pack = house.desk.packs[PackKey("SE")]!
      let member = Membership(
        human: sister, role: .relative(relation: try Text("sister")), period: Period(first: today, last: today + 30)!)
      try entries.perform(
        AddMember(membership: entries.newID(of: Membership.self), member: member, pack: pack), inCircleOf: person,
        as: Rights.samspel(on: today, at: entries.now),
        Circumstances(
          entry: entries.newID(of: Entry.self), organisation: house.provider, pack: pack, zone: TestHouse.zone))
    }
    let cookies = try await house.cookies(of: sister)
    try await house.run { (client) async throws in
      #expect(try await client.get("/", cookies).headers[.location] == "/persons")
      let page = try await client.get("/capacity", cookies)
      #expect(page.text.contains("Birch house") && page.text.contains("Maja"))
      let chosen = try await client.fillIn("/capacity", "capacity=member", as: cookies)
      #expect(chosen.headers[.location] == "/represented")
      #expect(try await client.get("/", cookies).headers[.location] == "/represented")
      #expect(try await client.get("/persons", cookies).headers[.location] == "/represented")
      let other = try await house.cookies(of: sister)
      #expect(try await client.get("/", other).headers[.location] == "/persons", "another session chooses for itself")
      let professional = try await house.cookies(of: house.professional)
      let refused = try await client.fillIn("/capacity", "capacity=member", as: professional)
      #expect(refused.status == .unprocessableContent)
    }
  }

  @Test func `pages are in the language that was chosen: by a stranger, by staff, by the person`() async throws {
    let house = try await TestHouse()
    try await house.run { (client) async throws in
      let start = try await client.get("/appearance")
      let stranger = try await client.send("/appearance", "language=en", seal: try start.seal([:]))
      #expect(stranger.headers[values: .setCookie].contains { $0.hasPrefix("samspel-language=en") })
      let staff = try await house.cookies(of: house.professional)
      #expect(try await client.get("/persons", staff).text.contains("lang=\"sv\""))
      let chosen = try await client.fillIn("/appearance", "language=en", as: staff)
      #expect(chosen.status == .seeOther)
      #expect(try await client.get("/persons", staff).text.contains("lang=\"en\""))
      let own = try await house.cookies(of: house.person.human, means: [.device])
      let wished = try await client.fillIn("/persons/\(house.person)/wishes", "language=sv", as: own)
      #expect(wished.status == .seeOther)
      let day = try await client.get("/persons/\(house.person)", own)
      #expect(day.text.contains("lang=\"sv\"") && day.text.contains("class=\"standard\""))
    }
  }

  @Test func `sessions are listed and ended, and a short code must not be guessed`() async throws {
    let house = try await TestHouse()
    let here = try await house.cookies(of: house.professional)
    let there = try await house.cookies(of: house.professional)
    try await house.run { (client) async throws in
      let sessions = try await house.desk.sessions.all(of: house.professional.retyped())
      #expect(sessions.count == 2)
      let page = try await client.get("/account", here)
      let other = try #require(sessions.first { page.text.contains("name=\"end\" value=\"\($0.id)\"") })
      #expect(try await client.fillIn("/account", "end=\(other.id)", as: here).status == .seeOther)
      #expect(try await client.get("/account", there).status == .seeOther, "it has ended")
      #expect(try await client.get("/account", here).status == .ok)
      for code in ["1234", "abcd", "12"] {
        let refused = try await client.fillIn("/account", "change=shortCode&shortCode=\(code)", as: here)
        #expect(refused.status == .unprocessableContent, "\(code)")
        for field in ["shortCode", "codePassword"] { #expect(refused.text.contains("href=\"#\(field)\""), "\(code)") }
      }
    }
  }
}

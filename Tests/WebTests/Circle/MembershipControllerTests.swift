// swift-format-ignore-file: NeverForceUnwrap
import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

/// A place in a circle is prolonged, and opened to its human by a code.
struct MembershipControllerTests {
  private let id = "01900000-0000-7000-8000-0000000000ca"

  private func places(of human: ID<Human>, in house: TestHouse) async throws -> [(ID<Membership>, Membership)] {
    try await house.read { reader in
      reader.circle.joined.compactMap { id in reader.circle.members[id].map { (id, $0) } }.filter {
        $0.1.human == human
      }
    }
  }

  private func page(of human: ID<Human>, in house: TestHouse) async throws -> String {
    let place = try #require(try await places(of: human, in: house).first)
    return "/persons/\(house.person)/circle/\(place.0)"
  }

  @Test func `a place ends on no day long before it began, and stays where it is`() async throws {
    let house = try await TestHouse()
    let manager = try await house.cookies(of: house.manager)
    let page = try await page(of: house.professional, in: house)
    try await house.run { (client) async throws in
      for day in ["0001-01-01", "\(house.today - 60)"] {
        let sent = try await client.fillIn(page, "last=\(day)", as: manager)
        #expect(sent.status == .unprocessableContent && sent.text.contains("href=\"#last\""), "\(day)")
      }
      #expect(try await client.get("/persons/\(house.person)/circle", manager).text.contains("Kim Assistant"))
    }
  }

  @Test func `the manager makes a code for a representative, who is told by whom`() async throws {
    let house = try await TestHouse()
    let manager = try await house.cookies(of: house.manager)
    let page = try await page(of: house.representative, in: house)
    try await house.run { (client) async throws in
      #expect(try await client.get(page, manager).text.contains("\(page)/code"))
      let made = try await client.fillIn(page, "factor=end", to: "\(page)/code", as: manager)
      #expect(made.status == .ok && made.text.contains("rut.representative"))
      let account = try await client.get("/account", try await house.cookies(of: house.representative))
      #expect(account.text.contains("Mona Manager"))
    }
    let representative = house.representative
    let codes = try await house.ledger.read(house.desk.area) { try $0.colleague(representative).codes.all }
    #expect(codes.map(\.content) == [CodeIssued(by: house.manager, endsFactor: true)])
  }

  @Test func `nobody makes a code for an account that opens more than the circles they arrange`() async throws {
    let house = try await TestHouse()
    let today = house.today
    let (other, representative, provider) = (house.otherPerson, house.representative, house.provider)
    let pack = house.desk.packs[PackKey("SE")]!
    try await house.ledger.write(house.desk.area) { entries in
      let mandate = Mandate(kind: "god_man", scope: [.plan])
      let member = Membership(
        human: representative, role: .representative(mandate: mandate), period: Period(first: today, last: today + 9)!)
      try entries.perform(
        AddMember(membership: entries.newID(of: Membership.self), member: member, pack: pack), inCircleOf: other,
        as: Rights.samspel(on: today, at: entries.now),
        Circumstances(entry: entries.newID(of: Entry.self), organisation: provider, pack: pack, zone: TestHouse.zone))
    }
    let manager = try await house.cookies(of: house.manager)
    let person = try await house.cookies(of: house.person.human, means: [.device])
    let shared = try await page(of: house.representative, in: house)
    let staff = try await page(of: house.professional, in: house)
    let relative = try await page(of: house.relative, in: house)
    try await house.run { (client) async throws in
      let seal = try await client.get("/account", manager).seal(manager)
      for page in [shared, staff] {
        #expect(try await client.send("\(page)/code", "", seal: seal).status == .forbidden, "\(page)")
        #expect(try await !client.get(page, manager).text.contains("\(page)/code"))
      }
      let own = try await client.fillIn(relative, "", to: "\(relative)/code", as: person)
      #expect(own.status == .ok, "the person lets in whom the person invites")
      let ownSeal = try await client.get(relative, person).seal(person)
      #expect(try await client.send("\(shared)/code", "", seal: ownSeal).status == .forbidden)
    }
  }

  @Test func `a guide comes in by the code of the day, and only that day`() async throws {
    let house = try await TestHouse()
    let guide: ID<Human> = house.world.surroundings.id(at: house.world.surroundings.now())
    try await house.join(guide, "Gun Guide", .guide(purpose: .talk), days: 0...0)
    let person = try await house.cookies(of: house.person.human, means: [.device])
    let page = try await page(of: guide, in: house)
    try await house.run { (client) async throws in
      let made = try await client.fillIn(page, "", to: "\(page)/code", as: person)
      #expect(made.status == .ok)
      let code = try made.code()
      let first = try await client.get("/sign-in/day")
      let wrong = try await client.send("/sign-in/day", "code=00000000", seal: try first.seal([:]))
      #expect(wrong.status == .unprocessableContent)
      let right = try await client.send("/sign-in/day", "code=\(code)", seal: try first.seal([:]))
      #expect(right.status == .seeOther)
      let session = right.headers[values: .setCookie].first { $0.hasPrefix("samspel-session=") }
      let cookies: HTTPFields = [.cookie: String(session?.prefix { $0 != ";" } ?? "")]
      #expect(try await client.get("/", cookies).headers[.location] == "/represented")
      #expect(try await client.get("/persons/\(house.person)/glance", cookies).status == .ok)
      #expect(try await client.get("/persons/\(house.otherPerson)/glance", cookies).status == .forbidden)
      house.world.advance(seconds: 86_400)
      #expect(try await client.get("/persons/\(house.person)/glance", cookies).status != .ok)
      let again = try await client.get("/sign-in/day")
      let late = try await client.send("/sign-in/day", "code=\(code)", seal: try again.seal([:]))
      #expect(late.status == .unprocessableContent)
    }
  }

  @Test func `a place goes on for a further time with the same human, by the manager and by the person`() async throws {
    let house = try await TestHouse()
    let manager = try await house.cookies(of: house.manager)
    let person = try await house.cookies(of: house.person.human, means: [.device])
    let representative = try await page(of: house.representative, in: house)
    let relative = try await page(of: house.relative, in: house)
    try await house.run { (client) async throws in
      let overlapping = "renewFirst=\(house.today)&renewLast=\(house.today + 90)"
      let taken = try await client.fillIn(representative, overlapping, to: "\(representative)/renewal", as: manager)
      #expect(taken.status == .unprocessableContent && taken.text.contains("href=\"#renewFirst\""))
      let next = "renewFirst=\(house.today + 401)&renewLast=\(house.today + 800)"
      let seal = try await client.get(representative, manager).seal(manager)
      for _ in 1...2 {
        #expect(try await client.send("\(representative)/renewal", next, seal: seal).status == .seeOther)
      }
      let own = try await client.fillIn(relative, "term=year", to: "\(relative)/renewal", as: person)
      #expect(own.status == .seeOther)
      let ownSeal = try await client.get(relative, person).seal(person)
      #expect(try await client.send("\(representative)/renewal", next, seal: ownSeal).status == .forbidden)
    }
    #expect(
      try await places(of: house.representative, in: house).map(\.1.period.last) == [
        house.today + 400, house.today + 800,
      ])
    #expect(try await places(of: house.relative, in: house).count == 2)
  }

  @Test func `a sister who also assists is one human, and cannot be the neutral helper`() async throws {
    let house = try await TestHouse()
    let person = try await house.cookies(of: house.person.human, means: [.device])
    let page = "/persons/\(house.person)/circle/new"
    try await house.run { (client) async throws in
      let form = try await client.get("\(page)/relative", person)
      #expect(form.text.contains("Kim Assistant") && form.text.contains("value=\"\(house.professional)\""))
      let sister = try await client.fillIn(
        "\(page)/relative", "id=\(id)&human=\(house.professional)&name=&relation=sister&term=year", as: person)
      #expect(sister.status == .seeOther)
      let helper = try await client.get("\(page)/helper", person)
      #expect(!helper.text.contains("value=\"\(house.professional)\"") && helper.text.contains("Rune Relative"))
      let paid = "id=01900000-0000-7000-8000-0000000000cb&human=\(house.professional)&day=\(house.today)"
      #expect(try await client.fillIn("\(page)/helper", paid, as: person).status == .unprocessableContent)
      let stranger = "id=01900000-0000-7000-8000-0000000000cc&human=\(house.stranger)&name=&term=year"
      #expect(try await client.fillIn("\(page)/relative", stranger, as: person).status == .unprocessableContent)
    }
    #expect(try await places(of: house.professional, in: house).count == 2)
  }

  @Test func `a place whose last day has passed is asked about, when it is given and when it is renewed`() async throws
  {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.manager)
    let page = "/persons/\(house.person)/circle/new/representative"
    let fields = "id=01900000-0000-7000-8000-0000000000cc&name=Gustav&mandate=god_man&scope=plan"
    let before = try await house.read { $0.circle.joined }
    try await house.run { (client) async throws in
      let past = try await client.fillIn(page, "\(fields)&first=2020-01-01&last=2020-02-01", as: cookies)
      #expect(past.status == .unprocessableContent && past.text.contains("href=\"#last\""))
      #expect(past.text.contains("Dagen har redan varit") && past.text.contains("2020-02-01"))
      let members = try await house.read { $0.circle.members }
      let representative = try #require(members.first { $0.value.human == house.representative }).key
      let renewed = try await client.fillIn(
        "/persons/\(house.person)/circle/\(representative)", "renewFirst=2020-01-01&renewLast=2020-02-01",
        to: "/persons/\(house.person)/circle/\(representative)/renewal", as: cookies)
      #expect(renewed.status == .unprocessableContent && renewed.text.contains("href=\"#renewLast\""))
    }
    #expect(try await house.read { $0.circle.joined } == before)
  }

  @Test func `the person ends no place that follows from work or mandate`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.person.human, means: [.device])
    let professional = house.professional
    let place = try await house.read { reader in
      reader.circle.joined.first { reader.circle.members[$0]?.human == professional }!
    }
    try await house.run { (client) async throws in
      let page = try await client.get("/persons/\(house.person)/circle", cookies)
      let seal =
        try page.seal(cookies).seal.isEmpty
        ? try await client.get("/sign-in", cookies).seal(cookies) : try page.seal(cookies)
      let sent = try await client.send(
        "/persons/\(house.person)/circle/\(place)", "last=\(house.today)", seal: seal)
      #expect(sent.status == .forbidden)
    }
    let last = try await house.read { $0.circle.members[place]?.period.last }
    #expect(last == house.today + 400)
  }
}

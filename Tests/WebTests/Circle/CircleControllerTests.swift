import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

struct CircleControllerTests {
  private let id = "01900000-0000-7000-8000-0000000000aa"

  @Test func `the person invites a friend for a month, and ends it`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.person.human, means: [.device])
    let page = "/persons/\(house.person)/circle/new/friend"
    try await house.run { (client) async throws in
      let empty = try await client.fillIn(page, "id=\(id)", as: cookies)
      #expect(empty.status == .unprocessableContent)
      for _ in 1...2 {
        let sent = try await client.fillIn(page, "id=\(id)&name=Bosse&term=month", as: cookies)
        #expect(sent.status == .seeOther)
      }
      let circle = try await client.get("/persons/\(house.person)/circle", cookies)
      #expect(circle.text.contains("Bosse"))
      let member = "/persons/\(house.person)/circle/\(id)"
      let ended = try await client.fillIn(member, "last=\(house.today - 1)", as: cookies)
      #expect(ended.status == .seeOther)
      #expect(try await !client.get("/persons/\(house.person)/circle", cookies).text.contains("Bosse"))
    }
    let joined = try await house.read { $0.circle.joined.count }
    #expect(joined == 5, "the same form sent twice is one place, and it never held")
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

  @Test func `the manager takes in a representative with a mandate of the pack's, and faults are told together`()
    async throws
  {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.manager)
    let page = "/persons/\(house.person)/circle/new/representative"
    let offered = house.desk.packs[PackKey("SE")]!.mandates.filter(\.isRepresentation).map(\.id)
    #expect(!offered.contains("self") && !offered.contains("personal") && !offered.contains("reform2026"))
    let kind = try #require(offered.first)
    try await house.run { (client) async throws in
      let form = try await client.get(page, cookies)
      for mandate in house.desk.packs[PackKey("SE")]!.mandates {
        #expect(form.text.contains("value=\"\(mandate.id)\"") == offered.contains(mandate.id), "\(mandate.id)")
      }
      let empty = try await client.fillIn(page, "id=\(id)&first=\(house.today)&last=\(house.today - 1)", as: cookies)
      #expect(empty.status == .unprocessableContent)
      for field in ["name", "mandate", "scope", "last"] {
        #expect(empty.text.contains("href=\"#\(field)\""), "\(field)")
      }
      let fields =
        "id=\(id)&name=Gerd&mandate=\(kind)&scope=plan&scope=decisions&first=\(house.today)&last=\(house.today + 200)"
      #expect(try await client.fillIn(page, fields, as: cookies).status == .seeOther)
      #expect(try await client.get("/persons/\(house.person)/circle", cookies).text.contains("Gerd"))
    }
  }

  @Test func `a guide comes on a day that is near, and a service that was begun twice by one form began once`()
    async throws
  {
    let house = try await TestHouse()
    let own = try await house.cookies(of: house.person.human, means: [.device])
    let manager = try await house.cookies(of: house.manager)
    try await house.run { (client) async throws in
      for day in ["0001-01-01", "\(house.today - 1)", "9999-12-31"] {
        let sent = try await client.fillIn(
          "/persons/\(house.person)/circle/new/talk", "id=\(id)&name=Gun&day=\(day)", as: own)
        #expect(sent.status == .unprocessableContent && sent.text.contains("href=\"#day\""), "\(day)")
      }
      let page = "/persons/\(house.person)/circle/support"
      let seal = try await client.get(page, manager).seal(manager)
      for _ in 1...2 {
        let sent = try await client.send(
          page, "act=begin&service=\(house.otherService)&first=\(house.today)", seal: seal)
        #expect(sent.status == .seeOther)
      }
    }
    let other = house.otherService
    #expect(try await house.read { $0.circle.support.count { $0.service == other } } == 1)
  }

  @Test func `who is paid to support is not taken in as the neutral helper`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.person.human, means: [.device])
    try await house.run { (client) async throws in
      let sent = try await client.fillIn(
        "/persons/\(house.person)/circle/new/helper", "id=\(id)&name=kim+ASSISTANT&day=\(house.today)", as: cookies)
      #expect(sent.status == .unprocessableContent)
    }
  }

  @Test(arguments: ["helper", "talk", "interpreter"])
  func `who decides on the amount is not taken in as somebody neutral`(kind: String) async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.person.human, means: [.device])
    let page = "/persons/\(house.person)/circle/new/\(kind)"
    try await house.run { (client) async throws in
      let form = try await client.get(page, cookies).text
      #expect(!form.contains("Dana Decides") && form.contains("Rune Relative"))
      let sent = try await client.fillIn(page, "id=\(id)&name=Dana+Decides&day=\(house.today)", as: cookies)
      #expect(sent.status == .unprocessableContent)
    }
  }

  @Test func `the person shows the piles to one and takes it back`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.person.human, means: [.device])
    let page = "/persons/\(house.person)/shown/piles-choice"
    try await house.run { (client) async throws in
      #expect(try await client.fillIn(page, "show=\(house.relative)", as: cookies).status == .seeOther)
      #expect(try await client.get("/persons/\(house.person)/shown", cookies).text.contains("Rune Relative"))
      let relative = try await house.cookies(of: house.relative)
      let first = try await client.get("/represented", relative)
      #expect(first.text.contains("/persons/\(house.person)/answers/choice"))
      #expect(try await client.fillIn(page, "hide=\(house.relative)", as: cookies).status == .seeOther)
      let after = try await client.get("/represented", relative)
      #expect(!after.text.contains("/answers/choice") && after.text.contains("Maja"))
      #expect(try await client.fillIn(page, "show=\(house.stranger)", as: cookies).status == .unprocessableContent)
    }
  }

  @Test func `the voluntary part is paused by the person, and the rhythm is set in full`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.person.human, means: [.device])
    let ask = "/persons/\(house.person)/how-to-ask"
    try await house.run { (client) async throws in
      let fields = "rhythm=weekly3&sides=tooMuchFirst&listened=yes&audience=whoWereThere&count=yes"
      #expect(try await client.fillIn(ask, fields, as: cookies).status == .seeOther)
      #expect(try await client.fillIn(ask, "rhythm=hourly", as: cookies).status == .unprocessableContent)
      let layer = "/persons/\(house.person)/layer"
      #expect(try await client.fillIn(layer, "layer=paused", as: cookies).status == .seeOther)
      let staff = try await house.cookies(of: house.professional)
      let noted = try await client.get("/persons/\(house.person)/moments/new", staff)
      #expect(noted.status == .forbidden, "nobody adds to what the person has left")
      #expect(try await client.fillIn(layer, "layer=on", as: cookies).status == .seeOther)
    }
    let rhythm = try await house.read { try $0.rhythm().rhythm(otherwiseFrom: $0.rhythmBegins) }
    #expect(
      rhythm
        == Rhythm(
          frequency: .weekly(days: 3), asksIfListened: true, sides: .fixed(sides: .tooMuchFirst),
          audience: .whoWereThere, teamMayCount: true))
  }

  @Test func `who breaks the glass gives a reason, and the person sees it at each reading`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.stranger)
    let page = "/persons/\(house.person)/circle"
    try await house.run { (client) async throws in
      let refused = try await client.get(page, cookies)
      #expect(refused.status == .forbidden)
      #expect(refused.text.contains("/persons/\(house.person)/reason") && !refused.text.contains("Maja"))
      let reason = "/persons/\(house.person)/reason"
      #expect(try await client.fillIn(reason, "reason=", as: cookies).status == .unprocessableContent)
      #expect(try await client.fillIn(reason, "reason=Alone+at+night", as: cookies).status == .seeOther)
      for _ in 1...2 { #expect(try await client.get(page, cookies).status == .ok) }
      let other = try await house.cookies(of: house.stranger)
      #expect(try await client.get(page, other).status == .forbidden, "the reason holds in its session only")
    }
    let log = try await house.accessLog()
    #expect(log.map(\.content.reason?.value) == ["Alone at night", "Alone at night"])
  }

  @Test func `no reason opens a person of another organisation, by any page and to nobody`() async throws {
    let house = try await TestHouse()
    let elsewhere = try await house.settle("Elm")
    let reason = "/persons/\(elsewhere.person)/reason"
    try await house.run { (client) async throws in
      for human in [house.professional, house.stranger, house.manager, house.decisionMaker, house.administrator] {
        let cookies = try await house.cookies(of: human)
        let asked = try await client.get(reason, cookies)
        #expect(asked.status == .forbidden && !asked.text.contains("Jonna"))
        let seal = try await client.get("/sign-in", cookies).seal(cookies)
        #expect(try await client.send(reason, "reason=Fire", seal: seal).status == .forbidden)
        for page in ["plan", "glance", "limits", "circle"] {
          let shown = try await client.get("/persons/\(elsewhere.person)/\(page)", cookies)
          #expect(shown.status == .forbidden && !shown.text.contains("/reason"), "\(page)")
        }
      }
      let own = try await house.cookies(of: elsewhere.colleague)
      #expect(try await client.fillIn(reason, "reason=Fire", as: own).status == .seeOther)
      #expect(try await client.get("/persons/\(elsewhere.person)/plan", own).status == .ok)
      #expect(try await client.get("/persons/\(house.person)/reason", own).status == .forbidden)
    }
  }

  @Test func `a reason that nobody can see is none, and signs are not offered to who may not read them`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.stranger)
    let reason = "/persons/\(house.person)/reason"
    try await house.run { (client) async throws in
      #expect(try await client.fillIn(reason, "reason=%E2%80%8B", as: cookies).status == .unprocessableContent)
      #expect(try await client.fillIn(reason, "reason=Alone", as: cookies).status == .seeOther)
      let plan = try await client.get("/persons/\(house.person)/plan", cookies)
      #expect(plan.status == .ok && !plan.text.contains("/persons/\(house.person)/signs"))
    }
  }

  @Test func `places that come and that have been are on the page, and give no rights`() async throws {
    let house = try await TestHouse()
    func id() -> ID<Human> { house.world.surroundings.id(at: house.world.surroundings.now()) }
    let (coming, former) = (id(), id())
    let mandate = CircleRole.representative(mandate: Mandate(kind: "god_man", scope: [.plan, .dailyLife]))
    try await house.join(coming, "Cilla Coming", mandate, days: 1...90)
    try await house.join(former, "Frida Former", mandate, days: -90...(-1))
    try await house.run { (client) async throws in
      for human in [house.manager, house.professional] {
        let page = try await client.get("/persons/\(house.person)/circle", house.cookies(of: human)).text
        let today = try #require(page.firstRange(of: "Rut Representative")?.lowerBound)
        let later = try #require(page.firstRange(of: "Cilla Coming")?.lowerBound)
        let closed = try #require(page.firstRange(of: ">Tidigare<")?.lowerBound)
        let before = try #require(page.firstRange(of: "Frida Former")?.lowerBound)
        #expect(today < later && later < closed && closed < before)
        #expect(page.contains("Från och med "))
      }
      for human in [coming, former] {
        let cookies = try await house.cookies(of: human)
        #expect(try await client.get("/persons/\(house.person)/plan", cookies).status == .forbidden)
        #expect(try await client.get("/persons/\(house.person)/circle", cookies).status == .forbidden)
      }
    }
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

  @Test func `what a mandate lets decide is told in the language of the page, or marked as another`() async throws {
    let house = try await TestHouse()
    let members = try await house.read { $0.circle.members }
    let place = try #require(members.first { $0.value.human == house.representative }).key
    let cookies = try await house.cookies(of: house.manager)
    try await house.run { (client) async throws in
      let swedish = try await client.get("/persons/\(house.person)/circle/\(place)", cookies)
      #expect(swedish.text.contains("ansökan om insatser när personen uppenbart inte kan ta ställning själv"))
      #expect(!swedish.text.contains("ask for services"))
    }
  }
}

import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

/// Who takes whom into a circle, and for how long.
struct InviteControllerTests {
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

  @Test func `asked for more of what can be chosen, nobody comes in, and what was written is kept`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.person.human, means: [.device])
    let page = "/persons/\(house.person)/circle/new/talk"
    let before = try await house.read { $0.circle.joined.count }
    try await house.run { (client) async throws in
      let more = try await client.fillIn(
        page, "id=\(id)&name=Bosse&day=\(house.today)&from=2", as: cookies)
      #expect(more.status == .ok && more.text.contains("Bosse") && more.text.contains(id))
    }
    #expect(try await house.read { $0.circle.joined.count } == before)
  }

  @Test func `the manager takes in a representative with a mandate of the pack's, and faults are told together`()
    async throws
  {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.manager)
    let page = "/persons/\(house.person)/circle/new/representative"
    let offered = try #require(house.desk.packs[PackKey("SE")]).mandates.filter(\.isRepresentation).map(\.id)
    #expect(!offered.contains("self") && !offered.contains("personal") && !offered.contains("reform2026"))
    let kind = try #require(offered.first)
    try await house.run { (client) async throws in
      let form = try await client.get(page, cookies)
      for mandate in try #require(house.desk.packs[PackKey("SE")]).mandates {
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
}

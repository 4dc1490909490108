import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

struct MomentControllerTests {
  @Test func `a professional notes a moment, and the person sees it the same day`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.professional)
    try await house.run { (client) async throws in
      let sent = try await client.fillIn(
        "/persons/\(house.person)/moments/new/free",
        "matter=Dinner&chosen=own&other=Pancakes&carriedOut=together", as: cookies)
      #expect(sent.status == .seeOther)
      #expect(sent.headers[.location]?.hasPrefix("/persons?done=noted") == true)
      let own = try await client.get("/persons/\(house.person)", house.cookies(of: house.person.human))
      #expect(own.text.contains("Dinner"))
      #expect(own.text.contains("Pancakes"))
    }
    let moment = try #require(try await house.moments().first)
    #expect(moment.wishAsTold?.voice == .professional)
    #expect(moment.ownWish == nil)
    #expect(moment.outcome(from: .professional)?.content.outcome == .asWished)
  }

  @Test func `a form sent twice is one moment`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.professional)
    try await house.run { (client) async throws in
      let page = "/persons/\(house.person)/moments/new/free"
      let shown = try await client.get(page, cookies)
      let id = try shown.hidden("id")
      for _ in 1...2 {
        let sent = try await client.send(
          page, "id=\(id)&matter=Walk&carriedOut=person", seal: try shown.seal(cookies))
        #expect(sent.status == .seeOther)
        // Waited in vain for an answer, and sent it again.
        house.world.advance(seconds: 90)
      }
    }
    let moments = try await house.moments()
    #expect(moments.count == 1)
    #expect(moments.first?.noted.all.count == 1 && moments.first?.outcomes.all.count == 1)
  }

  @Test func `a form with a photo sent twice is one moment with one photo`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.professional)
    try await house.run { (client) async throws in
      let sent = try await client.fillIn(
        "/persons/\(house.person)/moments/new/free", [("matter", "Walk"), ("carriedOut", "person")],
        file: ("picture", "a.png", TestPhoto.png), times: 2, as: cookies)
      #expect(sent.status == .seeOther)
    }
    let moments = try await house.moments()
    #expect(moments.count == 1)
    let noted = try #require(moments.first?.noted.all)
    #expect(noted.count == 1 && noted[0].content.about.pictures.count == 1)
  }

  @Test func `everything that is wrong is told at once, and what was written is kept`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.professional)
    try await house.run { (client) async throws in
      let sent = try await client.fillIn(
        "/persons/\(house.person)/moments/new/free",
        "matter=&chosen=own&other=&day=2999-01-01&knows=Kept", as: cookies)
      #expect(sent.status == .unprocessableContent)
      for field in ["matter", "other", "day", "carriedOut"] { #expect(sent.text.contains("href=\"#\(field)\"")) }
      #expect(sent.text.contains("Kept"))
    }
    #expect(try await house.moments().isEmpty)
  }

  @Test func `a different outcome needs somebody's reason`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.professional)
    try await house.run { (client) async throws in
      let page = "/persons/\(house.person)/moments/new/free"
      let fields = "matter=Swim&chosen=own&other=Swimming&carriedOut=nobody"
      let refused = try await client.fillIn(page, fields, as: cookies)
      #expect(refused.status == .unprocessableContent)
      let answered = try await client.fillIn(page, fields + "&reason=resources", as: cookies)
      #expect(answered.status == .seeOther)
    }
    let moment = try #require(try await house.moments().first)
    #expect(moment.outcome(from: .professional)?.content.reason == .resources)
  }

  @Test func `the person notes a wish alone, and takes it back without a timer`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.person.human, means: [.device])
    try await house.run { (client) async throws in
      let sent = try await client.fillIn(
        "/persons/\(house.person)/moments/new/free", "words=Listen+to+music", as: cookies)
      #expect(sent.status == .seeOther)
      let today = try await client.get(String(sent.headers[.location]!), cookies)
      #expect(today.text.contains("Listen to music"))
      let undo = try #require(sent.headers[.location]?.split(separator: "undo=").last)
      let undone = try await client.send(
        "/persons/\(house.person)/moments/\(undo)", "undo=yes", seal: try today.seal(cookies))
      #expect(undone.status == .seeOther)
      let after = try await client.get("/persons/\(house.person)", cookies)
      #expect(!after.text.contains("Listen to music"))
    }
    let moments = try await house.moments()
    #expect(moments.allSatisfy { !$0.isNoted })
  }

  @Test func `the person says that it was not so, and nothing of the other's word changes`() async throws {
    let house = try await TestHouse()
    let staff = try await house.cookies(of: house.professional)
    let own = try await house.cookies(of: house.person.human)
    try await house.run { (client) async throws in
      _ = try await client.fillIn(
        "/persons/\(house.person)/moments/new/free", "matter=Bath&chosen=youChoose&carriedOut=professional", as: staff)
      let id = try #require(try await house.read { try $0.moments().first?.stream })
      let said = try await client.fillIn("/persons/\(house.person)/moments/\(id)", "objection=notSo", as: own)
      #expect(said.status == .seeOther)
    }
    let moment = try #require(try await house.moments().first)
    #expect(moment.disputes.last?.voice == .person)
    #expect(moment.outcome(from: .professional)?.content.carriedOut == .professional)
  }

  @Test func `the person says of what it was not so, in own words, and nobody else does`() async throws {
    let house = try await TestHouse()
    let staff = try await house.cookies(of: house.professional)
    let own = try await house.cookies(of: house.person.human)
    try await house.run { (client) async throws in
      _ = try await client.fillIn(
        "/persons/\(house.person)/moments/new/free", "matter=Bath&chosen=youChoose&carriedOut=professional", as: staff)
      let id = try #require(try await house.read { try $0.moments().first?.stream })
      let page = "/persons/\(house.person)/moments/\(id)"
      #expect(try await client.get(page, own).text.contains("\(page)/objection"))
      let outcome = try #require(try await house.moments().first?.outcomes.last?.id)
      let form = try await client.get("\(page)/objection", own)
      #expect(form.text.contains("value=\"\(outcome)\""))
      #expect(try await client.get("\(page)/objection", staff).status == .forbidden)
      let said = try await client.fillIn(
        "\(page)/objection", "statement=\(outcome)&words=I+did+it+myself", as: own)
      #expect(said.status == .seeOther)
      #expect(try await client.get(page, staff).text.contains("I did it myself"))
    }
    let dispute = try #require(try await house.moments().first?.disputes.last)
    #expect(dispute.voice == .person)
    #expect(dispute.content.words?.words?.value == "I did it myself")
  }

  @Test func `a manager sees no moment, and who works elsewhere writes none`() async throws {
    let house = try await TestHouse()
    let staff = try await house.cookies(of: house.professional)
    try await house.run { (client) async throws in
      _ = try await client.fillIn(
        "/persons/\(house.person)/moments/new/free", "matter=Secret&carriedOut=person", as: staff)
      let id = try #require(try await house.read { try $0.moments().first?.stream })
      for (human, status) in [(house.manager, HTTPResponse.Status.forbidden), (house.stranger, .forbidden)] {
        let cookies = try await house.cookies(of: human)
        let page = try await client.get("/persons/\(house.person)/moments/\(id)", cookies)
        #expect(page.status == status)
        #expect(!page.text.contains("Secret"))
        let answered = try await client.get("/persons/\(house.person)/moments/new/free", cookies)
        #expect(answered.status == .forbidden)
      }
    }
  }
}

extension TestResponse {
  /// The value of a hidden field of the page.
  func hidden(_ name: String) throws -> String {
    let parts = text.split(separator: "name=\"\(name)\" value=\"", maxSplits: 1)
    try #require(parts.count == 2)
    return String(parts[1].prefix { $0 != "\"" })
  }

  /// The code that the page shows, without the gaps in it.
  func code() throws -> String {
    let parts = text.split(separator: "<p class=\"code\">", maxSplits: 1)
    try #require(parts.count == 2)
    return String(parts[1].prefix { $0 != "<" }.filter { $0 != " " })
  }
}

import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Localization
import Testing
import Values
import Web

@Suite struct `What follows on a moment` {
  @Test func `whoever gives safety as the reason is asked about a limit, which answers the question`() async throws {
    let house = try await TestHouse()
    let kim = try await house.cookies(of: house.professional)
    try await house.run { (client) async throws in
      let noted = try await client.fillIn(
        "/persons/\(house.person)/moments/new/free",
        "matter=Bath&chosen=own&other=Now&carriedOut=nobody&reason=safety", as: kim)
      let id = try #require(try await house.read { try $0.moments().first?.stream })
      let page = "/persons/\(house.person)/moments/\(id)"
      #expect(noted.headers[.location]?.hasPrefix(page) == true)
      let asked = try await client.fillIn(page, "add=safety&kept=yes", to: "\(page)/more", as: kim)
      #expect(asked.headers[.location] == "/persons/\(house.person)/limits/new?moment=\(id)")
      let entered = try await client.fillIn(
        "/persons/\(house.person)/limits/new?moment=\(id)", LimitControllerTests.limit(house).with("moment", "\(id)"),
        hidden: ["id"], to: "/persons/\(house.person)/limits/new", as: kim)
      #expect(entered.status == .seeOther)
      let state = try #require(try await house.moments().first)
      let limit = try #require(try await house.read { try $0.limits().first?.stream })
      #expect(!state.asksAboutLimit && state.explanations.last?.content.limit == limit.retyped())
      #expect(try await client.get(page, kim).text.contains("/limits/\(limit)"))
    }
  }

  @Test func `that nothing was kept from the person is an answer too`() async throws {
    let house = try await TestHouse()
    let kim = try await house.cookies(of: house.professional)
    try await house.run { (client) async throws in
      _ = try await client.fillIn(
        "/persons/\(house.person)/moments/new/free",
        "matter=Bath&chosen=own&other=Now&carriedOut=nobody&reason=safety", as: kim)
      let id = try #require(try await house.read { try $0.moments().first?.stream })
      let page = "/persons/\(house.person)/moments/\(id)"
      _ = try await client.fillIn(page, "add=safety&kept=no", to: "\(page)/more", as: kim)
      #expect(try await client.get(page, kim).text.contains(MomentToldWords.swedish.keptFromNothing("Maja")))
    }
    #expect(try await house.moments().first?.asksAboutLimit == false)
  }

  @Test func `a reason is put to the person without words too, and to explain it again reaches who told it`()
    async throws
  {
    let rights = try await RightsHouse()
    let house = rights.house
    let page = "/persons/\(house.person)/moments/\(rights.moment)"
    let (kim, own) = (try await rights.cookies(of: .professional), try await rights.cookies(of: .person))
    let line = MomentToldWords.swedish.wantsAgain("Maja")
    try await house.run { (client) async throws in
      _ = try await client.fillIn(
        "\(page)/more", "add=outcome&outcome=otherwise&carriedOut=together&reason=routine", as: kim)
      _ = try await client.fillIn("\(page)/more", "add=reasonTold&how=signs", as: kim)
      #expect(try await client.get(page, own).text.contains("value=\"explainAgain\""))
      _ = try await client.fillIn(page, "reception=explainAgain", as: own)
      let after = try await client.get(page, own).text
      #expect(!after.contains("value=\"explainAgain\"") && after.contains(MomentMoreWords.englishEasy.again))
      #expect(try await client.get("/persons", kim).text.contains(line))
      #expect(try await client.get(page, kim).text.contains(MomentMoreWords.swedish.again))
      house.world.advance(seconds: 1)
      _ = try await client.fillIn("\(page)/more", "add=reasonTold&how=spoken&words=We+were+two", as: kim)
      let persons = try await client.get("/persons", kim).text
      #expect(!persons.contains(line))
      #expect(try await client.get(page, own).text.contains("value=\"explainAgain\""))
    }
  }

  @Test func `asking somebody else leads to whom, and about whom it is`() async throws {
    let rights = try await RightsHouse()
    let house = rights.house
    let page = "/persons/\(house.person)/moments/\(rights.moment)"
    let (kim, own) = (try await rights.cookies(of: .professional), try await rights.cookies(of: .person))
    try await house.run { (client) async throws in
      _ = try await client.fillIn(
        "\(page)/more", "add=outcome&outcome=otherwise&carriedOut=together&reason=routine", as: kim)
      _ = try await client.fillIn("\(page)/more", "add=reasonTold&how=signs", as: kim)
      let sent = try await client.fillIn(page, "reception=askSomebodyElse", as: own)
      let onward = try #require(sent.headers[.location])
      #expect(onward == "/persons/\(house.person)/unwanted?moment=\(rights.moment)")
      let asked = try await client.get(onward, own)
      #expect(asked.text.contains("moment/\(rights.moment)"))
    }
  }

  @Test func `one answer is shown to one relative, on a page of its own, and reading it is told`() async throws {
    let rights = try await RightsHouse()
    let house = rights.house
    let (own, relative) = (try await rights.cookies(of: .person), try await rights.cookies(of: .relative))
    let page = "/persons/\(house.person)/askings/\(rights.answered)/shown"
    let showing = "/persons/\(house.person)/shown/answer-\(rights.answered)"
    try await house.run { (client) async throws in
      #expect(try await client.get(page, relative).status == .forbidden)
      let thanks = try await client.get("/persons/\(house.person)/askings/\(rights.answered)/thanks", own)
      #expect(thanks.text.contains(showing))
      #expect(try await client.get("/persons/\(house.person)/shown", own).text.contains(showing))
      let shown = try await client.fillIn(showing, "show=\(house.relative)", as: own)
      #expect(shown.status == .seeOther)
      #expect(try await client.get("/represented", relative).text.contains(page))
      #expect(try await client.get(page, relative).status == .ok)
      #expect(try await client.get(page, rights.cookies(of: .representative)).status == .forbidden)
    }
    #expect(try await house.accessLog().contains { $0.content.matter == "answer" })
  }
}

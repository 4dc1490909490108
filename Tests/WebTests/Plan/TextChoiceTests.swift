import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Localization
import Testing
import Values
import Web

struct TextChoiceTests {
  @Test func `two who write on one agreement both keep their texts, and the second sees both`() async throws {
    let house = try await TestHouse()
    let first = try await house.cookies(of: house.professional)
    let second = try await house.cookies(of: house.keyWorker)
    try await house.run { client in
      let agreement = try await PlanSteps.begun(house, client, frame: "")
      // The second opens the page before the first has sent theirs.
      let open = try await client.get("\(agreement)/terms", second)
      let seen = try open.hidden("seen")
      let sent = try await client.fillIn(
        "\(agreement)/terms", PlanSteps.terms(house).with("agreed", "Eggs on Sundays"), hidden: ["seen"], as: first)
      #expect(sent.status == .seeOther)
      let both = try await client.send(
        "\(agreement)/terms",
        PlanSteps.terms(house).with("agreed", "Fruit every day").with("seen", seen).encoded, seal: try open.seal(second)
      )
      #expect(both.status == .ok)
      for text in ["Eggs on Sundays", "Fruit every day", "Kim Assistant"] {
        #expect(both.text.contains(text), "\(text)")
      }
      #expect(
        try await house.read { try $0.plan()?.state.agreements.first?.terms?.content.terms.agreed.words?.value }
          == "Fruit every day")
      // Whoever reads meanwhile finds both: the one that stands, and what stood before.
      let page = try await client.get(agreement, house.cookies(of: house.person.human))
      for text in ["Eggs on Sundays", "Fruit every day"] { #expect(page.text.contains(text), "\(text)") }
      let seal = (cookie: try open.seal(second).cookie, seal: try both.hidden("seal"))
      let kept = try await client.send(agreement, "keep=theirs&\(try both.asked())", seal: seal)
      #expect(kept.status == .seeOther)
    }
    let state = try #require(try await house.read { try $0.plan()?.state })
    #expect(state.agreements.first?.terms?.content.terms.agreed.words?.value == "Eggs on Sundays")
    #expect(state.terms.all.count == 3)
  }

  /// One who writes terms, from a page that was opened before anybody wrote.
  private struct Writer {
    let address: String
    let page: TestResponse
    let cookies: HTTPFields

    init(_ human: ID<Human>, _ agreement: String, _ house: TestHouse, _ client: any TestClientProtocol) async throws {
      address = agreement
      cookies = try await house.cookies(of: human)
      page = try await client.get("\(agreement)/terms", cookies)
    }

    func put(_ agreed: String, _ house: TestHouse, _ client: any TestClientProtocol) async throws -> TestResponse {
      let fields = PlanSteps.terms(house).with("agreed", agreed).with("seen", try page.hidden("seen"))
      return try await client.send("\(address)/terms", fields.encoded, seal: try page.seal(cookies))
    }

    func choose(
      _ which: String, on asked: TestResponse, _ client: any TestClientProtocol
    ) async throws -> TestResponse {
      let seal = (cookie: try page.seal(cookies).cookie, seal: try asked.hidden("seal"))
      return try await client.send(address, "keep=\(which)&\(try asked.asked())", seal: seal)
    }
  }

  @Test func `of three none wins silently: whoever chooses is told of what came meanwhile, and all are kept`()
    async throws
  {
    let house = try await TestHouse()
    let standing = { @Sendable in
      try await house.read { try $0.plan()?.state.agreements.first?.terms?.content.terms.agreed.words?.value }
    }
    try await house.run { client in
      let agreement = try await PlanSteps.begun(house, client, frame: "")
      let kim = try await Writer(house.professional, agreement, house, client)
      let ali = try await Writer(house.keyWorker, agreement, house, client)
      let rut = try await Writer(house.representative, agreement, house, client)
      #expect(try await kim.put("Eggs on Sundays", house, client).status == .seeOther)
      let two = try await ali.put("Fruit every day", house, client)
      let three = try await rut.put("Bread on Fridays", house, client)
      for text in ["Eggs on Sundays", "Fruit every day", "Bread on Fridays", "Kim Assistant", "Ali Keyworker"] {
        #expect(three.status == .ok && three.text.contains(text), "\(text)")
      }
      // The second chooses the own text, of which the third knew; the third's has come meanwhile.
      let again = try await ali.choose("mine", on: two, client)
      #expect(again.status == .ok && again.text.contains("Bread on Fridays") && again.text.contains("Eggs on Sundays"))
      #expect(again.text.contains(TroubleWords.swedish.staleAgain))
      #expect(try await standing() == "Bread on Fridays")
      for _ in 1...2 {
        #expect(try await ali.choose("mine", on: again, client).status == .seeOther)
        #expect(try await standing() == "Fruit every day")
      }
      let last = try await rut.choose("theirs", on: three, client)
      #expect(last.status == .ok && last.text.contains("Fruit every day"))
      #expect(try await rut.choose("theirs", on: last, client).status == .seeOther)
      let page = try await client.get(agreement, house.cookies(of: house.person.human))
      for text in ["Eggs on Sundays", "Fruit every day", "Bread on Fridays"] {
        #expect(page.text.contains(text), "\(text)")
      }
    }
    #expect(try await standing() == "Fruit every day")
    #expect(try await house.read { try $0.plan()?.state.terms.all.count } == 5)
  }
}

extension TestResponse {
  /// What a page that asks which text shall hold carries along.
  fileprivate func asked() throws -> String {
    try ["mine", "since", "seen"].map { "\($0)=\(try hidden($0))" }.joined(separator: "&")
  }
}

import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

@Suite struct `This is not how I want it` {
  private let wish = "01900000-0000-7000-8000-0000000000c1"

  private func concerns(_ house: TestHouse) async throws -> [ConcernState] {
    try await house.read { try $0.concerns().map(\.state) }
  }

  @Test func `it is asked first what and whom it is about, and then who should answer`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.person.human, means: [.device])
    let base = "/persons/\(house.person)"
    try await house.run { (client) async throws in
      let seal = try await client.get("\(base)/unwanted", cookies).seal(cookies)
      let first = try await client.send("\(base)/unwanted", "about=other", seal: seal)
      #expect(first.status == .ok)
      #expect(first.text.contains("Kim Assistant") && first.text.contains("Mona Manager"))
      let nothing = try await concerns(house)
      #expect(nothing.isEmpty)
      let second = try await client.send(
        "\(base)/unwanted/\(wish)", "words=The+shower&concerns=\(house.professional)", seal: seal)
      #expect(second.status == .ok)
      #expect(!second.text.contains("Kim Assistant") && second.text.contains("Ali Keyworker"))
      let third = try await client.send(
        "\(base)/unwanted/\(wish)", "words=The+shower&concerns=\(house.professional)&who=\(house.keyWorker)",
        seal: seal)
      #expect(third.headers[.location] == "\(base)/unwanted/\(wish)")
      let receipt = try await client.get("\(base)/unwanted/\(wish)", cookies)
      #expect(receipt.text.contains("Ali Keyworker"))
    }
    let said = try #require(try await concerns(house).first)
    #expect(said.raised.last?.content.about?.words?.value == "The shower")
    #expect(said.raised.last?.content.concerns == [house.professional])
    #expect(said.answerer == house.keyWorker)
  }

  @Test func `nobody whom it concerns can be asked to answer it`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.person.human, means: [.device])
    let base = "/persons/\(house.person)"
    try await house.run { (client) async throws in
      let page = try await client.get("\(base)/unwanted", cookies)
      for (concerned, asked) in [
        (house.professional, house.professional.description), (house.manager, "manager"),
        (house.representative, "outsider"), (house.professional, house.relative.description),
      ] {
        let refused = try await client.send(
          "\(base)/unwanted/\(wish)", "concerns=\(concerned)&who=\(asked)", seal: try page.seal(cookies))
        #expect(refused.status == .unprocessableContent || refused.status == .badRequest, "\(asked)")
      }
    }
    let said = try await concerns(house)
    #expect(said.isEmpty)
  }

  @Test func `it can be about several, is asked again where nobody is named, and is shown to none of them`()
    async throws
  {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.person.human, means: [.device])
    let base = "/persons/\(house.person)"
    let both = "words=The+shower&concerns=\(house.professional)&concerns=\(house.keyWorker)"
    try await house.run { (client) async throws in
      let seal = try await client.get("\(base)/unwanted", cookies).seal(cookies)
      let none = try await client.send("\(base)/unwanted/\(wish)", "words=The+shower&step=whom&said=whom", seal: seal)
      #expect(none.status == .unprocessableContent && none.text.contains("href=\"#whom\""))
      let more = try await client.send("\(base)/unwanted/\(wish)", both + "&step=whom&from=0", seal: seal)
      #expect(more.text.ranges(of: " checked").count == 2 && more.text.contains("The shower"))
      let who = try await client.send("\(base)/unwanted/\(wish)", both + "&step=whom&said=whom", seal: seal)
      #expect(who.status == .ok)
      #expect(!who.text.contains("Kim Assistant") && !who.text.contains("Ali Keyworker"))
      #expect(who.text.contains("Mona Manager"))
      for asked in [house.professional, house.keyWorker] {
        let refused = try await client.send("\(base)/unwanted/\(wish)", both + "&who=\(asked)", seal: seal)
        #expect(refused.status == .unprocessableContent)
      }
      let said = try await client.send("\(base)/unwanted/\(wish)", both + "&who=manager", seal: seal)
      #expect(said.status == .seeOther)
      for human in [house.professional, house.keyWorker] {
        let own = try await house.cookies(of: human)
        #expect(try await !client.get("/concerns", own).text.contains(wish))
        #expect(try await client.get("\(base)/concerns/\(wish)", own).status != .ok)
      }
      #expect(try await client.get("/concerns", try await house.cookies(of: house.manager)).text.contains(wish))
    }
    let said = try #require(try await concerns(house).first)
    #expect(Set(said.raised.last?.content.concerns ?? []) == [house.professional, house.keyWorker])
  }

  @Test func `whoever was asked answers, the person hears it again and asks somebody else`() async throws {
    let rights = try await RightsHouse()
    let house = rights.house
    let (own, keyWorker) = (
      try await rights.cookies(of: .person), try await rights.cookies(of: .keyWorker)
    )
    let base = "/persons/\(house.person)"
    try await house.run { (client) async throws in
      let list = try await client.get("/concerns", keyWorker)
      #expect(list.text.contains("\(base)/concerns/\(rights.wish)"))
      let concerned = try await client.get("/concerns", try await rights.cookies(of: .professional))
      #expect(!concerned.text.contains("/concerns/\(rights.wish)"))
      let empty = try await client.fillIn("\(base)/concerns/\(rights.wish)", "answer=no&words=", as: keyWorker)
      #expect(empty.status == .unprocessableContent)
      let answered = try await client.fillIn(
        "\(base)/concerns/\(rights.wish)", "answer=no&words=we+are+one", as: keyWorker)
      #expect(answered.status == .seeOther)
      let reply = try await client.get("\(base)/replies/\(rights.wish)", own)
      #expect(reply.text.contains("we are one"))
      _ = try await client.fillIn("\(base)/replies/\(rights.wish)", "reply=again", as: own)
      let again = try await client.get("/concerns", keyWorker)
      #expect(again.text.contains("\(base)/concerns/\(rights.wish)"))
      #expect(again.text.contains("Du har svarat. "))
      let onward = try await client.fillIn("\(base)/replies/\(rights.wish)", "reply=someoneElse", as: own)
      #expect(onward.headers[.location] == "\(base)/replies/\(rights.wish)/pass-on")
      house.world.advance(seconds: 1)
      _ = try await client.fillIn("\(base)/replies/\(rights.wish)/pass-on", "who=manager", as: own)
      let manager = try await client.get("/concerns", try await rights.cookies(of: .manager))
      #expect(manager.text.contains("\(base)/concerns/\(rights.wish)"))
      let asManager = try await rights.cookies(of: .manager)
      _ = try await client.fillIn("\(base)/concerns/\(rights.wish)", "answer=no&words=not+yet", as: asManager)
      let calm = try await client.get("/services/\(house.service)", asManager)
      #expect(!calm.text.contains("\(base)/concerns/\(rights.wish)"))
      _ = try await client.fillIn("\(base)/replies/\(rights.wish)", "reply=again", as: own)
      let unit = try await client.get("/services/\(house.service)", asManager)
      #expect(unit.text.contains("\(base)/concerns/\(rights.wish)"))
      #expect(unit.text.contains("Du har svarat. "))
    }
    #expect(try await house.accessLog().contains { $0.content.reader == house.manager })
  }

  @Test func `what the person takes back waits for nobody`() async throws {
    let rights = try await RightsHouse()
    let house = rights.house
    let own = try await rights.cookies(of: .person)
    try await house.run { (client) async throws in
      let page = "/persons/\(house.person)/unwanted/\(rights.wish)"
      let done = try await client.fillIn(page, "withdraw=yes", as: own)
      #expect(done.status == .seeOther)
      let list = try await client.get("/concerns", try await rights.cookies(of: .keyWorker))
      #expect(!list.text.contains("/concerns/\(rights.wish)"))
    }
  }

  @Test func `a person who is afraid is told the number, and reaches somebody from outside by the next day`()
    async throws
  {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.person.human, means: [.device])
    let base = "/persons/\(house.person)"
    try await house.run { (client) async throws in
      let page = try await client.get("\(base)/afraid", cookies)
      #expect(page.text.contains("tel:112"))
      // Whoever is outside the service, by the pack: in English for this reader.
      #expect(page.text.contains("tel:0107885000") && page.text.contains("010-788 50 00"))
      let whom = try await client.send("\(base)/afraid", "who=outsider", seal: try page.seal(cookies))
      #expect(whom.text.contains("Kim Assistant") && !whom.text.contains("Rut Representative"))
      let said = try await client.send(
        "\(base)/unwanted/\(wish)", "afraid=yes&who=outsider&concerns=\(house.manager)", seal: try page.seal(cookies))
      #expect(said.status == .seeOther)
      for human in [house.manager, house.professional] {
        let list = try await client.get("/concerns", try await house.cookies(of: human))
        #expect(!list.text.contains(wish))
      }
      let list = try await client.get("/concerns", try await house.cookies(of: house.representative))
      #expect(list.text.contains(wish))
    }
    let said = try #require(try await concerns(house).first)
    #expect(said.due == house.today + 1)
    #expect(said.raised.last?.content.about?.words?.value == "I am afraid")
  }

  @Test func `on a shared device it is said by a tap, and has no page to come back to`() async throws {
    let rights = try await RightsHouse()
    let base = "/persons/\(rights.house.person)"
    let cookies = try await rights.cookies(of: .givingOnly)
    try await rights.house.run { (client) async throws in
      let page = try await client.get("\(base)/unwanted", cookies)
      let said = try await client.send(
        "\(base)/unwanted/\(wish)", "concerns=nobody&who=manager", seal: try page.seal(cookies))
      #expect(said.status == .ok && said.text.contains("Mona Manager"))
      #expect(!said.text.contains("name=\"withdraw\""))
      let back = try await client.get("\(base)/unwanted/\(wish)", cookies)
      #expect(back.status == .forbidden)
    }
  }
}

import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

@Suite struct `What a moment is about` {
  private let house: TestHouse
  private let (kim, own): (HTTPFields, HTTPFields)
  private var page: String { "/persons/\(house.person)/moments/new" }

  init() async throws {
    house = try await TestHouse()
    kim = try await house.cookies(of: house.professional)
    own = try await house.cookies(of: house.person.human, means: [.device])
  }

  @Test func `is first what was told of today, then what is agreed`() async throws {
    try await house.run { (client) async throws in
      let agreement = try await PlanSteps.begun(house, client, frame: "")
      _ = try await client.fillIn("/persons/\(house.person)/next", "what=The+cinema", as: kim)
      for cookies in [kim, own] {
        let start = try await client.get(page, cookies).text
        let coming = try #require(start.firstRange(of: "/moments/new/day-")?.lowerBound)
        let agreed = try #require(
          start.firstRange(of: "/moments/new/\(agreement.split(separator: "/").last ?? "")")?.lowerBound)
        #expect(coming < agreed)
      }
      let thing = try #require(try await client.get(page, kim).text.address(containing: "/moments/new/day-"))
      let shown = try await client.get(thing, kim)
      #expect(!shown.text.contains("name=\"matter\"") && shown.text.contains("The cinema"))
      #expect(try await client.fillIn(thing, "carriedOut=together", as: kim).status == .seeOther)
      // The person wants the thing itself by one touch.
      #expect(try await client.fillIn(thing, "shown=matter&chosen=matter", as: own).status == .seeOther)
    }
    let moments = try await house.moments()
    #expect(moments.allSatisfy { $0.noted.last?.content.origin == .day } && moments.count == 2)
    #expect(moments.compactMap(\.ownWish).count == 1)
  }

  @Test func `is then what comes up most often, with what was chosen then`() async throws {
    try await house.run { (client) async throws in
      for matter in ["Bath", "A+walk", "a+walk"] {
        house.world.advance(seconds: 1)
        _ = try await client.fillIn(
          "\(page)/free", "matter=\(matter)&chosen=own&other=To+the+lake&carriedOut=together", as: kim)
      }
      let start = try await client.get(page, kim).text
      let walk = try #require(start.firstRange(of: "a walk")?.lowerBound)
      let bath = try #require(start.firstRange(of: "Bath")?.lowerBound)
      #expect(walk < bath)
      let again = try #require(start.address(containing: "/moments/new/like-"))
      let shown = try await client.get(again, own)
      #expect(shown.text.contains("To the lake"))
      let option = try shown.hidden("shown")
      #expect(
        try await client.send(again, "shown=\(option)&chosen=\(option)", seal: try shown.seal(own)).status == .seeOther)
    }
    let moment = try #require(try await house.moments().first { $0.ownWish != nil })
    #expect(moment.noted.last?.content.origin == .free && moment.offers.last != nil)
  }

  @Test func `is offered on a shared device as it is agreed, and not with what was said of it before`() async throws {
    let rights = try await RightsHouse()
    let house = rights.house
    let (shared, own) = (try await rights.cookies(of: .givingOnly), try await rights.cookies(of: .person))
    let worker = try await house.cookies(of: house.keyWorker)
    try await house.run { (client) async throws in
      let agreement = try await PlanSteps.begun(house, client, frame: "")
      let page = "/persons/\(house.person)/moments/new/\(agreement.split(separator: "/").last ?? "")"
      _ = try await client.fillIn("\(agreement)/options", ["what": "Tea", "act": "add"], as: worker)
      _ = try await client.fillIn(page, "chosen=own&other=Pancakes&carriedOut=together", as: worker)
      let alone = try await client.get(page, own).text
      #expect(alone.contains("Tea") && alone.contains("Pancakes"))
      let among = try await client.get(page, shared)
      #expect(among.status == .ok && among.text.contains("Tea") && !among.text.contains("Pancakes"))
      let option = try among.hidden("shown")
      #expect(
        try await client.send(page, "shown=\(option)&chosen=\(option)", seal: try among.seal(shared)).status
          == .seeOther)
    }
    #expect(try await house.moments().contains { $0.ownWish?.content.wish == .option(number: 0) })
  }

  @Test func `is nothing that is not there`() async throws {
    let nothing = house.person.human
    try await house.run { (client) async throws in
      for name in ["day-\(nothing)", "like-\(nothing)", "day-", "like-x", "other"] {
        #expect(try await client.get("\(page)/\(name)", kim).status == .notFound, "\(name)")
      }
    }
  }

  @Test func `is told by the person with a symbol, a photo or words, and never by passing what nobody asked`()
    async throws
  {
    let free = "\(page)/free"
    try await house.run { (client) async throws in
      let shown = try await client.get(free, own).text
      #expect(shown.contains("symbol/1F3E0") && shown.contains("words-picture") && !shown.contains("name=\"other\""))
      for wrong in ["other=no", "chosen=symbol/nothing", "chosen=", ""] {
        let refused = try await client.fillIn(free, wrong, as: own)
        #expect(refused.status == .unprocessableContent && refused.text.contains("href=\"#words\""), "\(wrong)")
      }
      #expect(try await house.moments().isEmpty)
      #expect(try await client.fillIn(free, "chosen=symbol/1F3B5", as: own).status == .seeOther)
      house.world.advance(seconds: 1)
      let photo = try await client.fillIn(
        free, [("words", "")], file: ("words-picture", "a.png", TestPhoto.png), times: 1, as: own)
      #expect(photo.status == .seeOther)
    }
    let wishes = try await house.moments().compactMap { moment in moment.ownWish.flatMap { moment.thing(of: $0) } }
    #expect(wishes.first?.words?.value == "Leisure" && wishes.first?.pictures == [.symbol(code: "1F3B5")])
    #expect(wishes.count == 2 && wishes.last?.words == nil && wishes.last?.pictures.count == 1)
  }

  @Test func `is searched for among the symbols without losing what was written`() async throws {
    let free = "\(page)/free"
    try await house.run { (client) async throws in
      let found = try await client.fillIn(free, "words=Kept&words-find=music&find=words", as: own)
      #expect(found.text.contains("Kept") && found.status == .ok)
    }
    #expect(try await house.moments().isEmpty)
  }
}

extension String {
  /// The first address of a link in which a text stands.
  func address(containing text: String) -> String? {
    split(separator: "href=\"").dropFirst().compactMap { $0.split(separator: "\"").first.map(String.init) }
      .first { $0.contains(text) }
  }
}

import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values

@testable import Web

struct `Choices of an agreement` {
  private func options(_ house: TestHouse) async throws -> [Said<OptionAdded>] {
    try await house.read { try $0.plan()?.state.agreements.first?.options ?? [] }
  }

  @Test func `a symbol is found by a word, with what was written kept, and the choice is there for the next moment`()
    async throws
  {
    let house = try await TestHouse(symbols: `The shelf of symbols`.folder())
    let worker = try await house.cookies(of: house.keyWorker)
    let person = try await house.cookies(of: house.person.human)
    try await house.run { client in
      let agreement = try await PlanSteps.begun(house, client, frame: "")
      let page = "\(agreement)/options"
      let found = try await client.fillIn(page, ["what": "Kaffe", "find": "what"], as: worker)
      #expect(found.status == .ok)
      #expect(found.text.contains("value=\"Kaffe\""))
      #expect(found.text.contains("Varm dryck") && found.text.contains("/pictures/2615"))
      #expect(try await options(house).isEmpty, "finding keeps nothing")
      let none = try await client.fillIn(page, ["what": "Kaffe", "what-find": "xyzzy", "find": "what"], as: worker)
      #expect(none.text.contains("xyzzy") && none.text.contains("value=\"Kaffe\""))
      let sent = try await client.fillIn(
        page, ["what": "Kaffe", "what-symbol": "2615", "act": "add"], as: worker)
      #expect(sent.status == .seeOther)
      let photo = try await client.fillIn(
        page, [("what", "Tea"), ("what-symbol", "1F415"), ("act", "add")],
        file: ("what-picture", "a.png", TestPhoto.png), as: person)
      #expect(photo.status == .seeOther)
      let id = agreement.split(separator: "/").last ?? ""
      let moment = try await client.get("/persons/\(house.person)/moments/new/\(id)", person).text
      #expect(moment.contains("/pictures/2615") && moment.contains("Kaffe"))
      #expect(moment.contains("Tea") && moment.contains("src=\"/media/"), "one's own photo comes before the symbol")
    }
    #expect(try await options(house).map(\.voice) == [.professional, .person])
  }

  @Test func `an agreement gets a symbol by the same search, keeps it when it is changed, and can lose it`()
    async throws
  {
    let house = try await TestHouse(symbols: `The shelf of symbols`.folder())
    let worker = try await house.cookies(of: house.keyWorker)
    let plan = "/persons/\(house.person)/plan"
    @Sendable func wants() async throws -> Expression? {
      try await house.read { try $0.plan()?.state.agreements.first?.places(of: .person)?.want }
    }
    try await house.run { client in
      _ = try await client.fillIn("\(plan)/new", ["type": "genomforandeplan"], as: worker)
      let written = PlanSteps.terms(house).with("area", "Fika").with("how", "Kaffe med mjölk").with("here", "yes")
      let found = try await client.fillIn(
        "\(plan)/agreements/new", written.with("area-find", "Kaffe").with("find", "area"), hidden: ["id"], as: worker)
      #expect(found.status == .ok && found.text.contains("/pictures/2615"))
      #expect(found.text.contains("value=\"Fika\"") && found.text.contains("Kaffe med mjölk"))
      #expect(try await house.read { try $0.plan()?.state.agreements.isEmpty } == true, "finding keeps nothing")
      let sent = try await client.fillIn(
        "\(plan)/agreements/new", written.with("area-symbol", "2615"), hidden: ["id"], as: worker)
      #expect(sent.status == .seeOther)
      #expect(try await wants()?.pictures == [.symbol(code: "2615")])
      let address = String(sent.headers[.location]?.prefix { $0 != "?" } ?? "")
      let form = try await client.get("\(address)/own-side", worker)
      #expect(form.text.contains("value=\"kept\""))
      for (symbol, pictures) in [("kept", 1), ("", 0)] {
        let words = symbol == "kept" ? "Kaffe utan mjölk" : "Te"
        let changed = try await client.fillIn(
          "\(address)/own-side", ["how": words, "here": "yes", "area-symbol": symbol], to: address, as: worker)
        #expect(changed.status == .seeOther, "\(changed.text)")
        #expect(try await wants()?.words?.value == words)
        #expect(try await wants()?.pictures.count == pictures)
      }
    }
  }

  @Test func `what the person put there only the person takes away`() async throws {
    let house = try await TestHouse()
    let worker = try await house.cookies(of: house.keyWorker)
    let person = try await house.cookies(of: house.person.human)
    try await house.run { client in
      let page = try await PlanSteps.begun(house, client, frame: "") + "/options"
      _ = try await client.fillIn(page, ["what": "Porridge", "act": "add"], as: person)
      _ = try await client.fillIn(page, ["what": "Bread", "act": "add"], as: worker)
      let (own, other) = (try await options(house)[0].content.option, try await options(house)[1].content.option)
      let refused = try await client.fillIn(page, ["remove": "\(own)", "act": "remove"], as: worker)
      #expect(refused.status == .unprocessableContent)
      #expect(try await options(house).count == 2)
      for option in [own, other] {
        let gone = try await client.fillIn(page, ["remove": "\(option)", "act": "remove"], as: person)
        #expect(gone.status == .seeOther)
      }
      #expect(try await options(house).isEmpty)
    }
  }

  @Test func `what comes next has a picture too`() async throws {
    let house = try await TestHouse(symbols: `The shelf of symbols`.folder())
    let worker = try await house.cookies(of: house.professional)
    let person = try await house.cookies(of: house.person.human)
    let page = "/persons/\(house.person)/next"
    try await house.run { client in
      let found = try await client.fillIn(
        page, ["what": "Bus", "when": "At four", "what-find": "hund", "find": "what"], as: worker)
      #expect(found.status == .ok)
      #expect(found.text.contains("/pictures/1F415") && found.text.contains("value=\"At four\""))
      #expect(
        try await client.fillIn(page, ["what": "Walk the dog", "what-symbol": "1F415"], as: worker).status == .seeOther)
      let day = try await client.get("/persons/\(house.person)", person).text
      #expect(day.contains("Walk the dog") && day.contains("/pictures/1F415"))
      let photo = try await client.fillIn(
        page, [("what", "Tea")], file: ("what-picture", "a.png", TestPhoto.png), as: person)
      #expect(photo.status == .seeOther)
      #expect(try await client.get("/persons/\(house.person)", person).text.contains("src=\"/media/"))
    }
  }

  @Test func `there are no more than a page shows, and a fault is told beside the words`() async throws {
    let house = try await TestHouse()
    let worker = try await house.cookies(of: house.keyWorker)
    try await house.run { client in
      let page = try await PlanSteps.begun(house, client, frame: "") + "/options"
      for number in 1...9 {
        let sent = try await client.fillIn(page, ["what": "Choice \(number)", "act": "add"], as: worker)
        #expect(sent.status == .seeOther)
      }
      let tenth = try await client.fillIn(page, ["what": "Choice 10", "act": "add"], as: worker)
      #expect(tenth.status == .unprocessableContent)
      #expect(tenth.text.contains("href=\"#what\"") && tenth.text.contains("value=\"Choice 10\""))
      let again = try await client.fillIn(page, ["what": "Choice 3", "act": "add"], as: worker)
      #expect(again.status == .seeOther, "what is there already is there once")
      let empty = try await client.fillIn(page, ["what": "", "act": "add"], as: worker)
      #expect(empty.status == .unprocessableContent)
    }
    #expect(try await options(house).count == 9)
  }
}

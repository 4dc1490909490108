import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Localization
import Testing
import Values
import Web

@Suite struct `What the person says unasked` {
  private let words = TeamWords.swedish
  private let house: TestHouse
  private let (kim, own): (HTTPFields, HTTPFields)
  private var person: String { "/persons/\(house.person)" }

  init() async throws {
    house = try await TestHouse()
    kim = try await house.cookies(of: house.professional)
    own = try await house.cookies(of: house.person.human, means: [.device])
  }

  @Test func `stands on the professional's first page, where one touch tells who did it`() async throws {
    try await house.run { (client) async throws in
      _ = try await client.fillIn("\(person)/moments/new/free", "words=The+cinema", as: own)
      let moment = try #require(try await house.read { try $0.moments().first?.stream })
      let outcome = "\(person)/moments/\(moment)/more?add=outcome"
      let first = try await client.get("/persons", kim).text
      #expect(first.contains(words.personWants("Maja")) && first.contains("The cinema") && first.contains(outcome))
      let told = try await client.fillIn(
        outcome, ["carriedOut": "together"], hidden: ["add", "isShort"], to: "\(person)/moments/\(moment)/more", as: kim
      )
      #expect(told.status == .seeOther && told.headers[.location]?.hasPrefix("/persons?done") == true)
      #expect(try await !client.get("/persons", kim).text.contains("The cinema"))
    }
    let state = try #require(try await house.moments().first)
    #expect(state.outcome(from: .professional)?.content.outcome == .asWished)
    let log = try await house.accessLog()
    #expect(log.contains { $0.content.matter == "moment" && $0.content.reader == house.professional })
  }

  @Test func `needs a reason where nothing came of it, and keeps what was written`() async throws {
    try await house.run { (client) async throws in
      _ = try await client.fillIn("\(person)/moments/new/free", "words=The+cinema", as: own)
      let moment = try #require(try await house.read { try $0.moments().first?.stream })
      let (page, form) = (
        "\(person)/moments/\(moment)/more", "add=outcome&isShort=yes&carriedOut=nobody&what=It+was+shut"
      )
      let refused = try await client.fillIn("\(page)?add=outcome", form, to: page, as: kim)
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("href=\"#reason\"") && refused.text.contains("It was shut"))
      let sent = try await client.fillIn("\(page)?add=outcome", form + "&reason=resources", to: page, as: kim)
      #expect(sent.status == .seeOther)
    }
    #expect(try await house.moments().first?.outcomes.last?.content.outcome == .notDone)
  }

  @Test func `is seen for seven days, and by nobody of another team`() async throws {
    try await house.run { (client) async throws in
      _ = try await client.fillIn("\(person)/moments/new/free", "words=The+cinema", as: own)
      let stranger = try await house.cookies(of: house.stranger)
      #expect(try await !client.get("/persons", stranger).text.contains("The cinema"))
    }
    house.world.advance(seconds: 7 * 86_400)
    let later = try await house.cookies(of: house.professional)
    try await house.run { (client) async throws in
      #expect(try await !client.get("/persons", later).text.contains("The cinema"))
    }
  }

  @Test func `against a moment stands there until somebody comes back to it`() async throws {
    try await house.run { (client) async throws in
      _ = try await client.fillIn(
        "\(person)/moments/new/free", "matter=Bath&chosen=youChoose&carriedOut=professional", as: kim)
      let moment = try #require(try await house.read { try $0.moments().first?.stream })
      let page = "\(person)/moments/\(moment)"
      #expect(try await !client.get("/persons", kim).text.contains(words.saysNotSo("Maja")))
      _ = try await client.fillIn(page, "objection=notSo", as: own)
      let first = try await client.get("/persons", kim).text
      #expect(first.contains(words.saysNotSo("Maja")) && first.contains("href=\"\(page)\""))
      _ = try await client.fillIn("\(page)/more", "add=places&knows=We+were+in+a+hurry", as: kim)
      #expect(try await !client.get("/persons", kim).text.contains(words.saysNotSo("Maja")))
    }
  }

  @Test func `to a part of the plan stands there while it is fresh and holds`() async throws {
    try await house.run { (client) async throws in
      let agreement = try await PlanSteps.begun(house, client, frame: "")
      let full = try await house.cookies(of: house.person.human)
      for (stance, isTold) in [("no", true), ("yes", false)] {
        _ = try await client.fillIn(
          agreement, ["stance": stance], hidden: ["terms"], to: "\(agreement)/stance", as: full)
        let first = try await client.get("/persons", kim).text
        #expect(first.contains(words.saysNo("Maja")) == isTold, "\(stance)")
        #expect(first.contains("href=\"\(agreement)\"") == isTold, "\(stance)")
      }
    }
    let log = try await house.accessLog()
    #expect(log.contains { $0.content.matter == "plan" && $0.content.reader == house.professional })
  }

  @Test func `and all else of the week is one touch from the agreed way`() async throws {
    try await house.run { (client) async throws in
      let week = "\(person)/weeks/\(house.today.monday)"
      #expect(try await client.get("\(person)/glance", kim).text.contains(week))
      #expect(try await client.get(week, kim).status == .ok)
    }
  }
}

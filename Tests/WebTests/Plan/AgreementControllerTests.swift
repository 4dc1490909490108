import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

struct AgreementControllerTests {
  @Test func `the person's words are never written in the professional's own voice`() async throws {
    let house = try await TestHouse()
    let worker = try await house.cookies(of: house.keyWorker)
    try await house.run { client in
      let agreement = try await PlanSteps.begun(house, client, frame: "")
      let alone = try await client.fillIn(
        "\(agreement)/own-side", ["how": "Now I want bread"], hidden: ["seen"], to: agreement, as: worker)
      #expect(alone.status == .unprocessableContent)
      #expect(alone.text.contains("href=\"#here\""))
      #expect(alone.text.contains("Now I want bread"))
      let own = try await client.fillIn(
        "\(agreement)/own-side", ["wants": "I want bread"], as: house.cookies(of: house.person.human))
      #expect(own.status == .seeOther)
    }
    let words = try await house.read { try $0.plan()?.state.words.all ?? [] }
    #expect(words.map(\.voice) == [.personWithHelper, .professional, .person])
    #expect(words.allSatisfy { $0.voice != .professional || $0.content.places.want == nil })
  }

  @Test func `a text of a million characters is told beside its field, and nothing of it is lost`() async throws {
    let house = try await TestHouse()
    let worker = try await house.cookies(of: house.keyWorker)
    let long = String(repeating: "ä", count: 1_000_000)
    try await house.run { client in
      let agreement = try await PlanSteps.begun(house, client, frame: "")
      let sent = try await client.fillIn(
        "\(agreement)/own-side", ["valued": long], hidden: ["seen"], to: agreement, as: worker)
      #expect(sent.status == .unprocessableContent)
      #expect(sent.text.contains("href=\"#valued\""))
      #expect(sent.text.contains(long))
    }
  }

  @Test func `a signed-out page tells so and keeps what was written`() async throws {
    let house = try await TestHouse()
    let worker = try await house.cookies(of: house.keyWorker)
    try await house.run { client in
      let agreement = try await PlanSteps.begun(house, client, frame: "")
      let open = try await client.get("\(agreement)/ending", worker)
      let seal = try open.seal(worker)
      let visit = seal.cookie.split(separator: ";").map { $0.filter { $0 != " " } }
        .filter { !$0.hasPrefix("samspel-session=") }.joined(separator: "; ")
      let sent = try await client.send("\(agreement)/ending", "why=Not+any+more", seal: (visit, seal.seal))
      #expect(sent.status == .forbidden)
      #expect(sent.text.contains("Not any more"))
    }
    #expect(try await house.read { try $0.plan()?.state.agreements.count } == 1)
  }

  @Test func `what limits can be no agreement`() async throws {
    let house = try await TestHouse()
    let worker = try await house.cookies(of: house.keyWorker)
    try await house.run { client in
      let agreement = try await PlanSteps.begun(house, client, frame: "")
      let sent = try await client.fillIn(
        "\(agreement)/terms", PlanSteps.terms(house).with("agreed", "The fridge is locked").with("limiting", "yes"),
        hidden: ["seen"], as: worker)
      #expect(sent.status == .unprocessableContent)
      #expect(sent.text.contains("/limits/new"))
      #expect(sent.text.contains("The fridge is locked"))
    }
  }

  @Test func `a picture shows what an agreement is about; what is no picture is told beside its field`() async throws {
    let house = try await TestHouse()
    let worker = try await house.cookies(of: house.keyWorker)
    let plan = "/persons/\(house.person)/plan"
    try await house.run { client in
      _ = try await PlanSteps.begun(house, client, frame: "")
      let wrong = try await client.fillIn(
        "\(plan)/agreements/new", [("area", "Walks")], file: ("picture", "a.png", Array("no picture".utf8)), as: worker)
      #expect(wrong.status == .unprocessableContent)
      #expect(wrong.text.contains("href=\"#picture\""))
      let sent = try await client.fillIn(
        "\(plan)/agreements/new", [("area", "Walks")], file: ("picture", "a.png", TestPhoto.png), as: worker)
      #expect(sent.status == .seeOther)
      let page = try await client.get(String(sent.headers[.location] ?? ""), house.cookies(of: house.person.human))
      #expect(page.text.contains("src=\"/media/"))
    }
  }
}

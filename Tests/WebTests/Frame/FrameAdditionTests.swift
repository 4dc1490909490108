import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

/// What is said about a decision after it was made.
struct FrameAdditionTests {
  @Test func `the day on which it was received gives the last day to appeal`() async throws {
    let house = try await TestHouse()
    let worker = try await house.cookies(of: house.keyWorker)
    try await house.run { client in
      let page = try await FrameControllerTests.registered(house, client)
      let early = try await client.fillIn(
        "\(page)/more", ["add": "received", "received": "\(house.today - 30)"], as: worker)
      #expect(early.status == .unprocessableContent)
      let sent = try await client.fillIn(
        "\(page)/more", ["add": "received", "received": "\(house.today - 5)"], as: worker)
      #expect(sent.status == .seeOther)
      // It is for the person to appeal, and for whoever represents the person; others are told that they may.
      for human in [house.keyWorker, house.decisionMaker, house.manager] {
        let told = try await client.get(page, house.cookies(of: human)).text
        #expect(told.contains("Om Maja tycker att beslutet är fel") && !told.contains("Du kan överklaga"))
      }
      #expect(try await client.get(page, house.cookies(of: house.representative)).text.contains("Du kan överklaga"))
    }
    let pack = house.desk.packs.values.first { $0.appeals.contains { $0.id == "lss-decision" } }
    let frame = try await house.read { try $0.frames().first?.state }
    #expect(frame?.received.last?.content.day == house.today - 5)
    #expect(try #require(pack.flatMap { frame?.lastDayToAppeal(by: $0) }).day == house.today - 5 + 21)
  }

  @Test func `the person's own statement is the person's, or written down with the person there`() async throws {
    let house = try await TestHouse()
    let worker = try await house.cookies(of: house.keyWorker)
    let person = try await house.cookies(of: house.person.human)
    try await house.run { client in
      let page = try await FrameControllerTests.registered(house, client)
      let alone = try await client.fillIn(
        "\(page)/more", ["add": "statement", "statement": "I want to stay"], as: worker)
      #expect(alone.status == .unprocessableContent)
      #expect(alone.text.contains("I want to stay"))
      let together = try await client.fillIn(
        "\(page)/more", ["add": "statement", "statement": "I want to stay", "here": "yes"], as: worker)
      #expect(together.status == .seeOther)
      let own = try await client.fillIn("\(page)/more", ["add": "statement", "statement": "My cat too"], as: person)
      #expect(own.status == .seeOther)
      #expect(try await client.get(page, person).text.contains("My cat too"))
    }
    let voices = try await house.read { try $0.frames().first?.state.statements.all.map(\.voice) }
    #expect(voices == [.personWithHelper, .person])
  }

  @Test func `the end of a decision is announced only when it is near`() async throws {
    let house = try await TestHouse()
    let worker = try await house.cookies(of: house.keyWorker)
    try await house.run { client in
      let page = try await FrameControllerTests.registered(house, client)
      let sent = try await client.fillIn("\(page)/more", ["add": "renewal"], as: worker)
      #expect(sent.status == .seeOther)
      let own = try await client.get("/persons/\(house.person)", house.cookies(of: house.person.human))
      #expect(own.text.contains("Your decision ends on"))
      #expect(try await client.get("/persons", worker).text.contains("Beslutet om Maja tar slut"))
    }
    #expect(try await house.read { try $0.frames().first?.state.renewals.current.count } == 1)
  }
}

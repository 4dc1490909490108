import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

struct `A manager's page of a service` {
  @Test func `tells duties with dates and questions to answer, and it is in each person's log`() async throws {
    let house = try await TestHouse()
    _ = try await house.ledger.write(house.desk.area) { entries in
      try entries.perform(
        RaiseConcern(about: Expression(try Text("The noise at night")), concerns: [], answerer: house.manager),
        in: entries.newID(of: Stream.self), as: house.own(on: house.today, entries), house.header(entries))
    }
    let cookies = try await house.cookies(of: house.manager)
    try await house.run { client in
      for _ in 1...2 {
        let page = try await client.get("/services/\(house.service)", cookies)
        #expect(page.status == .ok)
        // Support began a hundred days ago and there is no plan: what the pack asks for is late.
        #expect(page.text.contains("Maja: "))
        #expect(page.text.contains("The noise at night"))
      }
    }
    let log = try await house.accessLog()
    #expect(log.allSatisfy { $0.content.reader == house.manager })
    #expect(log.map(\.content.matter) == ["obligation", "concern"])
  }

  @Test func `holds nothing of a single relation`() async throws {
    let house = try await TestHouse()
    try await house.letCount()
    let asked = try await house.answer(Array(repeating: .tooLittle, count: 12))
    let drift = try await house.signal()
    let cookies = try await house.cookies(of: house.manager)
    try await house.run { client in
      let page = try await client.get("/services/\(house.service)", cookies)
      #expect(page.status == .ok)
      for secret in asked.map(\.description) + [
        drift.description, "/balance/", "/answers/", "/signals/", " 61 ", "47 ",
      ] {
        #expect(!page.text.contains(secret), "\(secret)")
      }
    }
  }

  @Test func `is nobody's but the manager's of that service`() async throws {
    let house = try await TestHouse()
    let others = [
      house.professional, house.keyWorker, house.stranger, house.decisionMaker, house.administrator,
      house.representative, house.relative, house.person.human,
    ]
    let refused = try await house.refuses("/services/\(house.service)", to: others)
    #expect(refused)
    let other = try await house.refuses("/services/\(house.otherService)", to: [house.manager])
    #expect(other)
    let log = try await house.accessLog()
    #expect(log.isEmpty)
  }
}

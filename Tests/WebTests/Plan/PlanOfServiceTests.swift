import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

struct PlanOfServiceTests {
  @Test func `who has no plan of their own service yet begins one, and only reads the other's`() async throws {
    let house = try await TestHouse()
    try await house.begin(house.otherService, with: house.stranger)
    let other = try await house.cookies(of: house.stranger)
    let plan = "/persons/\(house.person)/plan"
    try await house.run { client in
      let agreement = try await PlanSteps.begun(house, client, frame: "")
      let missing = try await client.get(plan, other)
      #expect(missing.text.contains("Vår verksamhet har ingen plan än") && missing.text.contains("\(plan)/new"))
      #expect(missing.text.contains("Willow house") && !missing.text.contains("\(plan)/settling"))
      #expect(try await client.get(agreement, other).status == .ok)
      #expect(try await client.get("\(agreement)/terms", other).status == .forbidden)
      let begun = try await client.fillIn("\(plan)/new", ["type": "genomforandeplan"], as: other)
      #expect(begun.status == .seeOther)
      let own = try await client.get(plan, other)
      #expect(own.text.contains("Birch house") && own.text.contains("Planen är påbörjad"))
      #expect(!own.text.contains("\(plan)/new\"") && own.text.contains("\(plan)/agreements/new"))
      let found = try await client.get("/find?q=Maja", other)
      #expect(found.text.contains("/plans/") && found.text.contains("Birch house"))
    }
  }

  @Test func `the person with two plans says in which one something is taken up`() async throws {
    let house = try await TestHouse()
    try await house.begin(house.otherService, with: house.stranger)
    let (own, other) = (
      try await house.cookies(of: house.person.human, means: [.device]), try await house.cookies(of: house.stranger)
    )
    let plan = "/persons/\(house.person)/plan"
    try await house.run { client in
      _ = try await PlanSteps.begun(house, client, frame: "")
      #expect(try await client.get("\(plan)/agreements/new", own).text.contains("name=\"area\""), "one needs no choice")
      _ = try await client.fillIn("\(plan)/new", ["type": "genomforandeplan"], as: other)
      let choice = try await client.get("\(plan)/agreements/new", own)
      #expect(choice.text.contains("Willow house") && choice.text.contains("Birch house"))
      #expect(!choice.text.contains("name=\"area\""))
      for (service, about) in [(house.service, "Walks"), (house.otherService, "Bowling")] {
        let told = try #require(try await house.read { try $0.plans() }.first { $0.state.service == service })
        let page = "/persons/\(house.person)/plans/\(told.stream)/agreements/new"
        #expect(choice.text.contains(page))
        let empty = try await client.fillIn(page, ["wants": "Every day"], hidden: ["id"], as: own)
        #expect(empty.status == .unprocessableContent && empty.text.contains("Every day") && empty.text.contains(page))
        #expect(try await client.fillIn(page, ["area": about], hidden: ["id"], as: own).status == .seeOther)
      }
      let foreign = try #require(try await house.read { try $0.plans() }.first { $0.state.service == house.service })
      let closed = "/persons/\(house.person)/plans/\(foreign.stream)/agreements/new"
      #expect(try await client.get(closed, other).status == .forbidden, "each team works in its own plan")
    }
    let plans = try await house.read { try $0.plans() }
    for (service, about) in [(house.service, "Walks"), (house.otherService, "Bowling")] {
      let titles = plans.first { $0.state.service == service }?.state.agreements.map(
        \.opened.content.title.words?.value)
      #expect(titles?.last == about)
    }
  }
}

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
}

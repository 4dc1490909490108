import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

struct `A question that is due` {
  @Test func `is put when the person opens the own page, once, and not when somebody else does`() async throws {
    let house = try await TestHouse()
    func count() async throws -> Int {
      try await house.ledger.read(house.desk.area) { try $0.things(.asking, of: house.person).count }
    }
    // Late enough that the hour of the day has come, whichever was drawn.
    house.world.advance(seconds: 4 * 3600)
    let team = try await house.cookies(of: house.professional)
    try await house.run { client in
      _ = try await client.get("/persons/\(house.person)", team)
    }
    let before = try await count()
    #expect(before == 0)
    let own = try await house.cookies(of: house.person.human)
    try await house.run { client in
      for _ in 1...3 {
        let page = try await client.get("/persons/\(house.person)", own)
        #expect(page.status == .ok)
        #expect(page.text.contains("/askings/"))
      }
    }
    let after = try await count()
    #expect(after == 1)
  }
}

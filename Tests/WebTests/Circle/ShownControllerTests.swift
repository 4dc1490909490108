import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

/// What the person shows to whom.
struct ShownControllerTests {
  @Test func `the person shows the piles to one and takes it back`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.person.human, means: [.device])
    let page = "/persons/\(house.person)/shown/piles-choice"
    try await house.run { (client) async throws in
      #expect(try await client.fillIn(page, "show=\(house.relative)", as: cookies).status == .seeOther)
      #expect(try await client.get("/persons/\(house.person)/shown", cookies).text.contains("Rune Relative"))
      let relative = try await house.cookies(of: house.relative)
      let first = try await client.get("/represented", relative)
      #expect(first.text.contains("/persons/\(house.person)/answers/choice"))
      #expect(try await client.fillIn(page, "hide=\(house.relative)", as: cookies).status == .seeOther)
      let after = try await client.get("/represented", relative)
      #expect(!after.text.contains("/answers/choice") && after.text.contains("Maja"))
      #expect(try await client.fillIn(page, "show=\(house.stranger)", as: cookies).status == .unprocessableContent)
    }
  }
}

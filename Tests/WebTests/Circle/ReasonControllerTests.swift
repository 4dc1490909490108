import CoCreation
import HTTPTypes
import HummingbirdTesting
import Testing
import Values
import Web

/// Whether something binds somebody to a person is asked once, by the person's own day.
struct ReasonControllerTests {
  /// A house whose machine keeps another time than the service, just after midnight where the service is.
  private func afterMidnight() async throws -> TestHouse {
    let house = try await TestHouse(zone: try #require(Zone("UTC")))
    try await house.endPlaces(of: [house.representative, house.professional], last: house.today)
    let second = Int(house.world.now.microseconds / 1_000_000) % 86_400
    house.world.advance(seconds: 23 * 3600 + 2 - second)
    return house
  }

  @Test func `a place that has just ended is told as ended, and leads to no address that leads to itself`() async throws
  {
    let house = try await afterMidnight()
    let cookies = try await house.cookies(of: house.representative)
    try await house.run { (client) async throws in
      for page in ["plan", "frames", "circle", "reason"] {
        let answer = try await client.get("/persons/\(house.person)/\(page)", cookies)
        #expect(answer.status == .forbidden, "\(page)")
      }
      let own = try await client.get("/represented", cookies)
      #expect(own.status == .ok && !own.text.contains("/persons/\(house.person)/plan"))
    }
  }

  @Test func `whoever still works there is offered to give a reason`() async throws {
    let house = try await afterMidnight()
    let cookies = try await house.cookies(of: house.professional)
    try await house.run { (client) async throws in
      let answer = try await client.get("/persons/\(house.person)/plan", cookies)
      #expect(answer.status == .forbidden && answer.text.contains("/persons/\(house.person)/reason"))
      #expect(try await client.get("/persons/\(house.person)/reason", cookies).status == .ok)
    }
  }
}

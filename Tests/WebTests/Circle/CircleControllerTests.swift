import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

/// The page of a circle: who is in it, and what each may.
struct CircleControllerTests {
  @Test func `places that come and that have been are on the page, and give no rights`() async throws {
    let house = try await TestHouse()
    func id() -> ID<Human> { house.world.surroundings.id(at: house.world.surroundings.now()) }
    let (coming, former) = (id(), id())
    let mandate = CircleRole.representative(mandate: Mandate(kind: "god_man", scope: [.plan, .dailyLife]))
    try await house.join(coming, "Cilla Coming", mandate, days: 1...90)
    try await house.join(former, "Frida Former", mandate, days: -90...(-1))
    try await house.run { (client) async throws in
      for human in [house.manager, house.professional] {
        let page = try await client.get("/persons/\(house.person)/circle", house.cookies(of: human)).text
        let today = try #require(page.firstRange(of: "Rut Representative")?.lowerBound)
        let later = try #require(page.firstRange(of: "Cilla Coming")?.lowerBound)
        let closed = try #require(page.firstRange(of: ">Tidigare<")?.lowerBound)
        let before = try #require(page.firstRange(of: "Frida Former")?.lowerBound)
        #expect(today < later && later < closed && closed < before)
        #expect(page.contains("Från och med "))
      }
      for human in [coming, former] {
        let cookies = try await house.cookies(of: human)
        #expect(try await client.get("/persons/\(house.person)/plan", cookies).status == .forbidden)
        #expect(try await client.get("/persons/\(house.person)/circle", cookies).status == .forbidden)
      }
    }
  }

  @Test func `what a mandate lets decide is told in the language of the page, or marked as another`() async throws {
    let house = try await TestHouse()
    let members = try await house.read { $0.circle.members }
    let place = try #require(members.first { $0.value.human == house.representative }).key
    let cookies = try await house.cookies(of: house.manager)
    try await house.run { (client) async throws in
      let swedish = try await client.get("/persons/\(house.person)/circle/\(place)", cookies)
      #expect(swedish.text.contains("ansökan om insatser när personen uppenbart inte kan ta ställning själv"))
      #expect(!swedish.text.contains("ask for services"))
    }
  }
}

import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

/// What the person lets happen: the voluntary part, and how they are asked.
struct LayerControllerTests {
  @Test func `the voluntary part is paused by the person, and the rhythm is set in full`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.person.human, means: [.device])
    let ask = "/persons/\(house.person)/how-to-ask"
    try await house.run { (client) async throws in
      let fields = "rhythm=weekly3&sides=tooMuchFirst&listened=yes&audience=whoWereThere&count=yes"
      #expect(try await client.fillIn(ask, fields, as: cookies).status == .seeOther)
      #expect(try await client.fillIn(ask, "rhythm=hourly", as: cookies).status == .unprocessableContent)
      let layer = "/persons/\(house.person)/layer"
      #expect(try await client.fillIn(layer, "layer=paused", as: cookies).status == .seeOther)
      let staff = try await house.cookies(of: house.professional)
      let noted = try await client.get("/persons/\(house.person)/moments/new", staff)
      #expect(noted.status == .forbidden, "nobody adds to what the person has left")
      #expect(try await client.fillIn(layer, "layer=on", as: cookies).status == .seeOther)
    }
    let rhythm = try await house.read { try $0.rhythm().rhythm(otherwiseFrom: $0.rhythmBegins) }
    #expect(
      rhythm
        == Rhythm(
          frequency: .weekly(days: 3), asksIfListened: true, sides: .fixed(sides: .tooMuchFirst),
          audience: .whoWereThere, teamMayCount: true))
  }
}

import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

@Suite struct `One more thing about a moment` {
  @Test func `each voice adds for itself, and none changes another's`() async throws {
    let rights = try await RightsHouse()
    let house = rights.house
    let page = "/persons/\(house.person)/moments/\(rights.moment)"
    let professional = try await rights.cookies(of: .professional)
    try await house.run { (client) async throws in
      _ = try await client.fillIn("\(page)/more", "add=places&knows=It+is+cold", as: professional)
      _ = try await client.fillIn("\(page)/more", "add=places&wants=Tea", as: try await rights.cookies(of: .person))
      let shown = try await client.get(page, professional)
      #expect(shown.text.contains("It is cold") && shown.text.contains("Tea"))
    }
    let state = try #require(try await house.moments().first)
    #expect(state.places(of: .person)?.want?.words?.value == "Tea" && state.places(of: .person)?.know == nil)
    #expect(state.places(of: .professional)?.know?.words?.value == "It is cold")
  }

  @Test func `an outcome that differs needs its reason, which is told and received, and one takes back one's own`()
    async throws
  {
    let rights = try await RightsHouse()
    let house = rights.house
    let page = "/persons/\(house.person)/moments/\(rights.moment)"
    let (professional, own) = (try await rights.cookies(of: .professional), try await rights.cookies(of: .person))
    try await house.run { (client) async throws in
      _ = try await client.fillIn("\(page)/more", "add=wish&wish=A+walk&expression=said", as: professional)
      let without = try await client.fillIn(
        "\(page)/more", "add=outcome&outcome=otherwise&carriedOut=together", as: professional)
      #expect(without.status == .unprocessableContent)
      house.world.advance(seconds: 1)
      _ = try await client.fillIn(
        "\(page)/more", "add=outcome&outcome=otherwise&carriedOut=together&reason=safety", as: professional)
      let asks = try await client.get(page, professional)
      #expect(asks.text.contains("name=\"kept\""))
      _ = try await client.fillIn("\(page)/more", "add=reasonTold&how=spoken&words=There+was+ice", as: professional)
      let told = try await client.get(page, own)
      #expect(told.text.contains("There was ice"))
      house.world.advance(seconds: 1)
      let received = try await client.fillIn(page, "reception=understood", as: own)
      #expect(received.status == .seeOther)
      let wish = try #require(try await house.moments().first?.wishes.current.first?.id)
      let others = try await client.fillIn(
        "\(page)/more", "add=undo&statement=\(wish)", as: try await rights.cookies(of: .keyWorker))
      #expect(others.status != .seeOther)
      _ = try await client.fillIn("\(page)/more", "add=undo&statement=\(wish)", as: professional)
    }
    let state = try #require(try await house.moments().first)
    #expect(state.receptions.last?.content.reception == .understood)
    #expect(state.disputes.all.isEmpty)
    #expect(state.wishes.current.isEmpty)
  }

  @Test func `a moment tells what it reached, by what shows it`() async throws {
    let rights = try await RightsHouse()
    let page = "/persons/\(rights.house.person)/moments/\(rights.moment)"
    let professional = try await rights.cookies(of: .professional)
    try await rights.house.run { (client) async throws in
      _ = try await client.fillIn("\(page)/more", "add=offer&options=Rice%0APasta&offered=photos", as: professional)
      let reach = try await client.get("\(page)/reach", professional)
      #expect(reach.status == .ok && reach.text.contains("Kim Assistant"))
    }
  }
}

import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

@Suite struct `Those who can be tapped` {
  @Test func `stand as near as they are: who is here or was named, the team, relatives, the others`() async throws {
    let rights = try await RightsHouse()
    let house = rights.house
    let page = "/persons/\(house.person)/moments/\(rights.moment)/more?add=presence"
    let own = try await rights.cookies(of: .person)
    let (kim, ali) = (house.professional, house.keyWorker)
    try await house.run { (client) async throws in
      // The professional noted the moment, and so is named in it.
      let named = try await client.get(page, own).text.places(
        of: [kim, ali, house.relative, house.representative])
      #expect(named == named.sorted() && named.count == 4)
      _ = try await client.fillIn(
        "/persons", "came=me&from=persons", to: "/persons/\(house.person)/here", as: rights.cookies(of: .keyWorker))
      // Of those who are near, the names decide.
      let here = try await client.get(page, own).text.places(of: [ali, kim, house.relative, house.representative])
      #expect(here == here.sorted() && here.count == 4)
    }
  }
}

extension String {
  /// Where each human's tile stands.
  fileprivate func places(of humans: [ID<Human>]) -> [String.Index] {
    humans.compactMap { firstRange(of: "value=\"\($0)\"")?.lowerBound }
  }
}

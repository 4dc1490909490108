import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

@Suite struct `What a form says of a moment` {
  @Test func `is kept as it was, when it is sent again with one thing more`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.professional)
    try await house.run { (client) async throws in
      let page = "/persons/\(house.person)/moments/new/free"
      let shown = try await client.get(page, cookies)
      let fields = "id=\(try shown.hidden("id"))&matter=Walk&carriedOut=together&knows=It+is+cold"
      for more in ["", "&chosen=own&other=Out"] {
        let sent = try await client.send(page, fields + more, seal: try shown.seal(cookies))
        #expect(sent.status == .seeOther)
      }
    }
    let moment = try #require(try await house.moments().first)
    #expect(moment.noted.all.count == 1 && moment.outcomes.all.count == 1 && moment.places.all.count == 1)
    #expect(moment.wishes.all.count == 1)
    #expect(moment.wishAsTold?.content.means == nil)
  }

  @Test func `is an offer only where the options were shown to the person, or somebody says that they were`()
    async throws
  {
    let rights = try await RightsHouse().furnished()
    let house = rights.house
    let page = "/persons/\(house.person)/moments/new/\(try #require(rights.furniture).agreement)"
    let (staff, own) = (try await rights.cookies(of: .professional), try await rights.cookies(of: .person))
    @Sendable func lived() async throws -> [MomentState] {
      let agreement = try #require(rights.furniture).agreement
      return try await house.read { try $0.moments(living: agreement).map(\.state) }
    }
    try await house.run { (client) async throws in
      _ = try await client.fillIn(page, "chosen=own&other=Pancakes&carriedOut=together", as: staff)
      #expect(try await lived().first?.offers.all.isEmpty == true)
      house.world.advance(seconds: 1)
      let shown = try await client.get(page, own)
      let option = try shown.hidden("shown")
      _ = try await client.send(page, "shown=\(option)&chosen=\(option)", seal: try shown.seal(own))
      let chosen = try #require(try await lived().first { $0.ownWish != nil })
      #expect(chosen.offers.last?.content.form == .words && chosen.ownWish?.content.wish == .option(number: 0))
      house.world.advance(seconds: 1)
      _ = try await client.fillIn(
        page, "shown=\(option)&chosen=\(option)&offered=spoken&carriedOut=together", as: staff)
      let told = try #require(try await lived().first { $0.wishAsTold?.content.wish == .option(number: 0) })
      #expect(told.offers.last?.content.form == .spoken)
      _ = try await client.fillIn(page, "chosen=\(option)&carriedOut=together", as: staff)
      #expect(try await lived().count { $0.offers.all.isEmpty } == 2)
    }
  }

  @Test func `is when it was, where it is told afterwards, and the day has its order`() async throws {
    let house = try await TestHouse()
    let (kim, own) = (
      try await house.cookies(of: house.professional), try await house.cookies(of: house.person.human)
    )
    let day = house.today - 1
    try await house.run { (client) async throws in
      for (matter, part) in [("Cinema", "&part=evening"), ("Errand", ""), ("Breakfast", "&part=morning")] {
        house.world.advance(seconds: 1)
        let sent = try await client.fillIn(
          "/persons/\(house.person)/moments/new/free", "matter=\(matter)&carriedOut=together&day=\(day)\(part)", as: kim
        )
        #expect(sent.status == .seeOther)
      }
      let shown = try await client.get("/persons/\(house.person)/days/\(day)", own).text
      let order = ["Breakfast", "In the morning", "Cinema", "In the evening", "Errand"]
      let places = try order.map { try #require(shown.firstRange(of: $0), "\($0)").lowerBound }
      #expect(places == places.sorted())
      let cinema = try await house.read {
        try $0.moments().first { $0.state.noted.last?.content.partOfDay == .evening }?.stream
      }
      let page = try await client.get("/persons/\(house.person)/moments/\(try #require(cinema))", own).text
      #expect(page.contains("Cinema, yesterday, in the evening"))
    }
  }

  @Test func `is counted while it holds, and no longer when it was undone`() async throws {
    let rights = try await RightsHouse().furnished()
    let house = rights.house
    let agreement = try #require(rights.furniture).agreement
    let page = "/persons/\(house.person)/moments/new/\(agreement)"
    let staff = try await rights.cookies(of: .professional)
    try await house.run { (client) async throws in
      for wish in ["Pancakes", "Soup"] {
        house.world.advance(seconds: 1)
        _ = try await client.fillIn(page, "chosen=own&other=\(wish)&carriedOut=together", as: staff)
      }
      #expect(try await house.read { try $0.momentCount(living: agreement) } == 2)
      let moment = try #require(try await house.read { try $0.moments(living: agreement).first?.stream })
      let rest = try await house.read { try $0.moments(living: agreement, from: 1, limit: 5).map(\.stream) }
      #expect(rest.count == 1 && !rest.contains(moment))
      let undone = try await client.fillIn(
        page, "undo=yes", to: "/persons/\(house.person)/moments/\(moment)", as: staff)
      #expect(undone.status == .seeOther)
    }
    let left = try await house.read { (try $0.momentCount(living: agreement), try $0.moments(living: agreement).count) }
    #expect(left == (1, 1))
  }
}

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

  @Test func `who breaks the glass gives a reason, and the person sees it at each reading`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.stranger)
    let page = "/persons/\(house.person)/circle"
    try await house.run { (client) async throws in
      let refused = try await client.get(page, cookies)
      #expect(refused.status == .forbidden)
      #expect(refused.text.contains("/persons/\(house.person)/reason") && !refused.text.contains("Maja"))
      let reason = "/persons/\(house.person)/reason"
      #expect(try await client.fillIn(reason, "reason=", as: cookies).status == .unprocessableContent)
      #expect(try await client.fillIn(reason, "reason=Alone+at+night", as: cookies).status == .seeOther)
      for _ in 1...2 { #expect(try await client.get(page, cookies).status == .ok) }
      let other = try await house.cookies(of: house.stranger)
      #expect(try await client.get(page, other).status == .forbidden, "the reason holds in its session only")
    }
    let log = try await house.accessLog()
    #expect(log.map(\.content.reason?.value) == ["Alone at night", "Alone at night"])
  }

  @Test func `no reason opens a person of another organisation, by any page and to nobody`() async throws {
    let house = try await TestHouse()
    let elsewhere = try await house.settle("Elm")
    let reason = "/persons/\(elsewhere.person)/reason"
    try await house.run { (client) async throws in
      for human in [house.professional, house.stranger, house.manager, house.decisionMaker, house.administrator] {
        let cookies = try await house.cookies(of: human)
        let asked = try await client.get(reason, cookies)
        #expect(asked.status == .forbidden && !asked.text.contains("Jonna"))
        let seal = try await client.get("/sign-in", cookies).seal(cookies)
        #expect(try await client.send(reason, "reason=Fire", seal: seal).status == .forbidden)
        for page in ["plan", "glance", "limits", "circle"] {
          let shown = try await client.get("/persons/\(elsewhere.person)/\(page)", cookies)
          #expect(shown.status == .forbidden && !shown.text.contains("/reason"), "\(page)")
        }
      }
      let own = try await house.cookies(of: elsewhere.colleague)
      #expect(try await client.fillIn(reason, "reason=Fire", as: own).status == .seeOther)
      #expect(try await client.get("/persons/\(elsewhere.person)/plan", own).status == .ok)
      #expect(try await client.get("/persons/\(house.person)/reason", own).status == .forbidden)
    }
  }

  @Test func `a reason that nobody can see is none, and signs are not offered to who may not read them`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.stranger)
    let reason = "/persons/\(house.person)/reason"
    try await house.run { (client) async throws in
      #expect(try await client.fillIn(reason, "reason=%E2%80%8B", as: cookies).status == .unprocessableContent)
      #expect(try await client.fillIn(reason, "reason=Alone", as: cookies).status == .seeOther)
      let plan = try await client.get("/persons/\(house.person)/plan", cookies)
      #expect(plan.status == .ok && !plan.text.contains("/persons/\(house.person)/signs"))
    }
  }
}

import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
@testable import Web

/// Who leads a service hears of tasks that others have given there.
struct TasksToldTests {
  /// Somebody gives a task in a service, at the page of whoever gets it, for days counted from today.
  private func give(
    _ role: String, in service: ID<Service>, at page: String, by giver: ID<Human>, days: ClosedRange<Int>,
    _ house: TestHouse
  ) async throws {
    let (first, last) = (house.today + days.lowerBound, house.today + days.upperBound)
    try await house.run { (client) async throws in
      let given = try await client.fillIn(
        page, "act=appoint&role=\(role)&place=\(service)&first=\(first)&last=\(last)", as: house.cookies(of: giver))
      #expect(given.status == .seeOther)
    }
  }

  @Test func `who leads a service is told of tasks that others gave there, once on the way in and then on the account`()
    async throws
  {
    let house = try await TestHouse()
    let elsewhere = try await house.settle("Elm")
    let desk = house.desk
    #expect(try await !desk.tellOfTasks(to: elsewhere.manager.retyped()))
    try await give(
      "firstLineManager", in: elsewhere.service, at: "/administration/accounts/\(house.professional)",
      by: house.administrator, days: 0...9, house)
    try await house.run { (client) async throws in
      let led = try await house.cookies(of: elsewhere.manager)
      let account = try await client.get("/account", led)
      #expect(account.text.contains("Ada Admin") && account.text.contains("Kim Assistant"))
      #expect(account.text.contains("Elm house"))
      let other = try await house.cookies(of: house.manager)
      #expect(try await !client.get("/account", other).text.contains("Elm house"))
    }
    #expect(try await desk.tellOfTasks(to: elsewhere.manager.retyped()))
    #expect(try await !desk.tellOfTasks(to: elsewhere.manager.retyped()), "once")
    house.world.advance(seconds: 91 * 86_400)
    try await house.run { (client) async throws in
      let led = try await house.cookies(of: elsewhere.manager)
      #expect(try await !client.get("/account", led).text.contains("Ada Admin"))
    }
  }

  @Test func `an old task is not told again once a newer one is out of sight`() async throws {
    let house = try await TestHouse()
    let elsewhere = try await house.settle("Elm")
    let manager = elsewhere.manager
    func give(_ role: String, _ service: ID<Service>, to human: ID<Human>, for days: Int) async throws {
      house.world.advance(seconds: 60)
      try await self.give(
        role, in: service, at: "/administration/accounts/\(human)", by: house.administrator, days: 0...days, house)
    }
    try await give("firstLineManager", house.service, to: manager, for: 1)
    _ = try await house.desk.tellOfTasks(to: manager.retyped())
    try await give("professional", elsewhere.service, to: house.professional, for: 50)
    #expect(try await house.desk.tellOfTasks(to: manager.retyped()))
    try await give("professional", house.service, to: elsewhere.colleague, for: 50)
    #expect(try await house.desk.tellOfTasks(to: manager.retyped()))
    // The second service is led by somebody else again: what was told of the first is no news.
    house.world.advance(seconds: 5 * 86_400)
    #expect(try await !house.desk.tellOfTasks(to: manager.retyped()))
  }

  @Test func `what a manager gives in the own service is no news to anybody`() async throws {
    let house = try await TestHouse()
    try await give(
      "professional", in: house.service, at: "/services/\(house.service)/staff/\(house.professional)",
      by: house.manager, days: 401...500, house)
    #expect(try await !house.desk.tellOfTasks(to: house.manager.retyped()))
  }
}

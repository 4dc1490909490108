import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

struct ErasuresControllerTests {
  /// A house in which the first person's support has ended and their file's time has passed; its provider has an
  /// administrator of its own.
  private func house() async throws -> (house: TestHouse, administrator: ID<Human>) {
    let house = try await TestHouse()
    let administrator: ID<Human> = house.world.surroundings.id(at: house.world.surroundings.now())
    let pack = try #require(house.desk.packs[PackKey("SE")])
    try await house.ledger.write(house.desk.area) { entries in
      let today = TestHouse.zone.time(at: entries.now).day
      let samspel = Rights.samspel(on: today, at: entries.now)
      func header() -> Circumstances {
        Circumstances(
          entry: entries.newID(of: Entry.self), organisation: house.provider, pack: pack, zone: TestHouse.zone)
      }
      try entries.perform(
        RegisterHuman(name: try Text("Pia Provider")), in: administrator.retyped(), as: samspel, header())
      let period = try #require(Period(first: today, last: today + 90))
      try entries.perform(
        Appoint(
          appointment: entries.newID(of: Appointment.self), role: .administrator(organisation: house.provider),
          period: period), in: administrator.retyped(), as: samspel, header())
      try entries.perform(
        EndSupport(service: house.service, last: today), inCircleOf: house.person, as: samspel, header())
    }
    _ = try await house.ledger.run(
      .findingRetention(house.desk.dueWork), through: house.today + 6 * 366, in: house.desk.area)
    return (house, administrator)
  }

  @Test func `the organisation's own administrator sees the rule, how much and of whom, and confirms`() async throws {
    let (house, administrator) = try await house()
    let cookies = try await house.cookies(of: administrator)
    let page = "/administration/erasures"
    try await house.run { (client) async throws in
      let shown = try await client.get(page, cookies)
      #expect(shown.status == .ok)
      #expect(shown.text.contains("Maja") && !shown.text.contains("Omar"))
      #expect(shown.text.contains("LSS 21 c-d") && shown.text.contains("placering av barn"))
      #expect(shown.text.contains("Bevaras 5 år"))
      let none = try await client.fillIn(page, "rule=board-file&class=personalFile", as: cookies)
      #expect(none.status == .unprocessableContent && none.text.contains("href=\"#person-personalFile\""))
      let fields = "rule=board-file&class=personalFile&person-personalFile=\(house.person)"
      let confirmed = try await client.fillIn(page, fields, as: cookies)
      #expect(confirmed.status == .seeOther)
      #expect(try await client.get(page, cookies).text.contains("Inget väntar på att gallras"))
    }
  }

  @Test func `another organisation's administrator sees and confirms nothing of it`() async throws {
    let (house, administrator) = try await house()
    let cookies = try await house.cookies(of: house.administrator)
    let page = "/administration/erasures"
    try await house.run { (client) async throws in
      #expect(try await !client.get(page, cookies).text.contains("Maja"))
      let fields = "rule=board-file&class=personalFile&person-personalFile=\(house.person)"
      let seal = try await client.get("/sign-in", cookies).seal(cookies)
      #expect(try await client.send(page, fields, seal: seal).status == .seeOther)
      let own = try await house.cookies(of: administrator)
      #expect(try await client.get(page, own).text.contains("Maja"), "it still waits")
    }
  }
}

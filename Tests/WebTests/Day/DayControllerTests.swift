import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Localization
import Testing
import Values
import Web

struct DayControllerTests {
  @Test func `a person reads the own day, and nothing of it is logged`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.person.human)
    try await house.run { client in
      let page = try await client.get("/persons/\(house.person)", cookies)
      #expect(page.status == .ok)
      #expect(page.text.contains("Maja"))
    }
    let log = try await house.accessLog()
    #expect(log.isEmpty)
  }

  @Test func `who supports is sent to what is agreed, and what they were shown is in the log`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.professional)
    try await house.run { client in
      let page = try await client.get("/persons/\(house.person)", cookies)
      #expect(page.status == .seeOther)
      #expect(page.headers[.location] == "/persons/\(house.person)/glance")
      let week = try await client.get("/persons/\(house.person)/weeks/2026-05-11", cookies)
      #expect(week.status == .ok)
    }
    let log = try await house.accessLog()
    #expect(log.map(\.content.reader) == [house.professional])
    #expect(log.map(\.content.matter) == ["moment"])
  }

  @Test func `what others read from signs, or nobody told, is nothing that the person chose`() async throws {
    let house = try await TestHouse()
    let kim = try await house.cookies(of: house.professional)
    let own = try await house.cookies(of: house.person.human, means: [.device])
    let page = "/persons/\(house.person)/moments/new/free"
    try await house.run { (client) async throws in
      for fields in [
        "matter=Walk&carriedOut=together&chosen=own&other=Out&expression=said",
        "matter=Tea&carriedOut=together&chosen=own&other=Milk&expression=interpreted&interpretedBy=Looked+at+it",
        "matter=Bath&carriedOut=together",
      ] {
        #expect(try await client.fillIn(page, fields, as: kim).status == .seeOther)
        house.world.advance(seconds: 60)
      }
      let day = try await client.get("/persons/\(house.person)", own).text
      let heading = try #require(
        Tongue.allCases.compactMap { day.firstRange(of: ">\(DayMoreWords.in($0).happened)<") }.first)
      let (chosen, happened) = (day[..<heading.lowerBound], day[heading.upperBound...])
      #expect(chosen.contains("Walk") && !happened.contains("Walk"))
      for matter in ["Tea", "Bath"] { #expect(happened.contains(matter) && !chosen.contains(matter)) }
    }
  }

  @Test func `nobody without a relation reads anything, and nothing tells whether there was something`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.stranger)
    try await house.run { client in
      let page = try await client.get("/persons/\(house.person)/weeks/2026-05-11", cookies)
      #expect(page.status == .forbidden)
      #expect(!page.text.contains("Maja"))
    }
  }

  @Test func `the person says who is here, and a professional for nobody but themselves`() async throws {
    let house = try await TestHouse()
    let own = try await house.cookies(of: house.person.human, means: [.device])
    let staff = try await house.cookies(of: house.professional)
    let here = "/persons/\(house.person)/here"
    try await house.run { client in
      let told = try await client.fillIn(here, "came=\(house.keyWorker)", as: own)
      #expect(told.headers[.location] == here)
      let other = try await client.fillIn(here, "came=\(house.keyWorker)", as: staff)
      #expect(other.status != .seeOther)
      #expect(try await client.fillIn(here, "came=\(house.stranger)", as: own).status != .seeOther)
      #expect(try await client.fillIn(here, "came=me", as: staff).status == .seeOther)
      let page = try await client.get(here, staff)
      #expect(page.text.contains("Ali Keyworker") && page.text.contains("Kim Assistant"))
    }
    let today = house.today
    let day = try await house.read { try $0.supportDay(today) }
    #expect(day.toldHere == [house.keyWorker])
    #expect(day.here == [house.professional])
    try await house.run { client in _ = try await client.fillIn(here, "left=everyone", as: own) }
    let alone = try await house.read { try $0.supportDay(today) }
    #expect(alone.toldHere == [] && alone.here == [house.professional])
  }

  @Test func `saying that one is here is seen by the person, and said twice by one form it is said once`() async throws
  {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.professional)
    try await house.run { client in
      let page = try await client.get("/persons/\(house.person)/here", cookies)
      let seal = try page.seal(cookies)
      for _ in 1...2 {
        let sent = try await client.send("/persons/\(house.person)/here", "came=me", seal: seal)
        #expect(sent.status == .seeOther)
      }
      let own = try await client.get("/persons/\(house.person)", house.cookies(of: house.person.human))
      #expect(own.text.contains("Kim Assistant"))
    }
  }

  @Test func `what comes next is told for today or a later day, done by a tap, and taken back by who told it`()
    async throws
  {
    let house = try await TestHouse()
    let (kim, own) = (
      try await house.cookies(of: house.professional), try await house.cookies(of: house.person.human)
    )
    let page = "/persons/\(house.person)/next"
    let (today, tomorrow) = (house.today, house.today + 1)
    try await house.run { (client) async throws in
      _ = try await client.fillIn(page, "what=Swim&when=after+lunch", as: kim)
      let later = try await client.fillIn(page, "what=Market&day=\(tomorrow)", as: kim)
      #expect(later.headers[.location]?.hasPrefix("/persons/\(house.person)/days/\(tomorrow)") == true)
      #expect(try await client.fillIn(page, "what=Late&day=\(today - 1)", as: kim).status == .unprocessableContent)
      let week = try await client.get("/persons/\(house.person)/weeks/\(today.monday)", own).text
      #expect(week.contains("Swim"))
      let next = try #require(try await house.read { try $0.supportDay(today).toCome.first?.id })
      #expect(try await client.fillIn(page, "withdrawn=\(next)", as: own).status != .seeOther)
      #expect(try await client.fillIn(page, "done=\(next)", as: own).status == .seeOther)
      #expect(try await house.read { try $0.supportDay(today).toCome.isEmpty })
      let day = try await client.get("/persons/\(house.person)/days/\(today)", own).text
      #expect(["Swim", ">after lunch<", ">Done<"].allSatisfy { day.contains($0) } && !day.contains("Market"))
      #expect(try await client.get("/persons/\(house.person)/days/\(tomorrow)", own).text.contains("Market"))
      _ = try await client.fillIn(page, "withdrawn=\(next)", as: kim)
    }
    #expect(try await house.read { try $0.supportDay(today).next.current.isEmpty })
  }
}

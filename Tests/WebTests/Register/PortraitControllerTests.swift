import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values

@testable import Web

struct `Names and pictures` {
  @Test func `a person puts right the name and gives a picture, and both are everywhere`() async throws {
    let house = try await TestHouse()
    let person = try await house.cookies(of: house.person.human)
    let worker = try await house.cookies(of: house.professional)
    let page = "/persons/\(house.person)/portrait"
    try await house.run { client in
      let sent = try await client.fillIn(
        page, [("name", "Maja-Lisa Öst")], file: ("picture", "a.png", TestPhoto.png), as: person)
      #expect(sent.status == .seeOther)
      #expect(try await client.get(page, person).text.contains("src=\"/media/"))
      #expect(try await client.get("/find?q=lisa", worker).text.contains("Maja-Lisa Öst"))
      #expect(try await client.get("/persons/\(house.person)/circle", worker).text.contains("Maja-Lisa Öst"))
      let without = try await client.fillIn(page, ["name": "Lisa", "without": "yes"], as: person)
      #expect(without.status == .seeOther)
      let shown = try await client.get(page, person).text
      #expect(!shown.contains("src=\"/media/"))
      #expect(shown.contains("class=\"face tile-"))
      #expect(try await !client.get("/find?q=maja", worker).text.contains("Maja"))
      #expect(try await client.get("/find?q=lisa", worker).text.contains("Lisa"))
    }
    let names = try await house.read { $0.circle.registered.all.map(\.content.name.value) }
    #expect(names == ["Maja", "Maja-Lisa Öst", "Lisa"], "what stood before stays")
  }

  @Test func `whoever leads the service changes it too, and nobody else`() async throws {
    let house = try await TestHouse()
    let page = "/persons/\(house.person)/portrait"
    try await house.run { client in
      let manager = try await house.cookies(of: house.manager)
      let sent = try await client.fillIn(page, ["name": "Maja Ek"], as: manager)
      #expect(sent.status == .seeOther)
      for human in [house.professional, house.relative, house.stranger, house.decisionMaker, house.otherPerson.human] {
        #expect(try await client.get(page, house.cookies(of: human)).status == .forbidden)
      }
      let empty = try await client.fillIn(page, [("name", "")], file: ("picture", "a", Array("x".utf8)), as: manager)
      #expect(empty.status == .unprocessableContent)
      #expect(empty.text.contains("href=\"#name\"") && empty.text.contains("href=\"#picture\""))
    }
  }

  @Test func `staff and those who are close have a face of their own, which is seen where one says who is here`()
    async throws
  {
    let house = try await TestHouse()
    try await house.run { client in
      for human in [house.professional, house.relative, house.representative] {
        let cookies = try await house.cookies(of: human)
        let sent = try await client.fillIn(
          "/account/portrait", [], file: ("picture", "a.png", TestPhoto.png), as: cookies)
        #expect(sent.status == .seeOther)
        #expect(try await client.get("/account/portrait", cookies).text.contains("src=\"/media/"))
        // The name is not one's own to change here.
        _ = try await client.fillIn("/account/portrait", ["name": "Somebody Else"], as: cookies)
        #expect(try await !client.get("/account/portrait", cookies).text.contains("Somebody Else"))
      }
      let here = try await client.get("/persons/\(house.person)/here", house.cookies(of: house.person.human)).text
      #expect(here.contains("src=\"/media/"))
    }
  }

  @Test func `whoever answers for an account puts its name right`() async throws {
    let house = try await TestHouse()
    try await house.run { client in
      let page = "/services/\(house.service)/staff/\(house.professional)/portrait"
      let manager = try await house.cookies(of: house.manager)
      #expect(try await client.fillIn(page, ["name": "Kim Sund"], as: manager).status == .seeOther)
      #expect(try await client.get("/services/\(house.service)/people", manager).text.contains("Kim Sund"))
      let other = "/services/\(house.service)/staff/\(house.stranger)/portrait"
      #expect(try await client.get(other, manager).status != .ok)
    }
  }

  @Test func `an erased name is neither shown nor found`() async throws {
    let house = try await TestHouse()
    let person = try await house.cookies(of: house.person.human)
    let page = "/persons/\(house.person)/portrait"
    try await house.run { client in
      _ = try await client.fillIn(page, ["name": "Wrongly Written"], as: person)
      let stream = ID<Stream>.circle(of: house.person)
      try await house.ledger.write(house.desk.area) { entries in
        let written = try entries.entries(of: stream, limit: 1000).filter {
          $0.header.particulars.kind.name.name == "person.registered"
        }
        let last = try #require(written.last).header
        _ = try entries.erase(
          [last.id], ground: "error", id: entries.newID(of: Entry.self), particulars: last.particulars)
      }
      #expect(try await client.get(page, person).text.contains("Maja"))
      #expect(try await !client.get("/find?q=wrongly", house.cookies(of: house.professional)).text.contains("Wrongly"))
    }
  }
}

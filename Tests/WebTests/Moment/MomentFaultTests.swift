import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

/// What a moment's form takes, and what it says of the rest.
struct `The form of a moment` {
  private let house: TestHouse
  private let kim: HTTPFields
  private var page: String { "/persons/\(house.person)/moments/new/free" }

  init() async throws {
    house = try await TestHouse()
    kim = try await house.cookies(of: house.professional)
  }

  @Test func `takes days of the last year on which the person was supported, and says the bound`() async throws {
    try await house.run { (client) async throws in
      for day in ["0001-01-01", "\(house.today - 101)", "\(house.today + 1)", "9999-12-31"] {
        let sent = try await client.fillIn(page, "matter=Walk&knows=Kept&carriedOut=person&day=\(day)", as: kim)
        #expect(sent.status == .unprocessableContent, "\(day)")
        #expect(sent.text.contains("href=\"#day\"") && sent.text.contains("Kept"), "\(day)")
      }
      let early = try await client.fillIn(
        page, "matter=Walk&carriedOut=person&day=\(house.today - 100)", as: kim)
      #expect(early.status == .seeOther)
    }
    #expect(try await house.moments().count == 1)
  }

  @Test(arguments: ["expression", "chosen", "present", "outcome", "reason", "offeredOption", "part"])
  func `tells of a choice that there is not, and saves nothing`(field: String) async throws {
    try await house.run { (client) async throws in
      let fields = "matter=Walk&knows=Kept&carriedOut=person&\(field)=banana"
      let sent = try await client.fillIn(page, fields, as: kim)
      #expect(sent.status == .unprocessableContent)
      #expect(sent.text.contains("href=\"#\(field)\"") && sent.text.contains("Kept"))
    }
    #expect(try await house.moments().isEmpty)
  }

  @Test func `takes no part of today that has not been, and any part of a day before`() async throws {
    let fields = "matter=Walk&knows=Kept&carriedOut=person&part=evening"
    try await house.run { (client) async throws in
      let early = try await client.fillIn(page, fields, as: kim)
      #expect(early.status == .unprocessableContent)
      #expect(early.text.contains("href=\"#part\"") && early.text.contains("Kept"))
      #expect(try await client.fillIn(page, "\(fields)&day=\(house.today - 1)", as: kim).status == .seeOther)
    }
    #expect(try await house.moments().map { $0.noted.last?.content.partOfDay } == [.evening])
  }

  @Test func `tells of a picture in which there is nothing, and lets one be that was not chosen`() async throws {
    let fields = [("matter", "Walk"), ("carriedOut", "person")]
    try await house.run { (client) async throws in
      let empty = try await client.fillIn(page, fields, file: ("picture", "a.jpg", []), as: kim)
      #expect(empty.status == .unprocessableContent && empty.text.contains("href=\"#picture\""))
      let unchosen = try await client.fillIn(page, fields, file: ("picture", "", []), as: kim)
      #expect(unchosen.status == .seeOther)
    }
    #expect(try await house.moments().count == 1)
  }

  @Test func `names the pictures that it takes where it was given another file`() async throws {
    try await house.run { (client) async throws in
      let sent = try await client.fillIn(
        page, [("matter", "Walk"), ("carriedOut", "person")], file: ("picture", "a.gif", Array("GIF89a......".utf8)),
        as: kim)
      #expect(sent.status == .unprocessableContent)
      #expect(sent.text.contains("JPEG") && sent.text.contains("WebP"))
    }
  }

  @Test func `that puts a side right is answered the same when it comes twice`() async throws {
    try await house.run { (client) async throws in
      _ = try await client.fillIn(page, "matter=Walk&carriedOut=person&knows=It+is+cold", as: kim)
      let moment = try #require(try await house.read { try $0.moments().first?.stream })
      let side = try #require(try await house.moments().first?.places.last?.id)
      let address = "/persons/\(house.person)/moments/\(moment)"
      let mine = try await client.get("\(address)/correction", kim).text
      #expect(mine.contains("It is cold") && mine.contains("\(address)/more?corrects=\(side)"))
      let seal = try await client.get("\(address)/more?corrects=\(side)", kim).seal(kim)
      for _ in 1...2 {
        let sent = try await client.send(
          "\(address)/more", "add=places&corrects=\(side)&knows=It+is+wet", seal: seal)
        #expect(sent.status == .seeOther)
      }
    }
    let state = try #require(try await house.moments().first)
    #expect(state.places.all.count == 2 && state.places.current.count == 1)
    #expect(state.places.current.first?.content.places.know?.words?.value == "It is wet")
  }

  @Test func `a moment takes nothing else's place, whatever id a form names`() async throws {
    let tomorrow: ID<Stream> = .access(house.today + 1, of: house.person)
    try await house.run { client in
      let shown = try await client.get(page, kim)
      // The circle, somebody else's, a colleague's: there already, and no moment.
      for taken in ["\(house.person)", "\(house.otherPerson)", "\(house.keyWorker)"] {
        let sent = try await client.send(
          page, "id=\(taken)&matter=Walk&carriedOut=person", seal: try shown.seal(kim))
        #expect(sent.status == .unprocessableContent)
        #expect(sent.text.contains("Walk"))
      }
      #expect(try await house.moments().isEmpty)
      // Where tomorrow's readings will be noted: the moment is kept, elsewhere.
      let sent = try await client.send(
        page, "id=\(tomorrow)&matter=Walk&carriedOut=person", seal: try shown.seal(kim))
      #expect(sent.status == .seeOther)
    }
    #expect(try await house.moments().count == 1)
    let log = try await house.ledger.read(house.desk.area) { try $0.entries(of: tomorrow, limit: 1) }
    #expect(log.isEmpty)
  }
}

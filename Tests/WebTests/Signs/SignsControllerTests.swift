import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

struct `Signs` {
  private func note(_ house: TestHouse, _ fields: String, by human: ID<Human>) async throws -> HTTPResponse.Status {
    let cookies = try await house.cookies(of: human)
    let status = Status()
    try await house.run { client in
      let seal = try await client.get("/persons/\(house.person)/signs/new", cookies).seal(cookies)
      await status.set(try await client.send("/persons/\(house.person)/signs/new", fields, seal: seal).status)
    }
    return await status.status
  }

  private actor Status {
    private(set) var status = HTTPResponse.Status.notFound
    func set(_ new: HTTPResponse.Status) { status = new }
  }

  @Test func `of one occasion come together, each by its reader, and the other's is seen after one's own`() async throws
  {
    let house = try await TestHouse()
    let kim = try await note(house, "about=day&seen=turnedTo&words=Smiles&met=yes&offer=waited", by: house.professional)
    #expect(kim == .seeOther)
    let path = "/persons/\(house.person)/signs"
    let cookies = try await house.cookies(of: house.keyWorker)
    try await house.run { client in
      let before = try await client.get(path, cookies)
      #expect(!before.text.contains("Kim Assistant"))
    }
    let ali = try await note(house, "about=day&seen=turnedTo&words=Leans&met=yes&offer=none", by: house.keyWorker)
    #expect(ali == .seeOther)
    try await house.run { client in
      let after = try await client.get(path, cookies)
      #expect(after.text.contains("Kim Assistant"))
      #expect(after.text.contains("Ali Keyworker"))
    }
    let count = try await house.ledger.read(house.desk.area) { entries in
      try entries.things(.sighting, of: house.person).count
    }
    #expect(count == 1)
  }

  @Test func `without the sign are told apart at once`() async throws {
    let house = try await TestHouse()
    let nameless = try await note(house, "about=day&seen=turnedAway&words=&met=yes", by: house.professional)
    #expect(nameless == .unprocessableContent)
    let unseen = try await note(house, "about=day&seen=noSign&words=&met=yes", by: house.professional)
    #expect(unseen == .seeOther)
  }

  @Test func `have a chart that is written together, and by which they are read`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.keyWorker)
    let path = "/persons/\(house.person)/signs/chart/new"
    let entry: ID<ChartEntry> = house.world.id()
    try await house.run { client in
      let page = try await client.get(path, cookies)
      #expect(page.status == .ok)
      let seal = try page.seal(cookies)
      let faulty = try await client.send(path, "id=\(entry)&sign=Shuts%20her%20eyes&means=", seal: seal)
      #expect(faulty.status == .unprocessableContent)
      #expect(faulty.text.contains("Shuts her eyes"))
      let sent = try await client.send(path, "id=\(entry)&sign=Shuts%20her%20eyes&means=No", seal: seal)
      #expect(sent.status == .seeOther)
      let signs = try await client.get("/persons/\(house.person)/signs", cookies)
      #expect(signs.text.contains("Shuts her eyes"))
    }
    let read = try await note(house, "about=day&seen=turnedAway&sign=0&met=no", by: house.professional)
    #expect(read == .seeOther)
  }

  @Test func `are read by those who support, and noted by nobody else`() async throws {
    let house = try await TestHouse()
    _ = try await note(house, "about=day&seen=noSign&met=yes", by: house.professional)
    let others = [house.stranger, house.administrator, house.otherPerson.human]
    for place in ["signs", "signs/new", "signs/chart/new"] {
      let refused = try await house.refuses("/persons/\(house.person)/\(place)", to: others)
      #expect(refused, "\(place)")
    }
    let refused = try await house.refuses(
      "/persons/\(house.person)/signs/new", to: [house.manager, house.decisionMaker, house.relative])
    #expect(refused)
  }
}

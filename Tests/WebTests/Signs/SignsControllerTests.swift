import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Localization
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

  @Test func `are counted from a day that is told where there are very many, and the older ones are one step away`()
    async throws
  {
    let house = try await TestHouse()
    let first = house.today
    for _ in 1...3 {
      #expect(
        try await note(house, "about=day&seen=turnedTo&words=Smiles&met=yes", by: house.professional) == .seeOther)
      house.world.advance(seconds: 86_400)
    }
    let newest = try await house.read { try $0.sightings(counting: 2) }
    #expect(newest.occasions.map(\.day) == [first + 2, first + 1] && newest.count == 2 && newest.older == first)
    let older = try await house.read { try $0.sightings(through: first, counting: 2) }
    #expect(older.occasions.map(\.day) == [first] && older.older == nil)
    #expect(try await house.read { try $0.sightings().older } == nil, "all of them are counted")
    let cookies = try await house.cookies(of: house.professional)
    try await house.run { client in
      let signs = "/persons/\(house.person)/signs"
      #expect(try await !client.get(signs, cookies).text.contains("Här räknas tecken"))
      let past = try await client.get("\(signs)/through/\(first)", cookies)
      #expect(past.text.contains("Här räknas tecken till och med") && past.text.contains("href=\"\(signs)\""))
      #expect(try await client.get("\(signs)/through/x", cookies).status == .notFound)
    }
  }

  @Test func `are not told to be missing to whoever may not know of them`() async throws {
    let house = try await TestHouse()
    let worker = try await house.cookies(of: house.keyWorker)
    let decider = try await house.cookies(of: house.decisionMaker)
    try await house.run { client in
      let known = try await client.get("/persons/\(house.person)/signs", worker)
      #expect(known.text.contains("Inga tecken är noterade än."))
      let unknown = try await client.get("/persons/\(house.person)/signs", decider)
      #expect(unknown.status == .ok && !unknown.text.contains("Inga tecken är"))
    }
  }

  @Test(arguments: ["met", "offer", "about", "sign"])
  func `with an answer that there is not are not saved as another`(field: String) async throws {
    let house = try await TestHouse()
    let fields = ["about": "day", "seen": "noSign", "words": "", "met": "yes"].merging([field: "banana"]) { $1 }
    let sent = fields.map { "\($0)=\($1)" }.joined(separator: "&")
    #expect(try await note(house, sent, by: house.professional) == .unprocessableContent)
    let count = try await house.ledger.read(house.desk.area) { try $0.things(.sighting, of: house.person).count }
    #expect(count == 0)
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

  @Test func `of years are told a portion at a time, the newest first, and counted whole`() async throws {
    let house = try await TestHouse()
    let (person, today, service, professional) = (house.person, house.today, house.service, house.professional)
    let kim = try await house.ledger.read(house.desk.area) { try $0.colleague(professional).appointments[0] }
    try await house.act(as: Actor(human: professional, capacity: .staff(kim))) { entries, standing, header in
      for back in 0..<23 {
        let about = AskedAbout.day(day: today - back)
        let noted = SightingNoted(
          about: about, service: service, seen: .turnedTo, sign: Expression(try Text("Smiles")), hadMetBefore: true,
          offer: WaitingOffer(waited: true, triedAgain: false))
        var header = header
        header.entry = entries.newID(of: Entry.self)
        try entries.perform(
          NoteSighting(noted: noted, chart: ChartState()), in: .sighting(about, of: person), as: standing, header)
      }
    }
    let cookies = try await house.cookies(of: house.professional)
    let path = "/persons/\(person)/signs"
    try await house.run { client in
      for (from, count) in [(0, 20), (20, 3), (400, 20)] {
        let page = try await client.get(from == 0 ? path : "\(path)?from=\(from)", cookies)
        #expect(page.text.ranges(of: TeamWords.swedish.asReadBy("Kim Assistant")).count == count)
        #expect(page.text.contains(TeamWords.swedish.offeredAgain(23, 0)))
        #expect(page.text.contains("\(path)?from=20") == (count == 20))
      }
    }
  }

  @Test func `of two who disagree stand side by side, each with the sign and whether they had met`() async throws {
    let house = try await TestHouse()
    _ = try await note(house, "about=day&seen=turnedTo&words=Smiles&met=yes&offer=waited", by: house.professional)
    _ = try await note(house, "about=day&seen=turnedAway&words=Leans&met=no&offer=none", by: house.keyWorker)
    let cookies = try await house.cookies(of: house.keyWorker)
    try await house.run { client in
      let page = try await client.get("/persons/\(house.person)/signs", cookies)
      let (team, signs) = (TeamWords.swedish, SignWords.swedish)
      for told in [
        "\(team.turnedTo). \(team.asReadBy("Kim Assistant"))", "\(team.turnedAway). \(team.asReadBy("Ali Keyworker"))",
        "Smiles", "Leans", signs.hadMet, signs.hadNotMet, signs.readersAgree(1, 0, 1, 0),
      ] {
        #expect(page.text.contains(told), "\(told)")
      }
      #expect(!page.text.contains(team.cannotTell))
    }
  }

  @Test func `are put right by whoever noted or described them, on the day they were seen, and by nobody else`()
    async throws
  {
    let house = try await TestHouse()
    _ = try await note(house, "about=day&seen=turnedTo&words=Smiles&met=yes&offer=waited", by: house.professional)
    let entry: ID<ChartEntry> = house.world.id()
    let kim = try await house.cookies(of: house.professional)
    let chart = "/persons/\(house.person)/signs/chart"
    try await house.run { client in
      _ = try await client.fillIn("\(chart)/new", "id=\(entry)&sign=Smiles&means=Yes", as: kim)
      let seal = try await client.get("\(chart)/\(entry)/correction", kim).seal(kim)
      // The same form again is answered as the first time.
      for _ in 1...2 {
        let right = try await client.send(
          "\(chart)/\(entry)/correction", "id=\(entry)&sign=Smiles&means=Maybe", seal: seal)
        #expect(right.status == .seeOther)
      }
    }
    let person = house.person
    let (sighting, today) = try await house.ledger.read(house.desk.area) { entries in
      (try #require(try entries.things(.sighting, of: person).first).stream, house.today)
    }
    let path = "/persons/\(house.person)/signs/\(sighting)/correction"
    try await house.run { client in
      let page = try await client.get(path, kim)
      #expect(page.text.contains("Smiles"))
      for _ in 1...2 {
        let sent = try await client.send(
          path, "seen=turnedAway&words=Turns&met=yes&offer=none", seal: try page.seal(kim))
        #expect(sent.status == .seeOther)
      }
      let signs = try await client.get("/persons/\(house.person)/signs", kim)
      #expect(signs.text.contains("Turns"))
      // What was noted first is still to be read, behind a touch.
      let before = try #require(signs.text.firstRange(of: MomentToldWords.swedish.before))
      #expect(signs.text[before.upperBound...].contains("Smiles"))
      #expect(signs.text.contains("Maybe"))
    }
    let state: SightingState = try await house.ledger.read(house.desk.area) { try $0.state(of: sighting) }
    #expect(state.notes.all.count == 2)
    #expect(state.readings.map(\.content.seen) == [.turnedAway])
    #expect(state.readings.first?.day == today)
    let untold = try await house.refuses(path, to: [house.keyWorker], with: .notFound)
    #expect(untold)
    let refused = try await house.refuses("\(chart)/\(entry)/correction", to: [house.keyWorker, house.manager])
    #expect(refused)
  }
}

import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

struct PlanControllerTests {
  @Test func `a plan works without a decision, and says so, and names the old plan`() async throws {
    let house = try await TestHouse()
    try await house.run { client in
      _ = try await PlanSteps.begun(house, client, frame: "")
      let page = try await client.get("/persons/\(house.person)/plan", house.cookies(of: house.keyWorker))
      #expect(page.text.contains("Beslutet saknas"))
      #expect(page.text.contains("In the folder"))
      #expect(page.text.contains("Maja har inte sagt ja eller nej"))
    }
  }

  @Test func `what was written of a change is found again, though there is nothing to settle any more`() async throws {
    let house = try await TestHouse()
    let worker = try await house.cookies(of: house.keyWorker)
    let plan = "/persons/\(house.person)/plan"
    try await house.run { client in
      _ = try await PlanSteps.begun(house, client, frame: "")
      for next in ["2026-99-99", "9999-12-31"] {
        let first = try await client.fillIn(
          "\(plan)/settling", ["act": "settle", "next": next, "what": "Bread is there", "change": "Maja asked"],
          as: worker)
        #expect(first.status == .unprocessableContent && first.text.contains("href=\"#next\""))
        #expect(first.text.contains("Bread is there") && first.text.contains("Maja asked"))
      }
      try await PlanSteps.settled(house, client, ["next": "\(house.today + 100)"])
      let late = try await client.fillIn(
        "\(plan)/settling", ["act": "settle", "next": "2026-99-99", "what": "Bread is there", "change": "Maja asked"],
        as: worker)
      #expect(late.status == .unprocessableContent)
      #expect(late.text.contains("Bread is there") && late.text.contains("Maja asked"))
    }
  }

  @Test func `a mark that there is not is told beside its item`() async throws {
    let house = try await TestHouse()
    try await house.run { client in
      _ = try await PlanSteps.begun(house, client, frame: "")
      let type = house.desk.packs.values.flatMap(\.planTypes).first { $0.id == "genomforandeplan" }
      let item = try #require(type?.contents.first?.id)
      let sent = try await client.fillIn(
        "/persons/\(house.person)/plan/content", ["mark-\(item)": "banana"],
        as: house.cookies(of: house.keyWorker))
      #expect(sent.status == .unprocessableContent && sent.text.contains("href=\"#mark-\(item)\""))
    }
  }

  @Test func `a plan cannot rest on a decision that begins later`() async throws {
    let house = try await TestHouse()
    let frames = "/persons/\(house.person)/frames"
    try await house.run { client in
      let later = FrameControllerTests.decision(house).with("first", "\(house.today + 5)")
      let sent = try await client.fillIn(
        "\(frames)/new", later, hidden: ["id"], to: frames, as: house.cookies(of: house.decisionMaker))
      let frame = sent.headers[.location]?.prefix { $0 != "?" }.split(separator: "/").last.map(String.init) ?? ""
      let begun = try await client.fillIn(
        "/persons/\(house.person)/plan/new", ["type": "genomforandeplan", "frame": frame, "oldPlace": "Folder"],
        as: house.cookies(of: house.keyWorker))
      #expect(begun.status == .unprocessableContent)
      #expect(begun.text.contains("href=\"#oldDated\""))
      let again = try await client.fillIn(
        "/persons/\(house.person)/plan/new", ["type": "genomforandeplan", "frame": frame],
        as: house.cookies(of: house.keyWorker))
      #expect(again.status == .unprocessableContent)
      #expect(again.text.contains("href=\"#frame\""))
    }
    #expect(try await house.read { try $0.plans().isEmpty })
  }

  @Test func `each of two providers' plans has its own version, and what each reached is told by month`() async throws {
    let house = try await TestHouse()
    try await house.begin(house.otherService, with: house.stranger)
    let own = try await house.cookies(of: house.person.human)
    let staff = try await house.cookies(of: house.keyWorker)
    try await house.run { client in
      let agreement = try await PlanSteps.begun(house, client, frame: "")
      try await PlanSteps.settled(house, client, ["next": "\(house.today + 100)"])
      let other = try await house.cookies(of: house.stranger)
      let begun = try await client.fillIn(
        "/persons/\(house.person)/plan/new", ["type": "genomforandeplan"], as: other)
      #expect(begun.status == .seeOther)
      let page = try await client.get("/persons/\(house.person)/plan", own)
      #expect(page.text.contains("Willow house") && page.text.contains("Birch house"))
      let plan = try #require(
        try await house.read { try $0.plans().first { $0.state.version > 0 }?.stream.description })
      let theirs = try #require(
        try await house.read { try $0.plans().first { $0.state.version == 0 }?.stream.description })
      let mine = try await client.get("/persons/\(house.person)/plan", staff)
      #expect(mine.text.contains("Willow house") && mine.text.contains("/plans/\(theirs)\""))
      let foreign = try await client.get("/persons/\(house.person)/plans/\(theirs)", staff)
      #expect(foreign.status == .ok && foreign.text.contains("Birch house"))
      #expect(!foreign.text.contains("/plan/settling") && !foreign.text.contains("/plan/agreements/new"))
      let version = try await client.get("/persons/\(house.person)/plans/\(plan)/versions/1", own)
      #expect(version.text.contains("Willow house") && version.text.contains("Breakfast"))
      let about = agreement.split(separator: "/").last.map(String.init) ?? ""
      let noted = try await client.fillIn(
        "/persons/\(house.person)/moments/new/\(about)", "carriedOut=together", as: staff)
      #expect(noted.status == .seeOther, "\(noted.text)")
      let reach = try await client.get("\(agreement)/reach", staff)
      #expect(reach.status == .ok && reach.text.contains("Månad för månad"))
      #expect(try await client.get(agreement, staff).text.contains("\(agreement)/reach"))
    }
  }

  @Test func `a form sent twice is one agreement and one version`() async throws {
    let house = try await TestHouse()
    let worker = try await house.cookies(of: house.keyWorker)
    let plan = "/persons/\(house.person)/plan"
    try await house.run { client in
      _ = try await PlanSteps.begun(house, client, frame: "")
      let page = try await client.get("\(plan)/agreements/new", worker)
      let fields = PlanSteps.terms(house).with("area", "Walks").with("id", try page.hidden("id"))
      for _ in 1...2 {
        let sent = try await client.send("\(plan)/agreements/new", fields.encoded, seal: try page.seal(worker))
        #expect(sent.status == .seeOther)
      }
      let settling = try await client.get("\(plan)/settling", worker)
      for _ in 1...2 {
        let sent = try await client.send(
          "\(plan)/settling", "act=settle&next=\(house.today + 30)", seal: try settling.seal(worker))
        #expect(sent.status == .seeOther)
      }
    }
    let state = try #require(try await house.read { try $0.plan()?.state })
    #expect(state.agreements.count == 2)
    #expect(state.version == 1)
    #expect(state.terms.all.count == 2)
  }

  @Test func `whoever may not read moments is not told that there are none`() async throws {
    let house = try await TestHouse()
    let plan = "/persons/\(house.person)/plan"
    try await house.run { client in
      let agreement = try await PlanSteps.begun(house, client, frame: "")
      let id = try #require(try await house.read { try $0.plan()?.stream })
      _ = try await house.ledger.write(house.desk.area) { entries in
        try entries.perform(
          ShowItem(item: .plan(id: id.retyped()), to: .human(id: house.relative)), inCircleOf: house.person,
          as: house.own(on: house.today, entries), house.header(entries))
      }
      for page in [plan, agreement] {
        #expect(try await client.get(page, house.cookies(of: house.keyWorker)).text.contains("Inga stunder än."))
        for human in [house.manager, house.relative] {
          let shown = try await client.get(page, house.cookies(of: human))
          #expect(shown.status == .ok && !shown.text.contains("Inga stunder än."))
        }
      }
    }
  }

  @Test func `a representative whose mandate has ended reads no plan any more`() async throws {
    let house = try await TestHouse()
    try await house.run { client in
      let agreement = try await PlanSteps.begun(house, client, frame: "")
      let rut = try await house.cookies(of: house.representative)
      #expect(try await client.get(agreement, rut).status == .ok)
      house.world.advance(seconds: 402 * 86_400)
      let late = try await client.get(agreement, house.cookies(of: house.representative))
      #expect(late.status == .forbidden)
      #expect(!late.text.contains("Porridge"))
      #expect(try await client.get(agreement, house.cookies(of: house.person.human)).status == .ok)
    }
  }

  @Test func `every page of a plan answers who may and nobody else`() async throws {
    let house = try await TestHouse()
    try await house.run { client in
      let agreement = try await PlanSteps.begun(house, client, frame: "")
      let plan = "/persons/\(house.person)/plan"
      let arranging = ["\(plan)/content", "\(plan)/settling", "\(plan)/review", "\(agreement)/ending"]
      let reach = "\(plan)/reach"
      #expect(try await client.get(reach, house.cookies(of: house.keyWorker)).text.contains("Ali Keyworker"))
      #expect(try await client.get(reach, house.cookies(of: house.manager)).status == .forbidden)
      let writing = ["\(plan)/agreements/new", "\(agreement)/own-side", "\(agreement)/terms"]
      let reading = [plan, agreement]
      for page in reading + writing + arranging + ["\(agreement)/stance", "\(agreement)/absence"] {
        for human in [house.stranger, house.relative, house.administrator, house.otherPerson.human] {
          #expect(try await client.get(page, house.cookies(of: human)).status == .forbidden, "\(page)")
        }
        #expect(try await client.get(page, house.cookies(of: house.keyWorker)).status == .ok, "\(page)")
      }
      for human in [house.manager, house.decisionMaker] {
        let cookies = try await house.cookies(of: human)
        for page in reading { #expect(try await client.get(page, cookies).status == .ok, "\(page)") }
        for page in writing + arranging {
          #expect(try await client.get(page, cookies).status == .forbidden, "\(page)")
        }
      }
      for page in writing { #expect(try await client.get(page, house.cookies(of: house.person.human)).status == .ok) }
      for page in arranging {
        #expect(try await client.get(page, house.cookies(of: house.person.human)).status == .forbidden)
      }
    }
  }
}

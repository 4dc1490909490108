import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

/// The whole way: a decision, a plan inside it, an agreement with both sides' words, stances, two versions.
struct PlanJourneyTests {
  @Test func `from a decision to the second version of a plan, everybody in their own voice`() async throws {
    let house = try await TestHouse()
    let worker = try await house.cookies(of: house.keyWorker)
    let person = try await house.cookies(of: house.person.human)
    try await house.run { client in
      let frame = try await FrameControllerTests.registered(house, client).split(separator: "/").last.map(String.init)
      let agreement = try await PlanSteps.begun(house, client, frame: frame ?? "")
      let own = try await client.get(agreement, person)
      for told in ["Porridge, and to take it myself", "Maja, with Ali Keyworker", "Porridge every morning"] {
        #expect(own.text.contains(told), "\(told)")
      }
      let wait = try await client.fillIn(
        agreement, ["stance": "notNow"], hidden: ["terms"], to: "\(agreement)/stance", as: person)
      #expect(wait.status == .seeOther)
      #expect(try await client.get(agreement, worker).text.contains("Maja: Inte nu"))
      let lacks = try await client.get("/persons/\(house.person)/plan/settling", worker)
      #expect(lacks.text.contains("vill vänta med att svara"))
      let yes = try await client.fillIn(
        agreement, ["stance": "yes"], hidden: ["terms"], to: "\(agreement)/stance", as: person)
      #expect(yes.status == .seeOther)
      let mine = try await client.fillIn("\(agreement)/stance", ["stance": "yes"], hidden: ["terms"], as: worker)
      #expect(mine.status == .seeOther)
      // The representative has a stance of their own, which the page lists.
      let rut = try await house.cookies(of: house.representative)
      #expect(
        try await client.fillIn("\(agreement)/stance", ["stance": "yes"], hidden: ["terms"], as: rut).status
          == .seeOther)
      try await PlanSteps.settled(house, client, ["next": "\(house.today + 90)"])
      let finished = try await client.get("/persons/\(house.person)/plan", worker)
      #expect(!finished.text.contains("Planen är inte klar"))
      #expect(finished.text.contains("Version 1"))
    }
    #expect(try await house.read { try $0.plan()?.state.version } == 1)
    try await house.run { client in
      let agreement = "/persons/\(house.person)/plan/agreements/\(try await PlanSteps.agreement(house))"
      let changed = try await client.fillIn(
        "\(agreement)/terms", PlanSteps.terms(house).with("agreed", "Porridge or bread"), hidden: ["seen"], as: worker)
      #expect(changed.status == .seeOther)
      // The person's yes was to other terms, and does not move to these.
      let plan = "/persons/\(house.person)/plan"
      #expect(try await client.get(plan, worker).text.contains("Maja har inte sagt ja eller nej"))
      let silent = try await client.fillIn(
        "\(plan)/settling", ["act": "settle", "next": "\(house.today + 90)", "what": "", "change": ""], as: worker)
      #expect(silent.status == .unprocessableContent)
      for field in ["what", "change"] { #expect(silent.text.contains("href=\"#\(field)\"")) }
      try await PlanSteps.settled(
        house, client,
        ["next": "\(house.today + 120)", "what": "Bread is there too", "change": "Maja asked for it"])
      let now = try await client.get(plan, person)
      for told in ["Bread is there too", "Maja asked for it", "Porridge or bread"] {
        #expect(now.text.contains(told), "\(told)")
      }
      let before = try await client.get("\(plan)/versions/1", person)
      #expect(before.text.contains("Porridge every morning"))
      #expect(!before.text.contains("Porridge or bread"))
      #expect(try await client.get("\(plan)/versions/3", person).status == .notFound)
    }
  }

  @Test func `who comes today sees the agreed way at a glance, and the person's own page is the day`() async throws {
    let house = try await TestHouse()
    try await house.run { client in
      _ = try await PlanSteps.begun(house, client, frame: "")
      let glance = try await client.get("/persons/\(house.person)/glance", house.cookies(of: house.professional))
      #expect(glance.text.contains("Porridge every morning"))
      let own = try await client.get("/persons/\(house.person)/glance", house.cookies(of: house.person.human))
      #expect(own.status == .seeOther)
      for human in [house.stranger, house.relative, house.administrator] {
        let page = try await client.get("/persons/\(house.person)/glance", house.cookies(of: human))
        #expect(page.status == .forbidden)
        #expect(!page.text.contains("Porridge"))
      }
    }
  }

  @Test func `the moments that live an agreement are shown with it`() async throws {
    let house = try await TestHouse()
    try await house.run { client in
      let agreement = try await PlanSteps.begun(house, client, frame: "")
      let id = try await PlanSteps.agreement(house)
      for number in 0...9 {
        house.world.advance(seconds: 1)
        let noted = try await client.fillIn(
          "/persons/\(house.person)/moments/new/\(id)",
          ["chosen": "own", "other": number == 9 ? "Rye porridge" : "Soup \(number)", "carriedOut": "together"],
          as: house.cookies(of: house.professional))
        #expect(noted.status == .seeOther)
      }
      let person = try await house.cookies(of: house.person.human)
      let own = try await client.get(agreement, person)
      #expect(own.text.contains("Rye porridge") && own.text.contains("Soup 1") && !own.text.contains("Soup 0"))
      #expect(own.text.contains("\(agreement)?from=9"), "as many at once as there is room for")
      #expect(try await client.get("\(agreement)?from=9", person).text.contains("Soup 0"))
      let decider = try await client.get(agreement, house.cookies(of: house.decisionMaker))
      #expect(decider.status == .ok)
      #expect(!decider.text.contains("Rye porridge"))
    }
  }
}

/// The steps of the way that several tests take.
enum PlanSteps {
  static func terms(_ house: TestHouse) -> Filled {
    [
      "agreed": "Porridge every morning", "decides": "person", "answers": "\(house.keyWorker)", "when": "At seven",
      "step": "decidingTogether", "yes": "person", "limiting": "no",
    ]
  }

  /// Begins a plan with one agreement, both sides written, and gives the agreement's address.
  static func begun(
    _ house: TestHouse, _ client: any TestClientProtocol, frame: String
  ) async throws -> String {
    let worker = try await house.cookies(of: house.keyWorker)
    let plan = "/persons/\(house.person)/plan"
    let begun = try await client.fillIn(
      "\(plan)/new",
      [
        "type": "genomforandeplan", "frame": frame, "oldPlace": "In the folder", "oldDated": "\(house.today - 300)",
      ], as: worker)
    #expect(begun.status == .seeOther)
    let agreement = try await client.fillIn(
      "\(plan)/agreements/new",
      terms(house).with("area", "Breakfast").with("how", "Porridge, and to take it myself").with("here", "yes")
        .with("toMe", "Quiet").with("valued", "Maja eats more when it is calm").with("forMe", "Enough to drink"),
      hidden: ["id"], as: worker)
    #expect(agreement.status == .seeOther, "\(agreement.text)")
    return String(agreement.headers[.location]?.prefix { $0 != "?" } ?? "")
  }

  static func agreement(_ house: TestHouse) async throws -> ID<Agreement> {
    try #require(try await house.read { try $0.plan()?.state.agreements.first?.id })
  }

  /// Marks every content item, tells the participation, and settles.
  static func settled(_ house: TestHouse, _ client: any TestClientProtocol, _ fields: Filled) async throws {
    let worker = try await house.cookies(of: house.keyWorker)
    let plan = "/persons/\(house.person)/plan"
    let type = house.desk.packs.values.flatMap(\.planTypes).first { $0.id == "genomforandeplan" }
    var content: Filled = [:]
    for item in type?.contents ?? [] {
      content = content.with("mark-\(item.id)", "said").with("text-\(item.id)", "In the agreement")
    }
    #expect(try await client.fillIn("\(plan)/content", content, as: worker).status == .seeOther)
    let part = try await client.fillIn(
      "\(plan)/settling", ["act": "participation", "part": "took", "how": "With pictures"], as: worker)
    #expect(part.status == .seeOther)
    let sent = try await client.fillIn("\(plan)/settling", fields.with("act", "settle"), as: worker)
    #expect(sent.status == .seeOther, "\(sent.text)")
  }
}

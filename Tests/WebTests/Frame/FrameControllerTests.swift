import CoCreation
import Foundation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

struct FrameControllerTests {
  static func decision(_ house: TestHouse) -> Filled {
    [
      "service": "boende_vuxna", "amount": "Day and night", "purpose": "To live as others", "basis": "LSS 9",
      "easy": "You get a flat.", "decided": "\(house.today - 20)", "first": "\(house.today - 10)",
      "last": "\(house.today + 60)", "reasons": "Because of need", "appeal": "lss-decision", "part": "took",
      "how": "At the meeting, with pictures",
    ]
  }

  @Test func `the decision maker chooses a person, registers a decision, and the person reads it in easy words`()
    async throws
  {
    let house = try await TestHouse()
    let decider = try await house.cookies(of: house.decisionMaker)
    try await house.run { client in
      let choosing = try await client.get("/decisions/new", decider)
      #expect(choosing.text.contains("/persons/\(house.person)/frames/new"))
      #expect(!choosing.text.contains("Omar"))
      let frames = "/persons/\(house.person)/frames"
      let sent = try await client.fillIn(
        "\(frames)/new", Self.decision(house), hidden: ["id"], to: frames, as: decider)
      #expect(sent.status == .seeOther)
      let list = try await client.get("/decisions", decider)
      #expect(list.text.contains("Maja"))
      let own = try await client.get(
        String(sent.headers[.location]?.prefix { $0 != "?" } ?? ""), house.cookies(of: house.person.human))
      #expect(own.status == .ok)
      for told in ["You get a flat.", "Day and night", "At the meeting, with pictures", "förvaltningsrätten"] {
        #expect(own.text.contains(told), "\(told)")
      }
    }
    let log = try await house.accessLog()
    #expect(log.contains { $0.content.reader == house.decisionMaker && $0.content.matter == "frame" })
  }

  @Test func `a copy and the authority's own decision stand side by side with what differs`() async throws {
    let house = try await TestHouse()
    let worker = try await house.cookies(of: house.keyWorker)
    let decider = try await house.cookies(of: house.decisionMaker)
    let frames = "/persons/\(house.person)/frames"
    try await house.run { client in
      let unnamed = try await client.fillIn(
        "\(frames)/new", Self.decision(house), hidden: ["id"], to: frames, as: worker)
      #expect(unnamed.status == .unprocessableContent)
      #expect(unnamed.text.contains("href=\"#authority\""))
      let copy = try await client.fillIn(
        "\(frames)/new", Self.decision(house).with("authority", "Town board"), hidden: ["id"], to: frames, as: worker)
      let page = String(copy.headers[.location]?.prefix { $0 != "?" } ?? "")
      #expect(try await client.get(page, worker).text.contains("Ali Keyworker"))
      let id = page.split(separator: "/").last.map(String.init) ?? ""
      let own = try await client.fillIn(
        "\(frames)/new", Self.decision(house).with("same", id).with("amount", "Half the day"), hidden: ["id"],
        to: frames, as: decider)
      #expect(own.headers[.location]?.hasPrefix(page) == true)
      let differences = try await client.get("\(page)/differences", worker)
      #expect(differences.text.contains("Half the day"))
      #expect(differences.text.contains("Day and night"))
    }
    #expect(try await house.read { try $0.frames().count } == 1)
  }

  @Test func `whoever decides says how the person took part, or why not and what was tried`() async throws {
    let house = try await TestHouse()
    let decider = try await house.cookies(of: house.decisionMaker)
    let frames = "/persons/\(house.person)/frames"
    let decision = Self.decision(house).with("how", "").with("besides", "Eva, who interpreted")
      .with("serviceSecond", "ledsagarservice").with("basisSecond", "LSS 9:3")
    try await house.run { client in
      for (part, field) in [("", "part"), ("didNot", "why"), ("inParts", "how")] {
        let sent = try await client.fillIn(
          "\(frames)/new", decision.with("part", part), hidden: ["id"], to: frames, as: decider)
        #expect(sent.status == .unprocessableContent && sent.text.contains("href=\"#\(field)\""), "\(part)")
        #expect(sent.text.contains("Eva, who interpreted") && sent.text.contains("LSS 9:3"))
      }
      let sent = try await client.fillIn(
        "\(frames)/new", decision.with("part", "didNot").with("why", "Ill").with("tried", "Two visits"), hidden: ["id"],
        to: frames, as: decider)
      let page = try await client.get(String(sent.headers[.location]?.prefix { $0 != "?" } ?? ""), decider).text
      for told in ["Ill", "Two visits", "Eva, who interpreted", "LSS 9:3", "LSS 9<"] {
        #expect(page.contains(told), "\(told)")
      }
      #expect(!page.contains("Det står inte hur"))
    }
    let content = try await house.read { try $0.frames().first?.state.content }
    #expect(content?.services.map(\.legalBasis?.value) == [nil, "LSS 9:3"])
  }

  @Test func `a copy may leave out how the person took part and the way to appeal, and the page says so`() async throws
  {
    let house = try await TestHouse()
    let worker = try await house.cookies(of: house.keyWorker)
    let frames = "/persons/\(house.person)/frames"
    let copy = Self.decision(house).with("authority", "Town board").with("how", "").with("part", "").with("appeal", "")
    try await house.run { client in
      #expect(try await client.get(frames, worker).text.contains("Skriv av ett beslut"))
      let form = try await client.get("\(frames)/new", worker).text
      #expect(form.contains("Skriv av ett beslut om Maja") && !form.contains("Registrera ett beslut"))
      let alone = try await client.fillIn(
        "\(frames)/new", copy.with("besides", "Eva"), hidden: ["id"], to: frames, as: worker)
      #expect(alone.status == .unprocessableContent && alone.text.contains("href=\"#part\""))
      let sent = try await client.fillIn("\(frames)/new", copy, hidden: ["id"], to: frames, as: worker)
      #expect(sent.status == .seeOther)
      let page = String(sent.headers[.location]?.prefix { $0 != "?" } ?? "")
      let told = try await client.get(page, worker).text
      #expect(told.contains("Det står inte hur Maja var med.") && told.contains("Det står inte hur beslutet kan"))
      let own = try await client.get(page, house.cookies(of: house.person.human)).text
      #expect(own.contains("It does not say how you took part."))
    }
  }

  @Test func `everything that is wrong with a decision is told at once, and what was written is kept`() async throws {
    let house = try await TestHouse()
    let decider = try await house.cookies(of: house.decisionMaker)
    let frames = "/persons/\(house.person)/frames"
    try await house.run { client in
      let wrong = Self.decision(house).with("service", "").with("decided", "\(house.today + 1)")
        .with("last", "\(house.today - 11)").with("reasons", "Kept words")
      let sent = try await client.fillIn("\(frames)/new", wrong, hidden: ["id"], to: frames, as: decider)
      #expect(sent.status == .unprocessableContent)
      for field in ["service", "decided", "last"] { #expect(sent.text.contains("href=\"#\(field)\""), "\(field)") }
      #expect(sent.text.contains("Kept words"))
      #expect(try await client.get("/decisions", decider).status == .ok)
    }
    #expect(try await house.read { try $0.frames().isEmpty })
  }

  @Test(arguments: [("decided", "0001-01-01"), ("first", "0001-01-01"), ("last", "9999-12-31")])
  func `a decision has days that can be meant`(field: String, day: String) async throws {
    let house = try await TestHouse()
    let decider = try await house.cookies(of: house.decisionMaker)
    let frames = "/persons/\(house.person)/frames"
    try await house.run { client in
      let sent = try await client.fillIn(
        "\(frames)/new", Self.decision(house).with(field, day), hidden: ["id"], to: frames, as: decider)
      #expect(sent.status == .unprocessableContent && sent.text.contains("href=\"#\(field)\""))
    }
  }

  @Test func `one more service is added without script, and everything that was written is kept`() async throws {
    let house = try await TestHouse()
    let decider = try await house.cookies(of: house.decisionMaker)
    let frames = "/persons/\(house.person)/frames"
    let written = Self.decision(house).with("serviceSecond", "ledsagarservice").with("amountSecond", "20 hours")
    try await house.run { client in
      let more = try await client.fillIn(
        "\(frames)/new", written.with("room", "4"), hidden: ["id"], to: frames, as: decider)
      #expect(more.status == .ok)
      for kept in ["name=\"serviceFourth\"", "20 hours", "Day and night"] {
        #expect(more.text.contains(kept), "\(kept)")
      }
      let services = try await house.read { _ in house.desk.packs[PackKey("SE")]?.services.map(\.id) ?? [] }
      var four = Self.decision(house)
      for (suffix, service) in zip(["Second", "Third", "Fourth"], services.filter { $0 != "boende_vuxna" }) {
        four = four.with("service\(suffix)", service).with("easy\(suffix)", "Easy \(suffix)")
      }
      let sent = try await client.fillIn("\(frames)/new", four, hidden: ["id"], to: frames, as: decider)
      #expect(sent.status == .seeOther, "\(sent.text)")
      let page = String(sent.headers[.location]?.prefix { $0 != "?" } ?? "")
      // Easy words for the decision as a whole stand beside those for its parts, and a symbol stays.
      for (words, symbol) in [("The whole of it", "1F3E0"), ("The whole of it, said anew", "kept")] {
        let shown = try await client.get("\(page)/easy", decider)
        #expect(shown.status == .ok)
        let told = try await client.fillIn(
          "\(page)/easy", ["service": "", "easy": words, "easy-symbol": symbol], as: decider)
        #expect(told.status == .seeOther)
      }
      let own = try await client.get(page, house.cookies(of: house.person.human))
      for told in ["The whole of it, said anew", "Easy Fourth", "Decided"] {
        #expect(own.text.contains(told), "\(told)")
      }
      #expect(try await client.get("\(page)/easy", decider).text.contains("value=\"kept\" checked"))
    }
    #expect(try await house.read { try $0.frames().first?.state.content?.services.count } == 4)
  }

  @Test func `only those who may enter decisions see the form, and only a decision maker the list`() async throws {
    let house = try await TestHouse()
    try await house.run { client in
      for human in [house.professional, house.representative, house.relative, house.stranger, house.person.human] {
        let page = try await client.get("/persons/\(house.person)/frames/new", house.cookies(of: human))
        #expect(page.status == .forbidden)
      }
      for human in [house.keyWorker, house.manager, house.stranger, house.person.human] {
        #expect(try await client.get("/decisions", house.cookies(of: human)).status == .forbidden)
      }
    }
  }

  /// Registers a decision and gives the address of its page.
  static func registered(_ house: TestHouse, _ client: any TestClientProtocol) async throws -> String {
    let frames = "/persons/\(house.person)/frames"
    let sent = try await client.fillIn(
      "\(frames)/new", decision(house), hidden: ["id"], to: frames, as: house.cookies(of: house.decisionMaker))
    #expect(sent.status == .seeOther)
    return String(sent.headers[.location]?.prefix { $0 != "?" } ?? "")
  }
}

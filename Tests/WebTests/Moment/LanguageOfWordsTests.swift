import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

@Suite struct `The language of somebody's words` {
  private let house: TestHouse
  private let (kim, own): (HTTPFields, HTTPFields)
  private var page: String { "/persons/\(house.person)/moments/new/free" }

  init() async throws {
    house = try await TestHouse()
    kim = try await house.cookies(of: house.professional)
    own = try await house.cookies(of: house.person.human, means: [.device])
  }

  @Test func `is that of the page they were written on, and is marked on a page in another`() async throws {
    try await house.run { (client) async throws in
      let form = try await client.get(page, kim)
      #expect(try form.hidden("written-in") == "sv", "each form names the language of its page")
      let noted = try await client.fillIn(
        page, "matter=Ett+bad&chosen=own&other=Till+havet&carriedOut=together&written-in=sv", as: kim)
      #expect(noted.status == .seeOther)
      let theirs = try await client.get("/persons/\(house.person)/days/\(house.today)", kim)
      let hers = try await client.get("/persons/\(house.person)", own)
      #expect(theirs.text.contains(">Ett bad<") && !theirs.text.contains("lang=\"sv\">Ett bad"))
      #expect(hers.text.contains("lang=\"sv\">Ett bad"), "the person reads in English")
      #expect(hers.text.contains("lang=\"sv\">Till havet"))
      let moment = try #require(hers.text.address(containing: "/moments/0"))
      let told = try await client.get(moment, own).text
      #expect(told.contains("<p lang=\"sv\">Till havet</p>"))
      #expect(told.contains("Kim Assistant wrote this down"), "the wish is the person's, whoever wrote")
      #expect(try await client.get(moment, kim).text.contains("ville, skrivet av Kim Assistant"))
      let sign = "about=\(moment.split(separator: "/").last ?? "")&seen=turnedTo&words=Ler&met=yes&written-in=sv"
      #expect(try await client.fillIn("/persons/\(house.person)/signs/new", sign, as: kim).status == .seeOther)
      let signs = try await client.get("/persons/\(house.person)/signs", own).text
      #expect(signs.contains("<span lang=\"sv\">Ett bad</span>") && signs.contains("<span lang=\"sv\">Ler</span>"))
    }
    #expect(try await house.moments().allSatisfy { $0.noted.last?.content.about.language == .swedish })
  }

  @Test func `stays what it was where words are sent again as they stood`() async throws {
    try await house.run { (client) async throws in
      let agreement = try await PlanSteps.begun(house, client, frame: "")
      for (tag, step) in [("sv", "decidingTogether"), ("en", "takingPart")] {
        let terms = PlanSteps.terms(house).with("agreed", "Gröt varje dag").with("when", "Klockan sju")
          .with("step", step).with("written-in", tag)
        let sent = try await client.fillIn("\(agreement)/terms", terms, hidden: ["seen"], as: kim)
        #expect(sent.status == .seeOther)
      }
      #expect(try await client.get(agreement, own).text.contains("<span lang=\"sv\">Klockan sju</span>"))
    }
    let terms = try await house.read { try $0.plan()?.state.agreements.first?.terms?.content.terms }
    #expect(terms?.step == .takingPart && terms?.agreed.language == .swedish)
    #expect(terms?.when?.language == .swedish)
  }

  @Test func `makes no second statement of a form that was first kept without it`() async throws {
    try await house.run { (client) async throws in
      let next = "/persons/\(house.person)/next"
      let shown = try await client.get(next, kim)
      for tag in ["", "&written-in=sv"] {
        let sent = try await client.send(next, "what=Fika&when=Efter+lunchen\(tag)", seal: try shown.seal(kim))
        #expect(sent.status == .seeOther)
      }
    }
    let told = try await house.read { try $0.supportDay(house.today).next.all }
    #expect(told.count == 1 && told.first?.content.when?.language == nil)
  }

  @Test func `is not known where a form names none that pages are written in`() async throws {
    try await house.run { (client) async throws in
      for tag in ["", "&written-in=xx", "&written-in=%22%3E"] {
        house.world.advance(seconds: 1)
        _ = try await client.fillIn(page, "matter=Bath&chosen=own&other=Sea&carriedOut=together\(tag)", as: kim)
      }
      #expect(try await !client.get("/persons/\(house.person)", own).text.contains("lang=\"xx\""))
    }
    let moments = try await house.moments()
    #expect(moments.count == 3 && moments.allSatisfy { $0.noted.last?.content.about.language == nil })
  }
}

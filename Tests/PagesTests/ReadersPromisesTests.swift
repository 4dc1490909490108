import CoCreation
import Links
import Localization
import Markup
import Pages
import Testing
import Values

/// What a page tells each of its readers: no more than they may know, and to the person as to the person.
struct `A page tells its reader`: ReadsSpecimens {
  private func text(_ name: String, _ tongue: Tongue = .english, _ density: Density = .standard) throws -> String {
    let html = try #require(Specimen.named(name)).html(tongue, density).description
    return String(html.split(separator: "<main").last?.split(separator: "</main>").first ?? "")
  }

  private func outline(_ page: some Page, like name: String, _ density: Density) throws -> Outline {
    Outline(page.document(in: try #require(Specimen.named(name)).scene(.english, density)))
  }

  @Test func `nothing of moments where they may not know of them, and once that there are none`() throws {
    #expect(try !text("agreement-unread").contains("No moments yet."))
    let unlived = try page("agreement-unlived")
    #expect(unlived.elements.count { $0.text == "No moments yet." } == 1)
    #expect(unlived.all("p").contains { $0.text == "No moments yet." })
    let plan = try page("plan")
    #expect(plan.all("p").count { $0.text == "No moments yet." } == 1)
    #expect(!plan.all("a").contains { $0.text == "No moments yet." })
    #expect(plan.all("a").contains { $0.text == "Go to the agreement: Bath" })
    #expect(plan.all("a").contains { $0.text == "12 moments show how it goes." })
  }

  @Test(arguments: Density.allCases)
  func `what the person said of a limit stands under the question it answers, once`(density: Density) throws {
    let page = try text("limit-own", .english, density)
    let order = [
      "What do you say to this?", "name=\"answer\" value=\"no\"", "What I have said", "I want to eat at night.",
      "I want to talk to somebody",
    ]
    let places = try order.map { try #require(page.firstRange(of: $0), "\($0)").lowerBound }
    #expect(places == places.sorted())
    #expect(page.ranges(of: ">What I have said<").count == 1)
  }

  @Test(arguments: Density.allCases)
  func `one way to say of a moment that it was not so, by one touch where few choices fit`(density: Density) throws {
    let page = try page("moment-own", .english, density)
    let acts = (page.all("a") + page.all("button")).filter { $0.text == "That is not how it was" }
    #expect(acts.map(\.name) == [density == .simplest ? "button" : "a"])
    #expect(page.all("a").contains { $0.text == "Correct what I have said or written" })
    #expect(try !text("moment-reason-told").contains("/correction"))
  }

  @Test func `when a moment was behind a fold, and where it is left alone it is now`() throws {
    let parts = try page("note").all("input").filter { $0["name"] == "part" }
    #expect(parts.count == 5 && parts.allSatisfy { $0.parents.contains("details") && $0["checked"] == nil })
    #expect(try text("moment-safety").contains("Bath, yesterday, in the evening"))
  }

  @Test func `once what a table of decisions holds`() throws {
    let page = try page("decisions")
    #expect(page.all("h2").map(\.text) == ["Ending within half a year", "Other decisions"])
    #expect(page.all("caption").allSatisfy { $0["class"] == "heard" })
  }

  @Test func `an end of a share's scale with all that it stands for beside it`() throws {
    let cells = try page("service").all("td").map(\.text)
    let place = try #require(cells.firstIndex(of: "5 or fewer"))
    #expect(cells[place + 1] == "0–10")
  }

  @Test func `the simplest first page gives one of each before it asks for one thing`() throws {
    let day = try text("day", .english, .simplest)
    let order = [
      "Coming up", "What I chose", "You have 1 answer.", "We want to ask you one thing.", "I want something",
    ]
    let places = try order.map { try #require(day.firstRange(of: $0), "\($0)").lowerBound }
    #expect(places == places.sorted())
    for more in ["Shopping with Kim", "Clothes, today", "The walk", "/signals/"] {
      #expect(!day.contains(more), "\(more)")
      #expect(try text("day").contains(more), "\(more)")
    }
  }

  @Test func `nothing of signs where they may not know of them`() throws {
    let unread = try text("signs-unread")
    #expect(!unread.contains("No signs are noted yet.") && !unread.contains("No signs are described yet."))
    #expect(unread.contains("Alva’s signs are not shown to you.") && !unread.contains("Signs are read by us."))
    #expect(try text("signs-none").contains("No signs are noted yet."))
  }

  @Test func `that a side is empty, by whose it is`() throws {
    #expect(try text("agreement-unlived").contains("Staff have not written anything here yet."))
    let cast = Cast(tongue: .english)
    let card = AgreementCard(id: cast.id(44), area: "Swimming")
    func shown(isOwn: Bool) throws -> Outline {
      try outline(
        AgreementPage(person: cast.alva, name: "Alva", agreement: card, moments: [], isOwn: isOwn), like: "agreement",
        .standard)
    }
    #expect(try shown(isOwn: false).all("p").contains { $0.text == "Alva has not said anything here yet." })
    #expect(try shown(isOwn: true).all("p").contains { $0.text == "You have not said anything here yet." })
  }

  @Test func `what they have said already, and asks no more as if they had not`() throws {
    let plan = try text("plan-own", .swedish)
    #expect(plan.contains("Du har sagt ja. Du kan ändra dig."))
    #expect(plan.contains("Du har sagt nej. Du kan ändra dig."))
    // Alva could not take part in the agreement about the bath: there she is asked.
    #expect(plan.ranges(of: "Vad säger du?").count == 1)
  }

  @Test func `whose week it is`() throws {
    #expect(try page("week", .swedish).all("h1").first?.text == "Min vecka")
    #expect(try page("week-member", .swedish).all("h1").first?.text == "Alvas vecka")
  }

  @Test func `that a day is not shown to them, and not that nothing is in it`() throws {
    for name in ["week-member", "one-day-member"] {
      let told = try text(name, .swedish)
      #expect(told.contains("Det visas inte för dig."))
      #expect(!told.contains("Inget är bestämt.") && !told.contains(DayMoreWords.swedish.nothingHappened))
    }
  }

  @Test func `that nobody else sees what some may read by right, and that nobody sees the rest`() throws {
    let cast = Cast(tongue: .english)
    let page = try outline(
      ShownPage(
        person: cast.alva,
        things: [
          .init(value: "frame", label: "My decision", isReadByRight: true), .init(value: "piles", label: "My answers"),
        ]), like: "shown", .standard)
    #expect(page.elements.contains { $0.text == "Shown only to those who may read already." })
    #expect(page.elements.contains { $0.text == "Shown to nobody." })
  }

  @Test func `a reading once where two kinds of record share their words, and two readers of one name apart`() throws {
    let page = try page("looked-alike", .swedish)
    let rows = page.all("article")
    #expect(rows.count == 2)
    #expect(rows.first?.text.contains("9.14") == true && rows.first?.text.contains("3 gånger till samma dag.") == true)
  }

  @Test(arguments: ["signs-own", "frame-own", "portrait-own", "pair-own", "reach-own", "plan-own", "agreement"])
  func `of themselves as of themselves`(name: String) throws {
    let told = try text(name, .swedish)
    for other in ["ersonen ", "hen själv", "Tecken hos", "till Alva", "Alvas sida", "Alvas egna ord", "Alvas plan"] {
      #expect(!told.contains(other), "\(other)")
    }
    #expect(!told.contains("0,3"), "no share of a person's own signs")
  }

  @Test func `in the words of those who put a wish with the person, where it is not the person who reads`() throws {
    let staff = try text("frame-question-new", .swedish)
    #expect(staff.contains("Vad vill Alva?") && !staff.contains("Vad vill du?"))
    #expect(try !text("frame", .swedish).contains("Jag vill något"))
  }

  @Test func `a sign that ends with a full stop without a second one`() throws {
    let told = try text("signs-own")
    #expect(told.contains("Read by what is described: Nods: Yes.<"))
    #expect(!told.contains(".:") && !told.contains(".."))
  }

  @Test func `the decision in easy words first in the simplest way, and the rest behind a touch`() throws {
    let simplest = try page("frame-own", .swedishEasy, .simplest)
    let easy = try #require(simplest.elements.first { $0.text.hasPrefix("Du får bo i en egen lägenhet.") })
    #expect(!easy.parents.contains("details"))
    let law = try #require(simplest.elements.first { $0.text == "LSS 9 § 9" })
    #expect(law.parents.contains("details"))
    let whole = try page("frame-own", .swedishEasy)
    #expect(whole.elements.first { $0.text == "LSS 9 § 9" }?.parents.contains("details") == false)
  }

  @Test(arguments: Density.allCases)
  func `of an agreement as many moments as there is room for`(density: Density) throws {
    let cast = Cast(tongue: .english)
    let moments = (1...23).map { Thing("Moment \($0)", day: cast.today) }
    let card = AgreementCard(id: cast.id(41), area: "Breakfast", moments: 23)
    let shown = try outline(
      AgreementPage(
        person: cast.alva, name: "Alva", agreement: card, moments: Array(moments.prefix(density.choices)), isOwn: true,
        portion: ListPortion(from: 0, atOnce: density.choices, of: 23)), like: "agreement", density)
    let count = shown.all("li").count { $0.text.contains("Moment ") }
    #expect(count == density.choices)
    #expect(shown.all("a").contains { $0.parents.contains("main") && $0["rel"] == "next" })
  }

  @Test func `one sentence for what was shown many times, with how often`() throws {
    let cast = Cast(tongue: .english)
    let evidence = (0..<8).map { ReachPage.Evidence(.personExpressed, voice: "Alva", day: cast.today - $0) }
    let page = try outline(
      ReachPage(
        subject: .plan(name: "Alva"), concepts: [.init(.participation, evidence: evidence)], isOwn: false,
        back: .person(cast.alva, .plan)), like: "reach", .standard)
    let told = page.all("li").filter { $0.text.contains("The person expressed something") }
    #expect(told.count == 1 && told.first?.text.contains("8 times, most recently today") == true)
  }

  @Test(arguments: Tongue.allCases)
  func `the way to the rest in other words than those of an answer`(tongue: Tongue) {
    #expect(SiteWords.in(tongue).more != AskingWords.in(tongue).more)
  }

  @Test(arguments: [true, false])
  func `from how many answers and days a figure is, and never with two counts of days`(isBased: Bool) throws {
    let counted = BalancePage.Counted(
      counts: [.justRight: 55], days: 55, sentences: ["55 answers on 53 days."], passes: 0, trends: [],
      weeksToShow: nil, gap: nil, isBased: isBased)
    let page = BalancePage(
      person: Cast(tongue: .english).alva, name: "Alva", question: .choice, reading: .counted([counted]))
    let shown = try outline(page, like: "balance", .standard)
    #expect(shown.all("p").contains { $0.text == "55 answers on 55 days." } == !isBased)
    #expect(shown.all("caption").first?["class"] == "heard")
  }

  @Test func `how their pages look now, where only the other ways are offered`() throws {
    #expect(try text("appearance", .english, .simplest).contains("Now: English"))
  }
}

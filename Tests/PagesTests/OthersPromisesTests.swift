import CoCreation
import Links
import Localization
import Markup
import Pages
import Testing
import Values

/// What a page about a person tells somebody else: of the person, in nobody's own voice but the person's.
struct `A page about somebody else`: ReadsSpecimens {
  private func texts(_ name: String, _ tongue: Tongue) throws -> [String] {
    try page(name, tongue).elements.filter { $0.parents.contains("main") }.map(\.text)
  }

  @Test(arguments: [("plan", 1), ("agreement-unlived", 0), ("agreement-change", 1), ("agreement-full", 1)])
  func `tells how the person wants it as the person's`(name: String, times: Int) throws {
    let told = try texts(name, .swedish)
    #expect(!told.contains("Så vill jag ha det") && !told.contains("Viktigt för mig"))
    #expect(told.count { $0 == "Så vill Alva ha det" } >= times)
  }

  @Test func `is headed by what the reader does there, where a side of one's own is written`() throws {
    #expect(try page("own-side", .english).all("h1").first?.text == "Bath: How I want it")
    #expect(try page("own-side-of-another", .english).all("h1").first?.text == "Write in the agreement: Bath")
    #expect(try page("agreement-change", .english).all("h1").first?.text == "Write in the agreement: Bath")
    #expect(try texts("own-side-of-another", .english).contains { $0.contains("They stand beside what Alva says.") })
  }

  @Test func `says who decided alone`() throws {
    #expect(try !texts("agreement-reach", .swedish).contains("Jag bestämde själv"))
  }

  @Test(arguments: Tongue.allCases)
  func `says who may appeal, to whom and until when`(tongue: Tongue) throws {
    let words = FrameWords.in(tongue.standard)
    let cast = Cast(tongue: tongue)
    let court = cast.text("förvaltningsrätten", "the administrative court")
    let told = try texts("frame", tongue)
    #expect(told.contains(words.appealOf("Alva")) && !told.contains(words.appeal))
    #expect(told.contains(words.appealToOf("Alva", court)) && !told.contains(words.appealTo(court)))
    #expect(told.contains(words.appealBy(Dates.in(tongue).day(cast.today + 4, today: cast.today))))
  }

  @Test func `and to the person it says that they may`() throws {
    let told = try texts("frame-own", .english)
    #expect(told.contains("If you think that the decision is wrong"))
    #expect(told.contains("You can appeal to the administrative court."))
    // The pack's easy words stand in the place of the others, where the person reads those.
    let easy = try texts("frame-own", .englishEasy)
    #expect(easy.contains("You can tell a court.") && !easy.contains { $0.contains("the administrative court") })
  }

  @Test func `says where the person can go on from an answer`() throws {
    let told = try texts("frame-question-answered", .english)
    #expect(told.contains("If Alva wants to go on"))
    #expect(told.contains("It is the decision that can be appealed, not the answer."))
    #expect(told.contains { $0.hasPrefix("Alva can appeal to the administrative court") })
    // There is no answer to go on from yet.
    #expect(try !texts("frame-question", .english).contains("If Alva wants to go on"))
  }

  @Test func `leads from a person's card to the question to talk about`() throws {
    let way = try page("persons", .english).all("a").first { $0.text == "A question to talk about" }
    #expect(way?["href"]?.hasSuffix("/talk") == true && way?["aria-label"] == "A question to talk about: Alva")
  }

  @Test func `which way a difference goes only with released counts, and where figures end`() throws {
    let talk = try page("talk-team", .english).all("p").map(\.text)
    #expect(talk.contains("You and Alva have different views of the help."))
    #expect(
      talk.contains { $0.hasPrefix("You and Alva have different views of choosing. Going by your answers,") })
    let balance = try page("balance", .english)
    let told = balance.all("p").map(\.text)
    #expect(told.contains("16 questions got no answer.") && told.contains("Most often you see more."))
    #expect(told.contains("Since then there have been no answers, or too few to count."))
    #expect(Set(balance.all("text").map(\.text)).isSuperset(of: ["none", "half", "all"]))
  }

  @Test func `lets those who support say with whom they are, in a form that says who sees it`() throws {
    let persons = try page("persons", .english)
    let form = persons.elements.filter { $0.parents.contains("main") }
    #expect(form.contains { $0.name == "h2" && $0.text == "Who are you with?" })
    #expect(form.contains { $0.name == "p" && $0.text == "The person sees who is here today." })
    let buttons = persons.all("button").filter { $0["name"] == "came" || $0["name"] == "left" }.map(\.text)
    #expect(buttons == ["Alva: I am leaving", "Bo: I am here", "Cecilia: I am here"])
    #expect(try page("persons-none", .english).all("h2").allSatisfy { $0.text != "Who are you with?" })
  }
}

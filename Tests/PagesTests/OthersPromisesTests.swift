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
    let beside = "They are shown beside what Alva says."
    #expect(try texts("own-side-of-another", .english).contains { $0.contains(beside) })
  }

  @Test func `asks who should be with the person, and the person who should be with them`() throws {
    #expect(try page("new-member", .english).all("h1").first?.text == "Who should be with Alva?")
    #expect(try page("new-member", .swedish).all("h1").first?.text == "Vem ska vara med Alva?")
    #expect(try !texts("new-member", .english).contains { $0.contains("with you?") })
    #expect(try page("new-member-own", .english).all("h1").first?.text == "Who should be with you?")
  }

  @Test(arguments: [(false, true, true), (false, false, false), (true, true, false)])
  func `asks to tell of a decision's end only where the reader can`(told: Bool, mayTell: Bool, asks: Bool) throws {
    let cast = Cast(tongue: .english)
    let shown = Outline(
      FrameMorePage(
        person: cast.alva, frame: cast.id(81), name: "Alva", last: cast.today + 75, isAnnounced: told, isOwn: false,
        mayAnnounce: mayTell
      ).document(in: try #require(Specimen.named("frame-more")).scene(.english, .standard)))
    let words = FrameMoreWords.english
    #expect(shown.all("h2").contains { $0.text == words.announce } == asks)
    #expect(shown.all("h2").contains { $0.text == words.whenItEnds } == !asks)
    #expect(shown.all("button").contains { $0.text == words.announce } == asks)
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

  @Test(arguments: Tongue.allCases)
  func `says only that it is over, and when, once nobody can appeal any more`(tongue: Tongue) throws {
    let cast = Cast(tongue: tongue)
    let words = FrameWords.in(tongue)
    let court = cast.text("förvaltningsrätten", "the administrative court")
    let page = FrameQuestionPage(
      person: cast.alva, name: "Alva", frame: cast.id(81), question: cast.id(141),
      wish: cast.mine("Jag vill simma.", "I want to swim.", "1F3CA"), owner: "Lena", due: cast.today,
      answer: (cast.staff("Det behövs fler timmar.", "That takes more hours."), "Lena"),
      appeal: .init(to: court, lastDay: cast.today - 4, isReaders: true), isOwn: true)
    let scene = try #require(Specimen.named("frame-question-own")).scene(tongue, .standard)
    let told = Outline(page.document(in: scene)).elements.map(\.text)
    #expect(told.contains(words.appealOver(Dates.in(tongue).day(cast.today - 4, today: cast.today))))
    #expect(!told.contains { $0.contains(court) })
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

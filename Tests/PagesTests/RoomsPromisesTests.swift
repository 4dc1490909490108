import CoCreation
import Links
import Localization
import Markup
import Pages
import Testing
import Values

/// What the pages promise that persons, managers and administrators arrange things on.
struct `A room promises`: ReadsSpecimens {
  let cast = Cast(tongue: .english)

  private func hidden(_ page: Outline) -> [String: String] {
    let fields = page.all("input").filter { $0["type"] == "hidden" }
    return Dictionary(fields.map { ($0["name"] ?? "", $0["value"] ?? "") }) { first, _ in first }
  }

  @Test(arguments: Density.allCases)
  func `a stranger has two ways in`(density: Density) throws {
    let ways = try page("welcome", .swedishEasy, density).all("a").filter { $0["class"] == "tile" }
    #expect(ways.compactMap { $0["href"] } == ["/faces", "/sign-in"])
  }

  @Test(arguments: Tongue.allCases)
  func `the demonstration shows two devices by name, and says in both languages that nobody is real`(
    tongue: Tongue
  ) throws {
    let page = try page("moment-tour", tongue)
    let frames = page.all("iframe")
    #expect(frames.count == 2 && Set(frames.compactMap { $0["title"] }).count == 2)
    for frame in frames {
      #expect(page.all("a").contains { $0["href"] == frame["src"] && $0["target"] == nil })
      #expect(page.all("a").contains { $0["target"] == frame["name"] })
    }
    for words in [StartWords.in(tongue), StartWords.in(tongue.other)] {
      #expect(page.all("p").contains { $0.text == words.invented })
    }
    let entrances = page.all("form").filter { $0["action"] == "/demonstration/enter" }
    #expect(entrances.count == 9)
    #expect(Set(page.all("button").filter { $0["name"] == "who" }.compactMap { $0["value"] }).count == 9)
  }

  @Test func `where two choices fit, one thing is asked, and what was never asked is no fault`() throws {
    let first = try page("invite-relative", .englishEasy, .simplest)
    #expect(first.all("input").contains { $0["name"] == "name" && $0["type"] == "text" })
    #expect(!first.all("input", "button").contains { $0["name"] == "term" })
    let second = InvitePage(
      person: cast.alva, kind: .relative, newID: cast.id(106), written: ["name": "Eva"], faults: [("term", .notAChoice)]
    )
    let scene = try #require(Specimen.named("invite-relative")).scene(.englishEasy, .simplest)
    let asked = Outline(second.document(in: scene))
    #expect(hidden(asked)["name"] == "Eva")
    #expect(asked.all("button").filter { $0["name"] == "term" }.compactMap { $0["value"] } == ["month", "year"])
    #expect(!asked.elements.contains { $0["class"] == "fault" || $0["id"] == "faults" })
  }

  @Test func `where there is room, all questions stand together with their faults`() throws {
    let page = try page("invite-relative")
    #expect(page.all("input").filter { $0["name"] == "term" }.count == 2)
    #expect(page.elements.contains { $0["id"] == "faults" } && page.elements.contains { $0["id"] == "name-fault" })
  }

  @Test func `the person ends what the person may begin, and nothing else`() throws {
    #expect(try page("member-end-own").all("button").contains { $0["name"] == "last" && $0["value"] == "2026-05-12" })
    #expect(!(try page("member-own").all("button").contains { $0["name"] == "last" }))
    let own = try page("new-member-own").all("a").compactMap { $0["href"] }.filter { $0.contains("/circle/new/") }
    #expect(own.count == 5 && !own.contains { $0.hasSuffix("professional") || $0.hasSuffix("representative") })
  }

  @Test func `a mandate says what it covers and what not`() throws {
    let html = try text("member-own")
    for sentence in ["The mandate covers", "The mandate does not cover", "May not decide on", "No lawyer has checked"] {
      #expect(html.contains(sentence), "\(sentence)")
    }
  }

  @Test(arguments: [Tongue.swedish, .english])
  func `staff stand in the alphabet's order and in no other`(tongue: Tongue) throws {
    let page = try page("people", tongue)
    let names = page.all("a").filter { $0.around.contains("things") }.map(\.text)
    #expect(names == ["Alva", "Åsa", "Örjan", "Ali", "Kim"])
    for link in page.all("a").compactMap({ $0["href"] }) {
      #expect(!link.contains("sort") && !link.contains("csv") && !link.contains("?"), "\(link)")
    }
    #expect(page.all("table").isEmpty)
  }

  @Test func `a one-time code is said to be shown once`() throws {
    #expect(try text("one-time-code").contains("shown only now"))
  }

  @Test func `the administrator sees what is unverified, by its part`() throws {
    let rows = try page("pack").all("th").filter { $0["scope"] == "row" }.map(\.text)
    #expect(rows == ["Grounds of limits", "Retention", "Emergency number"])
    #expect(try text("administration").contains("12 items are unverified"))
    // What a pack says of itself in another language only is said in the reader's.
    let foreign = try page("pack-in-english", .swedish).all("p").filter { $0["class"] == "quiet" }.map(\.text)
    #expect(foreign.contains(RegisterWords.swedish.digest))
  }

  @Test(arguments: [
    ("layer", ["paused", "ended"]), ("layer-paused", ["on", "ended"]), ("layer-ended", ["on", "paused"]),
  ])
  func `the voluntary part can always be left and taken up, and support goes on`(name: String, ways: [String]) throws {
    let page = try page(name)
    #expect(page.all("button").filter { $0["name"] == "layer" }.compactMap { $0["value"] } == ways)
    #expect(page.all("p").contains { $0.text.contains("Your support goes on") })
  }

  @Test func `how to be asked is set whole, or one thing at a time`() throws {
    let names = Set(try page("how-to-ask").all("input").filter { $0["type"] == "radio" }.compactMap { $0["name"] })
    #expect(names == ["rhythm", "sides", "listened", "audience", "count"])
    let one = try page("how-to-ask", .englishEasy, .simplest)
    #expect(one.all("button").filter { $0["name"] == "rhythm" }.compactMap { $0["value"] } == ["daily", "never"])
  }

  @Test(arguments: [
    (Frequency.never, "never"), (.daily(times: 1), "daily"), (.daily(times: 3), "daily3"), (.weekly(days: 1), "weekly"),
    (.weekly(days: 3), "weekly3"),
  ])
  func `a frequency has one value in a form`(frequency: Frequency, value: String) {
    #expect(frequency.value == value)
  }

  @Test func `a limit without ground may not be allowed, and names whom to tell`() throws {
    let bare = try text("limit-bare")
    #expect(bare.contains("This may not be allowed.") && bare.contains("The supervisors"))
    #expect(bare.contains("Ask the person first.") && !bare.contains("value=\"prolong\""))
    #expect(bare.contains("What is missing") && bare.contains("The person’s own answer"))
    let asked = try text("limit")
    #expect(asked.contains("value=\"prolong\"") && asked.contains("No, I do not want it like this"))
  }

  @Test func `a limit on a ground that was read is not called into question`() throws {
    let limit = LimitPage(
      person: cast.alva, limit: cast.id(131), name: "Alva", what: cast.staff("x", "x"), does: .watches, askedBy: "Kim",
      ground: .init(name: "Consent", legalBasis: "1 §", isVerified: true), routes: [], answer: nil, tried: [], told: [],
      last: cast.today, isOwn: true)
    let scene = try #require(Specimen.named("limit-own")).scene(.english, .standard)
    #expect(!limit.mayNotBeAllowed)
    #expect(!limit.document(in: scene).description.contains("may not be allowed"))
  }

  @Test(arguments: Density.allCases)
  func `the person answers a limit by one touch in every density`(density: Density) throws {
    let page = try page("limit-own", .swedishEasy, density)
    #expect(page.all("button").filter { $0["name"] == "answer" }.compactMap { $0["value"] } == ["yes", "no"])
  }

  @Test func `what is a limit can be no agreement`() throws {
    let html = try text("terms-limit")
    #expect(html.contains("/limits/new") && html.contains("This is a limit."))
    #expect(!(try text("terms").contains("This is a limit.")))
  }

  @Test func `a stance is bound to its terms, and is never interpreted`() throws {
    #expect(hidden(try page("stance"))["terms"] == "t1")
    let means = try page("stance-written-for").all("input").filter { $0["name"] == "means" }.compactMap { $0["value"] }
    #expect(means.count == WishMeans.allCases.count - 1 && !means.contains("interpreted"))
  }

  @Test func `a wish that does not fit the decision shows the way on`() throws {
    let html = try text("frame-question-own")
    #expect(html.contains("Answer from Lena") && html.contains("the administrative court"))
    #expect(try text("frame-question").contains("should have answered"))
  }

  @Test func `reach is told by concept and evidence, and has no height`() throws {
    let page = try page("reach")
    let met = page.all("h3").map(\.text)
    #expect(met == ["Information", "Participation", "Influence", "Co-production"])
    #expect(page.all("li").contains { $0.text == "They did it together. Kim’s words, today." })
    #expect(page.all("p").contains { $0.text.contains("the law has not been checked") })
    #expect(page.all("h2").contains { $0.text == "The person decided alone" })
    #expect(page.all("progress", "meter").isEmpty)
  }

  @Test func `a settled plan says that it is, and what lacks has a heading only where something does`() throws {
    let settled = try text("settling-settled")
    #expect(settled.contains("The plan is settled. Nothing has changed since then."))
    #expect(settled.contains("Nothing is missing in the plan.") && !settled.contains("What is missing"))
    #expect(try text("settling-complete").contains("value=\"settle\""))
    #expect(try text("settling").contains("What is missing"))
  }

  @Test func `a no to a wish asks for its reason, and those it is about are kept out`() throws {
    #expect(try text("concern").contains("A no needs a reason that the person can understand."))
    #expect(try text("concerns").contains("that member of staff does not see it."))
    #expect(
      try page("pass-on", .englishEasy, .simplest).all("button").first { $0["name"] == "who" }?["value"] == "outsider")
  }

  @Test func `what was answered is never told as late, but that the person wants to have it explained again`() throws {
    for page in ["concerns-again", "concern"] {
      let told = try text(page)
      #expect(told.contains("You have answered. Alva wants you to explain again."), "\(page)")
      #expect(!told.contains("The answer was due") && !told.contains("Answer by"), "\(page)")
    }
  }

  @Test func `a representative's view is never called an answer`() throws {
    #expect(try text("view").contains("It never counts as an answer from Alva."))
  }

  @Test func `a reason of safety asks about a limit`() throws {
    let kept = try page("moment-safety").all("button").filter { $0["name"] == "kept" }.compactMap { $0["value"] }
    #expect(kept == ["yes", "no"])
    #expect(hidden(try page("moment-safety"))["add"] == "safety")
  }

  @Test func `a code of pictures has two to six, and shows nothing of what was tapped`() throws {
    let pictures = (1...9).map { Option("Picture \($0)", value: "p\($0)") }
    let scene = try #require(Specimen.named("picture-code-choose")).scene(.english, .standard)
    func outline(_ tapped: [String]) -> Outline {
      let step = PictureCodePage.Step.choosing(pictures: pictures, tapped: tapped, before: nil, differed: false)
      return Outline(PictureCodePage(person: cast.alva, step: step).document(in: scene))
    }
    func mayEnd(_ page: Outline) -> Bool {
      page.all("button").contains { $0["name"] == "act" && $0["value"] == "done" }
    }
    func tiles(_ page: Outline) -> Int { page.all("button").filter { $0["name"] == "tapped" }.count }
    #expect(!mayEnd(outline(["p1"])) && tiles(outline(["p1"])) == 9)
    #expect(mayEnd(outline(["p1", "p2"])))
    #expect(tiles(outline(Array(repeating: "p1", count: 6))) == 0)
    #expect(outline(["p1", "p2"]).all("p").contains { $0.text == "2 pictures chosen" })
  }

  @Test(arguments: ["frame-more-own", "frame-question-new-own", "own-side", "moment-addition-own", "limit-own"])
  func `what a person says can be a picture or a recording`(name: String) throws {
    let page = try page(name)
    let files = page.all("input").filter { $0["type"] == "file" }.compactMap { $0["accept"] }
    #expect(files == ["image/jpeg,image/png,image/webp", "audio/*,video/*"])
    #expect(page.all("form").contains { $0["enctype"] == "multipart/form-data" })
  }

  @Test func `places that have been are closed, and what comes says from when`() throws {
    let page = try self.page("circle-times")
    let links = page.all("a").filter { ["Nora", "Olle"].contains($0.text) }
    #expect(links.map { $0.parents.contains("details") } == [false, true])
    #expect(page.all("details").allSatisfy { $0["open"] == nil })
    #expect(try self.page("circle-own").all("details").isEmpty)
  }

  @Test func `what a mandate lets decide is marked where the pack has it in English only`() throws {
    let specimen = try #require(Specimen.named("circle-times"))
    let html = InWords(nil, .swedish, english: "named matters").html(in: specimen.scene(.swedish, .standard))
    #expect(html.description == "<span lang=\"en\">named matters</span>")
  }
}

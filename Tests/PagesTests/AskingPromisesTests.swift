import CoCreation
import Links
import Localization
import Markup
import Pages
import Testing
import Values

/// What the pages promise on which the person is asked how it was.
struct `A page that asks promises`: ReadsSpecimens {
  let cast = Cast(tongue: .english)

  private func answers(_ page: Outline) -> [String] {
    page.all("button").filter { $0["name"] == "answer" }.compactMap { $0["value"] }
  }

  @Test func `the good answer stands in the middle, and the sides can be turned`() throws {
    #expect(answers(try page("ask-choice")) == ["tooLittle", "justRight", "tooMuch"])
    #expect(answers(try page("ask-help-turned")) == ["tooMuch", "justRight", "tooLittle"])
    #expect(try text("ask-help-turned").contains("have changed places"))
  }

  @Test func `the event is named before the question`() throws {
    let html = try text("ask-choice")
    let event = try #require(html.firstRange(of: "The breakfast today."))
    let question = try #require(html.firstRange(of: "<h1>"))
    #expect(event.lowerBound < question.lowerBound)
    #expect(try text("ask-day").contains("The support today."))
  }

  @Test func `in the simplest way, wanting more is to have got too little`() throws {
    #expect(answers(try page("ask-choice", .english, .simplest)) == ["justRight"])
    let change = try page("change-choice", .english, .simplest)
    #expect(change.all("button").first { $0.text.contains("More") }?["value"] == "tooLittle")
    #expect(change.all("button").first { $0.text.contains("Less") }?["value"] == "tooMuch")
  }

  @Test(arguments: Density.allCases)
  func `the other answers and stop are on every page that asks`(density: Density) throws {
    for name in ["ask-choice", "ask-help-turned", "ask-listened", "ask-day"] {
      let page = try page(name, .english, density)
      let bar = page.elements.filter { $0.around.contains("always") }
      #expect(bar.contains { $0["href"]?.hasSuffix("/passes") == true }, "\(name)")
      #expect(bar.contains { $0["action"]?.hasSuffix("/stop") == true }, "\(name)")
    }
  }

  @Test(arguments: Density.allCases)
  func `to pass on a try answers no question, and stop is beside it and beside who helped`(density: Density) throws {
    let practice = try page("practice", .english, density)
    let bar = practice.elements.filter { $0.around.contains("always") }
    #expect(bar.contains { $0["name"] == "practice" && $0["value"] == "" })
    #expect(!bar.contains { $0["href"]?.hasSuffix("passes") == true })
    for page in [practice, try page("helper", .english, density)] {
      #expect(page.elements.contains { $0.around.contains("always") && $0["action"]?.hasSuffix("/stop") == true })
    }
  }

  @Test func `a pass after change says so, and the changed sides are told where they stand`() throws {
    let change = try page("change-help", .english, .simplest)
    #expect(change.elements.contains { $0["href"]?.hasSuffix("/change-passes") == true })
    #expect(try text("change-help", .english, .simplest).contains("have changed places"))
    #expect(try !text("ask-help-turned", .english, .simplest).contains("have changed places"))
    #expect(try page("passes-change").all("input").contains { $0["name"] == "step" && $0["value"] == "change" })
  }

  @Test(arguments: Density.allCases)
  func `who may see the answer can be changed in every density`(density: Density) throws {
    #expect(try page("thanks", .english, density).elements.contains { $0["href"]?.hasSuffix("/sharing") == true })
  }

  @Test func `every pass can be reached in every density`() throws {
    let passes = PassesPage(
      AskPage(person: cast.alva, asking: cast.id(21), question: .choice, event: cast.breakfast), from: 2)
    let specimen = try #require(Specimen.named("passes"))
    let rest = Outline(passes.document(in: specimen.scene(.english, .simplest)))
    #expect(answers(try page("passes", .english, .simplest)) + answers(rest) == Answer.passes.map(\.rawValue))
    #expect(answers(try page("passes")) == Answer.passes.map(\.rawValue))
  }

  @Test func `on a shared device nothing of what was said is shown`() throws {
    let own = try text("day")
    let shared = try text("day-shared")
    for secret in ["What I chose", "Answers to me", "/signals/", "/replies", "Porridge"] {
      #expect(own.contains(secret) && !shared.contains(secret), "\(secret)")
    }
    #expect(shared.contains("/askings/") && shared.contains("on your own tablet or phone"))
  }
}

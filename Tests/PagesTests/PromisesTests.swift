import CoCreation
import Foundation
import Links
import Localization
import Markup
import Pages
import Testing
import Values

/// What single pages promise.
struct `A page promises`: ReadsSpecimens {
  let cast = Cast(tongue: .english)

  @Test func `a decision maker meets first what ends first, then the names in order`() throws {
    let rows = [("Örjan", 40), ("Åsa", 40), ("Bo", nil), ("Alva", 200), ("Ali", 300)].map { name, days in
      DecisionsPage.Row(
        name: name, services: "Bostad", last: days.map { cast.today + $0 }, address: .person(cast.alva, .frames))
    }
    let decider = try #require(Specimen.named("decisions")).scene(.swedish, .standard)
    let html = DecisionsPage(frames: rows).document(in: decider).description
    let places = try ["Åsa", "Örjan", "Alva", "Ali", "Bo"].map { name in
      try #require(html.firstRange(of: ">\(name)<"), "\(name)").lowerBound
    }
    #expect(places == places.sorted())
  }

  @Test(arguments: ["choose-person", "people", "administration", "unsupported"])
  func `somebody in a list has a face, and no lock`(name: String) throws {
    let page = try page(name)
    #expect(page.elements.contains { $0.around.contains("things") && $0["class"]?.hasPrefix("face") == true })
  }

  @Test func `a stranger is told of no record, since nothing is written of them`() throws {
    let specimen = try #require(Specimen.named("appearance"))
    #expect(specimen.html(.swedish, .standard).description.contains(ClassWords.swedish.dialogue))
    var scene = specimen.scene(.swedish, .standard)
    scene.visitor = .signedOut
    #expect(!AppearancePage().document(in: scene).description.contains(ClassWords.swedish.dialogue))
  }

  @Test func `an answer not shown leaves the team without counts`() throws {
    #expect(try text("talk").contains("4 of 6 times"))
    let closed = try text("talk-not-shown")
    #expect(closed.contains("It is time to talk with Alva about choosing and about help."))
    #expect(closed.firstMatch(of: #/\d+ of \d+/#) == nil && !closed.contains("wants to talk"))
    let few = try text("balance-closed")
    #expect(few.contains("does not show answers") && !few.contains("<svg viewBox=\"0 0 640"))
  }

  @Test func `what shows taking over shows leaving with the choice as well`() throws {
    let html = try text("balance")
    #expect(html.contains("Share of “too little”") && html.contains("Share of “too much”"))
    #expect(html.ranges(of: "role=\"img\"").count == 2)
    #expect(html.contains("27 answers on 63 days"))
  }

  @Test func `somebody from outside is among the first to talk with`() throws {
    let page = try page("signal-whom", .englishEasy, .simplest)
    #expect(page.all("button").first { $0["name"] == "whom" }?["value"] == "outsider")
    #expect(try text("afraid", .englishEasy, .simplest).contains("tel:112"))
  }

  @Test func `a pile of many says what one picture stands for, and counts stay true`() throws {
    let page = try page("piles-help-many")
    let many = try text("piles-help-many")
    #expect(
      many.contains("One picture is 3 answers.") && many.contains(">31<") && many.contains(">4<")
        && many.contains(">0<"))
    #expect(page.all("use").filter { $0["href"] == "#pile-tooLittle" }.count == 11)
    #expect(page.all("use").filter { $0["href"] == "#pile-justRight" }.count == 2)
    #expect(!(try text("piles").contains("One picture is")))
  }

  @Test func `a password is never sent back, and a wrong one is not told from a wrong name`() throws {
    let page = try page("sign-in")
    let password = try #require(page.all("input").first { $0["type"] == "password" })
    #expect(password["value"] == nil && password["autocomplete"] == "current-password")
    #expect(try text("sign-in").contains("The name, the password or the code is not right."))
  }

  @Test func `an unfinished plan looks unfinished, a finished one does not`() throws {
    #expect(try text("plan").contains("The plan is not finished."))
    let agreement = cast.agreements[0]
    let done = PlanPage(
      person: cast.alva, name: "Alva", agreements: [agreement], settledOn: cast.today, nextDate: cast.today,
      isOwn: false)
    let specimen = try #require(Specimen.named("plan"))
    #expect(done.isFinished)
    #expect(!done.document(in: specimen.scene(.english, .standard)).description.contains("not finished"))
    #expect(done.document(in: specimen.scene(.english, .standard)).description.contains("The decision is missing."))
  }

  @Test func `what was written before a fault is kept, and is only words`() throws {
    let page = try page("note-faults")
    let wants = try #require(page.all("textarea").first { $0["name"] == "wants" })
    #expect(wants.text == "&quot;&gt;&lt;script&gt;")
    #expect(
      page.all("input").contains { $0["name"] == "chosen" && $0["value"] == "notNow" && $0["checked"] != nil })
    #expect(page.all("details").contains { $0["open"] != nil })
  }

  @Test func `a usual note takes four touches`() throws {
    // What it is about, what was chosen, what came of it, save: everything else is behind one name.
    let start = try page("start")
    #expect(start.all("a").filter { $0["class"] == "tile" }.count == 3)
    let groups = try page("note").all("fieldset").filter { !$0.parents.contains("details") }
    #expect(groups.compactMap { $0["id"] } == ["chosen", "offered", "carriedOut"])
    // Whether a choice was offered is one touch more, for whoever wants to say so.
    #expect(try page("note").all("input").allSatisfy { $0["name"] != "offered" || $0["required"] == nil })
    #expect(try page("note").all("input").contains { $0["type"] == "hidden" && $0["name"] == "id" })
  }

  @Test func `the manager's page names nobody`() throws {
    let html = try text("service")
    for name in ["Alva", "Bo<", "Kim", "Maria", "/persons/0"] { #expect(!html.contains(name), "\(name)") }
    #expect(try text("service-few").contains("At least five people"))
    #expect(html.ranges(of: "No lawyer has checked the rule.").count == 1, "of the one duty that nobody has read")
  }

  @Test func `signs are never called an answer`() throws {
    #expect(try text("signs").contains("They are never the person’s answer."))
    // Each reader's own reading, and no word of both where they differ.
    let html = try text("signs")
    #expect(html.contains("Kim") && html.contains("Ali") && !html.contains("Kim and Ali"))
  }

  @Test func `trouble tells a number and nothing of the cause`() throws {
    #expect(try text("broken").contains("7F3K-22QD"))
    #expect(try text("signed-out").contains("&lt;b&gt;Two"))
    #expect(try text("not-allowed").contains("/reason"))
  }

  @Test func `what was done can be undone without a timer`() throws {
    let html = try text("moment")
    #expect(html.contains("role=\"status\"") && html.contains("name=\"undo\""))
    #expect(!html.contains("http-equiv"))
  }

  @Test func `every link is made by an address`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appending(path: "Sources/Pages")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
      .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    #expect(files.count > 60)
    for file in files {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        guard let match = line.firstMatch(of: #/\.(?:href|src|action|formAction)\((.+)/#) else { continue }
        let target = match.1
        let isMade = target.contains("path") || target.hasPrefix("\"#") || target.hasPrefix("\"tel:")
        #expect(isMade, "\(file.lastPathComponent): \(line)")
      }
    }
  }

  @Test func `what could not be taken shows the words, numbered without gaps, and nothing that is for machines`() throws
  {
    let page = try page("full-many")
    #expect(page.all("textarea").compactMap { $0["name"] } == ["matter", "why"])
    #expect(page.all("textarea").compactMap { $0["id"] } == ["kept-1", "kept-2"])
    let hidden = page.all("input").filter { $0["type"] == "hidden" }.compactMap { $0["name"] }
    #expect(Set(hidden).isSuperset(of: ["seal", "id", "wants", "carriedOut", "day"]))
    #expect(try text("full-many").contains(TroubleWords.in(.english).choicesKept))
    let away = try text("signed-out-many")
    #expect(away.contains("Dinner") && !away.contains("together") && !away.contains("01a22d63"))
    #expect(away.contains(TroubleWords.in(.english).choicesAgain))
  }

  @Test func `every field of words says that it is one, for the day when the form cannot be taken`() throws {
    let page = try page("note")
    let marked = page.all("input").filter { $0["name"] == "said-in" }.compactMap { $0["value"] }
    let written = page.all("textarea", "input").filter { $0["type"] == nil || $0["type"] == "text" }
    #expect(!marked.isEmpty && Set(marked) == Set(written.compactMap { $0["name"] }))
  }
}

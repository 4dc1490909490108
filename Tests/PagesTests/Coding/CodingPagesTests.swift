import CoCreation
import Localization
import Markup
import Pages
import Testing

/// What the pages of coding promise.
struct `A coding page promises`: ReadsSpecimens {
  @Test func `one passage, every code a choice with its definition, none chosen for the coder`() throws {
    let page = try page("coding")
    let codes = page.all("input").filter { $0["name"] == "code" }
    #expect(codes.count == 4 && codes.allSatisfy { $0["type"] == "checkbox" })
    #expect(codes.filter { $0["checked"] != nil }.count == 1)
    #expect(try text("coding").contains("Holds back the own proposals."))
    #expect(page.all("blockquote").count == 1)
    let fresh = try self.page("coding-fault")
    #expect(fresh.all("input").allSatisfy { $0["checked"] == nil })
    #expect(try text("coding").contains("3 passages are left."))
  }

  @Test func `it works by keyboard and without script: boxes, buttons and links only`() throws {
    let page = try page("coding")
    #expect(page.elements.allSatisfy { $0["draggable"] == nil })
    let buttons = page.all("button").filter { $0["name"] == "go" }.compactMap { $0["value"] }
    #expect(buttons == ["next", "previous"])
    #expect(page.all("a").contains { $0["rel"] == "next" && $0["href"]?.hasSuffix("/passages/4") == true })
    #expect(page.all("a").contains { $0["rel"] == "prev" && $0["href"]?.hasSuffix("/passages/2") == true })
    #expect(try self.page("coding-nothing").all("a").allSatisfy { $0["rel"] != "prev" })
  }

  @Test func `nothing found is said, not left blank`() throws {
    let nothing = try page("coding-nothing").all("input").first { $0["name"] == "nothing" }
    #expect(nothing?["checked"] != nil)
    let fault = try page("coding-fault")
    #expect(fault.all("a").contains { $0["href"] == "#codes" && $0.text.contains("Choose at least one code") })
    #expect(fault.ids.contains("codes"))
  }

  @Test func `an open round shows how far others have come, and nothing of what they found`() throws {
    let html = try text("round-open")
    #expect(html.contains("8 of 8 passages coded") && html.contains("Nobody sees what another has coded"))
    for word in ["/agreement", "/consensus", "/likeness", "/configurations", "project.qdpx", "codings.csv"] {
      #expect(!html.contains(word), "\(word)")
      #expect(try text("round-closed").contains(word), "\(word)")
    }
    #expect(html.contains("name=\"why\""), "closing before all are done asks why")
  }

  @Test func `agreement is told with alpha first, its interval, and what each value means`() throws {
    let html = try text("agreement-round")
    let alpha = try #require(html.firstRange(of: "Krippendorff’s alpha is 0.8"))
    let interval = try #require(html.firstRange(of: "it could as well have come out at"))
    #expect(alpha.lowerBound < interval.lowerBound)
    #expect(html.contains("one may rely on these codes") && html.contains("in 94 of 100 comparisons"))
    #expect(html.contains("Gwet’s AC1"))
    #expect(try text("agreement-one-coder").contains("nothing can be compared"))
  }

  @Test func `what coders found stands side by side, with the reason and the log`() throws {
    let html = try text("consensus")
    #expect(html.contains("Ann found the code") && html.contains("Bea did not find it"))
    #expect(html.contains("Holds, Bea, 12 May 2026: The second line says so."))
    let many = try page("consensus-many")
    #expect(many.all("article").count == 15)
    #expect(many.all("h2").map(\.text) == ["To settle", "Settled"])
    #expect(many.all("a").contains { $0["rel"] == "next" && $0["href"]?.hasSuffix("/consensus?from=30") == true })
    #expect(try page("consensus-log").all("main").first?.text.ranges(of: "The second line says so.").count == 50)
    let settle = try page("settle")
    #expect(settle.all("input").filter { $0["name"] == "holds" }.compactMap { $0["value"] } == ["yes", "no"])
    #expect(settle.all("textarea").contains { $0["name"] == "why" })
  }

  @Test func `every yes of the findings is a link to its passages`() throws {
    let page = try page("likeness-table")
    let links = page.all("a").filter { $0["href"]?.contains("/evidence/") == true }
    #expect(links.count == 6 && links.allSatisfy { $0["aria-label"]?.hasPrefix("yes: ") == true })
    #expect(try text("likeness-table").contains("open"))
    let found = try self.page("configurations-found")
    let evidence = found.all("a").filter { $0["href"]?.contains("/evidence/") == true }
    #expect(evidence.count == 4)
    #expect(try text("configurations-found").contains("Listens is there and Meetings is missing"))
    #expect(try text("evidence").contains("We listen before we propose anything."))
  }

  @Test func `a profile shows where it is from, and links nothing unseen`() throws {
    let html = try text("profile")
    #expect(html.contains("https://example.org/2") && !html.contains("href=\"https://"))
    #expect(try text("profile-service").contains("34 of 36 duties were done in time."))
  }

  @Test func `a refused file says what is wrong, and that nothing was taken`() throws {
    let html = try text("comparison-import")
    #expect(
      html.contains("line 41: the selection goes from 18 to 900") && html.contains("Nothing of the file was saved"))
    #expect(try page("comparison-import").all("form").contains { $0["enctype"] == "multipart/form-data" })
  }

  @Test(arguments: Tongue.allCases)
  func `every group, field and particular has a name`(tongue: Tongue) {
    let words = ComparisonWords.in(tongue)
    #expect(Set(words.groups.keys) == Set(CodeGroup.allCases.map(\.rawValue)))
    #expect(Set(words.fields.keys) == Set(ProfileField.allCases.map(\.rawValue)))
    #expect(Set(words.particulars.keys) == Set(ProfileParticular.allCases.map(\.rawValue)))
  }
}

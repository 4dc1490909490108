import CoCreation
import Links
import Localization
import Markup
import Pages
import Testing
import Values

/// What holds for every page, in every tongue and density.
struct `Every page` {
  static let cases: [(Specimen, Tongue)] = Specimen.all.flatMap { specimen in Tongue.allCases.map { (specimen, $0) } }

  private func each(_ specimen: Specimen, _ tongue: Tongue, _ check: (Outline, String) -> Void) {
    for (density, _, page) in Specimen.outlines["\(specimen.name) \(tongue)"] ?? [] {
      check(page, "\(specimen.name) \(tongue) \(density)")
    }
  }

  @Test func `there are pages to look at`() {
    #expect(Specimen.all.count > 70)
    #expect(Set(Specimen.all.map(\.name)).count == Specimen.all.count)
    #expect(Specimen.outlines.count == Self.cases.count)
    #expect(Specimen.outlines.values.allSatisfy { !$0.isEmpty })
  }

  @Test(arguments: cases)
  func `it is well formed, and says its language and its name`(specimen: Specimen, tongue: Tongue) {
    each(specimen, tongue) { page, place in
      #expect(page.faults.isEmpty, "\(place)")
      #expect(page.all("html").first?["lang"] == tongue.language.tag, "\(place)")
      #expect(page.all("title").first?.text.hasSuffix(" – Samspel") == true, "\(place)")
    }
  }

  @Test(arguments: cases)
  func `it has one first heading, and skips no level`(specimen: Specimen, tongue: Tongue) {
    each(specimen, tongue) { page, place in
      let levels = page.all("h1", "h2", "h3", "h4").map { Int(String($0.name.dropFirst())) ?? 0 }
      #expect(levels.first == 1 && levels.filter { $0 == 1 }.count == 1, "\(place): \(levels)")
      for (above, below) in zip(levels, levels.dropFirst()) { #expect(below <= above + 1, "\(place): \(levels)") }
      #expect(page.all("h1", "h2", "h3", "h4").allSatisfy { !$0.text.isEmpty }, "\(place)")
    }
  }

  @Test(arguments: cases)
  func `its landmarks are there, and the first link skips to the content`(specimen: Specimen, tongue: Tongue) {
    each(specimen, tongue) { page, place in
      for landmark in ["header", "main", "footer"] { #expect(page.all(landmark).count == 1, "\(place)") }
      #expect(page.all("a").first?["href"] == "#content", "\(place)")
      #expect(page.all("main").first?["id"] == "content", "\(place)")
      let names = page.all("nav").map { $0["aria-label"] ?? "" }
      #expect(!names.contains("") && Set(names).count == names.count, "\(place): \(names)")
    }
  }

  @Test(arguments: cases)
  func `ids are unique, and what names or describes is there`(specimen: Specimen, tongue: Tongue) {
    each(specimen, tongue) { page, place in
      let ids = Set(page.ids)
      #expect(
        ids.count == page.ids.count, "\(place): \(page.ids.filter { id in page.ids.filter { $0 == id }.count > 1 })")
      for element in page.elements {
        let named = ["aria-labelledby", "aria-describedby", "for"].compactMap { element[$0] }
        for id in named.flatMap({ $0.split(separator: " ") }) { #expect(ids.contains(String(id)), "\(place): \(id)") }
        if let href = element["href"], href.hasPrefix("#") {
          #expect(ids.contains(String(href.dropFirst())), "\(place): \(href)")
        }
      }
    }
  }

  @Test(arguments: cases)
  func `every field, button, link and picture has words`(specimen: Specimen, tongue: Tongue) {
    each(specimen, tongue) { page, place in
      let labels = Set(page.all("label").filter { !$0.text.isEmpty }.compactMap { $0["for"] })
      for field in page.all("input", "textarea", "select") where field["type"] != "hidden" {
        #expect(labels.contains(field["id"] ?? ""), "\(place): \(field)")
      }
      for control in page.all("a", "button", "summary", "legend") {
        #expect(!control.text.isEmpty || control["aria-label"]?.isEmpty == false, "\(place): \(control)")
      }
      #expect(page.all("img").allSatisfy { $0["alt"] != nil }, "\(place)")
      #expect(
        page.all("svg").allSatisfy {
          $0["aria-hidden"] == "true" || $0["role"] == "img" || $0.around.contains("cards")
        }, "\(place)")
    }
  }

  @Test(arguments: cases)
  func `nothing of a script or a style stands in it`(specimen: Specimen, tongue: Tongue) {
    each(specimen, tongue) { page, place in
      #expect(page.all("script", "style").isEmpty, "\(place)")
      for element in page.elements {
        #expect(element.attributes.keys.allSatisfy { $0 != "style" && !$0.hasPrefix("on") }, "\(place): \(element)")
      }
    }
  }

  @Test(arguments: cases)
  func `every form is sealed, and nothing in it starts on its own`(specimen: Specimen, tongue: Tongue) {
    each(specimen, tongue) { page, place in
      let posts = page.all("form").filter { $0["method"] == "post" }
      let seals = page.all("input").filter { $0["name"] == "seal" && $0["value"] == "3f9a" }
      #expect(posts.count == seals.count, "\(place)")
      #expect(page.all("button").allSatisfy { $0["type"] == "submit" && $0.parents.contains("form") }, "\(place)")
    }
  }

  @Test(arguments: cases)
  func `a person never has more choices at once than fit`(specimen: Specimen, tongue: Tongue) {
    // The three places of a scale stand together, and so do the pictures of a code.
    guard specimen.reader == .person || specimen.reader == .shared else { return }
    for density in Density.allCases {
      let html = specimen.html(tongue, density).description
      for list in html.split(separator: "<ul class=\"tiles ").dropFirst() where !list.hasPrefix("one\"") {
        let tiles = list.prefix(upTo: list.firstRange(of: "</ul>")?.lowerBound ?? list.endIndex).ranges(
          of: "class=\"tile"
        ).count
        let isScale = list.hasPrefix("three")
        #expect(tiles > 0 && (tiles <= density.choices || isScale), "\(specimen.name) \(tongue) \(density): \(tiles)")
      }
    }
  }

  @Test(arguments: cases)
  func `it is small enough for a slow line`(specimen: Specimen, tongue: Tongue) {
    for (density, size, _) in Specimen.outlines["\(specimen.name) \(tongue)"] ?? [] {
      #expect(size < 40_000, "\(specimen.name) \(tongue) \(density): \(size)")
    }
  }

  @Test func `style sheets are small, and named by what they hold`() throws {
    #expect(Asset.styles.count == 3)
    #expect(Asset.styles.reduce(0) { $0 + $1.bytes.count } < 30_000)
    #expect(Set(Asset.all.map(\.name)).count == Asset.all.count)
    for style in Asset.styles {
      #expect(style.name.wholeMatch(of: #/[a-z]+-[0-9a-z]{8,}\.css/#) != nil)
      #expect(!String(decoding: style.bytes, as: UTF8.self).contains("url("))
    }
    // What is printed is said last of all, or another rule would stand over it.
    let sheets = Asset.styles.map { String(decoding: $0.bytes, as: UTF8.self) }
    let last = try #require(sheets.joined().split(separator: "@media ").last)
    #expect(last.hasPrefix("print") && last.contains(".ways") && last.contains(".button"))
    #expect(sheets.joined().split(separator: "@media print").count == 2)
  }
}

extension Specimen: CustomTestStringConvertible {
  var testDescription: String { name }
}

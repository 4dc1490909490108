import CoCreation
import Localization
import Markup
import Pages
import Testing

struct `Texts written at once` {
  @Test(arguments: [("stale", 1), ("stale-of-three", 2)])
  func `stand side by side, each by its writer, with one choice for one's own and one for the newest of the others`(
    name: String, others: Int
  ) throws {
    let page = Outline(try #require(Specimen.named(name)).html(.english, .standard))
    let words = TroubleWords.english
    #expect(page.all("h2").filter { $0.text.hasPrefix("Text by ") }.count == others)
    #expect(page.all("button").filter { $0["name"] == "keep" }.map { $0["value"] } == ["mine", "theirs"])
    #expect(page.all("p").contains { $0.text == words.staleTexts } == (others > 1))
    #expect(page.all("p").filter { $0.text == words.staleEarlier }.count == others - 1)
    #expect(page.all("p").contains { $0.text == words.staleAgain } == (others > 1))
  }
}

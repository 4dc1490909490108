import CoCreation
import Localization
import Markup
import Pages
import Testing

struct `A portion of a long list` {
  @Test func `leads to what is older and what is newer, in words that say which`() throws {
    // The specimen shows the second twenty of 47.
    let page = Outline(try #require(Specimen.named("signs")).html(.english, .standard))
    let ways = page.all("a").filter { $0["rel"] != nil }
    #expect(ways.map(\.text) == ["Later", "Earlier"])
    #expect(ways.first?["href"]?.contains("from") == false)
    #expect(ways.last?["href"]?.hasSuffix("signs?from=40") == true)
    let own = Outline(try #require(Specimen.named("signs-own")).html(.english, .standard))
    #expect(own.all("a").allSatisfy { $0["rel"] == nil })
  }
}

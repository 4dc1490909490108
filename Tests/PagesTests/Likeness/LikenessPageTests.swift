import Comparison
import Localization
import Markup
import Pages
import Testing

struct `The page of likeness` {
  private static let likeness = try? Likeness(
    cases: ["north", "south", "<east>"],
    columns: [
      ProfileColumn(name: "size", type: .interval, values: [1, 2, nil]),
      ProfileColumn(name: "kind", labels: ["a", "a", "b"]),
    ])

  @Test func `it has one heading, the sentences, three drawings and tables of the same content`() throws {
    let page = LikenessPage(try #require(Self.likeness), in: .english, sentences: ["This is so."]).html.description
    #expect(page.hasPrefix("<!doctype html><html lang=\"en\">"))
    #expect(page.matches(of: #/<h1>/#).count == 1)
    #expect(page.contains("<p>This is so.</p>"))
    #expect(page.matches(of: #/<svg /#).count == 3)
    #expect(page.matches(of: #/<table><caption>/#).count == 4)
    #expect(page.contains("<th scope=\"row\">&lt;east&gt;</th>"))
    #expect(!page.contains("<east>"))
    let ids = page.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
    #expect(Set(ids).count == ids.count && ids.count == 6)
  }

  @Test func `every similarity of the shades stands in the table`() throws {
    let likeness = try #require(Self.likeness)
    let tables = LikenessTables(likeness, in: .swedish).html.description
    let rows = tables.matches(of: #/<tr><th scope="row">([^<]+)</th>((?:<td>[^<]*</td>)+)</tr>/#)
    let north = try #require(rows.first { $0.1 == "north" && $0.2.matches(of: #/<td>/#).count == 3 })
    let expected = likeness.tree.order.map { String(Int((100 * likeness.similarity[0, $0]).rounded())) }
    #expect(String(north.2) == expected.map { "<td>\($0)</td>" }.joined())
    #expect(tables.contains("Villkor"))
  }
}

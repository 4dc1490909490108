import Markup
import Pages
import Testing

struct `A drawing` {
  @Test(arguments: Drawing.allCases)
  func `it draws something, without colour and without words`(drawing: Drawing) {
    let html = HTML { drawing }.description
    #expect(html.contains("<path d=\"M"), "\(drawing)")
    #expect(html.contains("aria-hidden=\"true\""))
    #expect(html.firstMatch(of: #/#[0-9a-f]{3,6}|rgb|<text|<title/#) == nil)
  }

  @Test func `no two say the same`() {
    // "Done" and "good" are one sign on purpose.
    let drawn = Dictionary(grouping: Drawing.allCases) { drawing in HTML { drawing }.description }
    #expect(drawn.values.filter { $0.count > 1 } == [[Drawing.good, Drawing.done]])
    #expect(Drawing.allCases.count > 50)
  }
}

import Markup
import Pages
import Testing
import Values

struct `Somebody's words` {
  @Test func `are marked with their language where it is not that of the page`() {
    let html = HTML { Saying(voice: "Alva", words: "Till sjön\nIgen", language: .swedish) }.description
    #expect(html.contains("<p lang=\"sv\">Till sjön</p><p lang=\"sv\">Igen</p>"))
    #expect(html.contains("<figcaption>Alva</figcaption>"), "who said it is named in the language of the page")
  }

  @Test func `stand unmarked where it is, or nobody knows`() {
    #expect(!HTML { Saying(voice: "Alva", words: "Till sjön") }.description.contains("lang="))
  }
}

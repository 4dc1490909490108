import CoCreation
import Localization
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

struct `The words of a pack` {
  @Test func `are marked in forms and lists where they are in English only`() throws {
    let erasures = try #require(Specimen.named("erasures"))
    let frame = try #require(Specimen.named("frame-copy-new"))
    for (specimen, words) in [
      (erasures, ["personal data under the act", "longer where care needs it"]), (frame, ["Decision on services"]),
    ] {
      for word in words {
        #expect(specimen.html(.swedish, .standard).description.contains("lang=\"en\">\(word)"), "\(word)")
        #expect(!specimen.html(.english, .standard).description.contains("lang=\"en\">\(word)"), "\(word)")
      }
    }
  }
}

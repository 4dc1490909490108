import Markup
import Testing

struct `A piece of HTML` {
  @Test func `text stays text`() {
    #expect(HTML("<b>\"Tom\" & 'Ada'</b>").description == "&lt;b&gt;&quot;Tom&quot; &amp; &#39;Ada&#39;&lt;/b&gt;")
  }

  @Test func `letters of every alphabet stay as they are`() {
    #expect(HTML("Åsa, Zoë, Мария, 李, 👩🏽‍🦽").description == "Åsa, Zoë, Мария, 李, 👩🏽‍🦽")
  }

  /// A quote and the accent after it are one `Character`, which an escape by characters would not find.
  @Test(arguments: ["\"", "'", "<", ">", "&"])
  func `a combining accent hides nothing`(guarded: String) {
    let attack = guarded + "\u{301} onmouseover=alert(1) x="
    #expect(attack.first != guarded.first, "the accent joins its sign, else this proves nothing")
    let text = HTML(attack)
    let attribute = Tag.p(.id(attack))
    #expect(!text.bytes.contains(guarded.utf8.first ?? 0) || guarded == "&")
    #expect(text.description.unicodeScalars.starts(with: "&".unicodeScalars))
    #expect(attribute.description.unicodeScalars.filter { $0 == "\"" }.count == 2)
    #expect(!attribute.description.unicodeScalars.contains("'"))
  }

  @Test func `whatever the words, the page around them stays as it was`() {
    var random = Seeded(state: 7)
    let signs: [Unicode.Scalar] = [
      "&", "<", ">", "\"", "'", "\u{301}", "\u{200D}", "\n", "a", "å", "😀", "/", "=", "\u{0}",
    ]
    for _ in 0..<2_000 {
      var words = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<20, using: &random) { words.append(signs.randomElement() ?? "a") }
      let html = Tag.p(.id(String(words))) { String(words) }
      let count = { (byte: Character) in html.bytes.count { $0 == byte.asciiValue } }
      #expect(count("<") == 2 && count(">") == 2 && count("\"") == 2 && count("'") == 0)
    }
  }

  @Test func `a builder lists pieces, text, choices and loops in order`() {
    let isShown = true
    let html = HTML {
      "a&b"
      if isShown { Tag.em("yes") } else { Tag.em("no") }
      if !isShown { "hidden" }
      for number in 1...3 { Tag.li("\(number)") }
      Greeting(name: "<Alva>")
    }
    #expect(
      html.description
        == "a&amp;b<em>yes</em><li>1</li><li>2</li><li>3</li><p>Hello &lt;Alva&gt;</p>")
  }

  @Test func `nothing is nothing`() {
    #expect(HTML().isEmpty)
    #expect(HTML {}.isEmpty)
    #expect(HTML("").isEmpty)
  }

  @Test func `pieces join in order`() {
    #expect((HTML("<") + HTML.doctype + Tag.p("1")).description == "&lt;<!doctype html><p>1</p>")
  }

  @Test func `trusted markup stands as it is`() {
    #expect(HTML(trusted: "<b>&amp;</b>").description == "<b>&amp;</b>")
  }
}

private struct Greeting: Part {
  let name: String
  var html: HTML {
    Tag.p {
      "Hello "; name
    }
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers at every run.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

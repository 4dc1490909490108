import Markup
import Testing

struct `An attribute` {
  @Test(arguments: [
    "/day/2026-05-12", "/", "#answers", "?page=2", "https://example.org/a", "HTTP://example.org", "mailto:a@b.se",
    "tel:112",
  ])
  func `an address of the site or of a known kind is kept`(address: String) {
    #expect(Tag.a(.href(address)).description == "<a href=\"\(address)\"></a>")
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "\u{1}javascript:x",
    "data:text/html,x", "vbscript:x", "//example.org", "/\\example.org", "\\\\example.org", "/\t/example.org", "",
    "day",
    "https:example.org", "\njavascript:x", "https://a\nb",
  ])
  func `any other address leads nowhere`(address: String) {
    #expect(Tag.a(.href(address)).description == "<a href=\"#\"></a>")
    #expect(Tag.form(.action(address)).description == "<form action=\"#\"></form>")
    #expect(Tag.button(.formAction(address)).description == "<button formaction=\"#\"></button>")
    #expect(Tag.img(.src(address)).description == "<img src=\"#\">")
  }

  @Test func `a query is escaped in its attribute`() {
    #expect(Tag.a(.href("/a?b=1&c=2")).description == "<a href=\"/a?b=1&amp;c=2\"></a>")
  }

  @Test(arguments: [
    (0, "0"), (-0.001, "0"), (12, "12"), (0.5, "0.5"), (-3.25, "-3.25"), (1.005, "1"), (2.999, "3"), (7.07, "7.07"),
    (-0.05, "-0.05"), (.nan, "0"), (.infinity, "0"), (1e300, "0"), (123_456.789, "123456.79"),
  ])
  func `a number has at most two decimals`(value: Double, written: String) {
    #expect(Attribute.decimal(value) == written)
  }
}

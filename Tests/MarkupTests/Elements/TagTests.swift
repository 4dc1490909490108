import Markup
import Testing

struct `An element` {
  @Test func `it has a name, attributes in order, and what it holds`() {
    #expect(
      Tag.p(.id("a"), .class("lead wide")) { "x" }.description == "<p id=\"a\" class=\"lead wide\">x</p>")
  }

  @Test func `a void element has no end`() {
    #expect(VoidTag.self == type(of: Tag.br))
    #expect((Tag.br() + Tag.input(.type("text"), .name("n"))).description == "<br><input type=\"text\" name=\"n\">")
  }

  @Test func `an attribute that does not hold is left out`() {
    let html = Tag.input(
      .checked(false), .checked(), .ariaInvalid(false), .described(by: []), .when(false, .id("a")), .hidden(false))
    #expect(html.description == "<input checked>")
  }

  @Test func `ids of names and descriptions stand in one attribute`() {
    #expect(
      Tag.div(.labelled(by: "a", "b"), .described(by: ["c", "d"])).description
        == "<div aria-labelledby=\"a b\" aria-describedby=\"c d\"></div>")
  }

  @Test func `a frame says what it holds, and leads nowhere but here`() {
    #expect(
      Tag.iframe(title: "A \"device\"", source: "/a", .name("person")).description
        == "<iframe title=\"A &quot;device&quot;\" src=\"/a\" name=\"person\"></iframe>")
    #expect(Tag.iframe(title: "x", source: "//host").description.contains("src=\"#\""))
  }

  @Test func `a script is only named`() {
    #expect(
      Tag.script(module: "/f/a.js").description == "<script type=\"module\" src=\"/f/a.js\"></script>")
  }

  @Test func `a drawing is written as SVG reads it`() {
    let drawing = Tag.svg(.viewBox("0 0 10 10"), .role("img"), .ariaLabel("Half")) {
      Tag.title("Half")
      Tag.circle(.cx(5), .cy(5), .r(4.5), .fill("none"), .strokeWidth(0.25))
    }
    #expect(
      drawing.description
        == "<svg viewBox=\"0 0 10 10\" role=\"img\" aria-label=\"Half\"><title>Half</title>"
        + "<circle cx=\"5\" cy=\"5\" r=\"4.5\" fill=\"none\" stroke-width=\"0.25\"></circle></svg>")
  }
}

/// The elements of HTML that pages use.
extension Tag {
  // Document
  package static var html: Tag { Tag("html") }
  package static var head: Tag { Tag("head") }
  package static var title: Tag { Tag("title") }
  package static var body: Tag { Tag("body") }

  // Landmarks and headings
  package static var header: Tag { Tag("header") }
  package static var nav: Tag { Tag("nav") }
  package static var main: Tag { Tag("main") }
  package static var footer: Tag { Tag("footer") }
  package static var section: Tag { Tag("section") }
  package static var article: Tag { Tag("article") }
  package static var h1: Tag { Tag("h1") }
  package static var h2: Tag { Tag("h2") }
  package static var h3: Tag { Tag("h3") }
  package static var h4: Tag { Tag("h4") }

  // Text
  package static var p: Tag { Tag("p") }
  package static var div: Tag { Tag("div") }
  package static var span: Tag { Tag("span") }
  package static var strong: Tag { Tag("strong") }
  package static var em: Tag { Tag("em") }
  package static var blockquote: Tag { Tag("blockquote") }
  package static var a: Tag { Tag("a") }
  package static var figure: Tag { Tag("figure") }
  package static var figcaption: Tag { Tag("figcaption") }
  package static var details: Tag { Tag("details") }
  package static var summary: Tag { Tag("summary") }

  // Lists
  package static var ul: Tag { Tag("ul") }
  package static var ol: Tag { Tag("ol") }
  package static var li: Tag { Tag("li") }
  package static var dl: Tag { Tag("dl") }
  package static var dt: Tag { Tag("dt") }
  package static var dd: Tag { Tag("dd") }

  // Tables
  package static var table: Tag { Tag("table") }
  package static var caption: Tag { Tag("caption") }
  package static var thead: Tag { Tag("thead") }
  package static var tbody: Tag { Tag("tbody") }
  package static var tr: Tag { Tag("tr") }
  package static var th: Tag { Tag("th") }
  package static var td: Tag { Tag("td") }

  // Forms
  package static var form: Tag { Tag("form") }
  package static var fieldset: Tag { Tag("fieldset") }
  package static var legend: Tag { Tag("legend") }
  package static var label: Tag { Tag("label") }
  package static var button: Tag { Tag("button") }
  package static var select: Tag { Tag("select") }
  package static var option: Tag { Tag("option") }
  package static var textarea: Tag { Tag("textarea") }

  // Media
  package static var audio: Tag { Tag("audio") }
  package static var video: Tag { Tag("video") }

  /// Another page of this site in a frame of its own.
  ///
  /// - Parameters:
  ///   - title: What the frame holds, for readers who do not see it.
  ///   - source: The path of the page within.
  package static func iframe(title: String, source: String, _ attributes: Attribute...) -> HTML {
    Tag("iframe")(attributes: [Attribute("title", title), .src(source)] + attributes) { HTML() }
  }

  // Elements that can hold nothing
  package static var meta: VoidTag { VoidTag("meta") }
  package static var link: VoidTag { VoidTag("link") }
  package static var input: VoidTag { VoidTag("input") }
  package static var img: VoidTag { VoidTag("img") }
  package static var br: VoidTag { VoidTag("br") }

  /// A script of the server's own, loaded as a module once the page has been read; what it holds is never part of a page.
  package static func script(module path: String) -> HTML {
    Tag("script")(.init("type", "module"), .src(path))
  }
}

import Localization
import Markup
import Values

/// What the drawings of configurations share: a frame with title and description, letters, and marks.
///
/// Nothing is told by colour alone.
struct ConfigurationDrawing {
  let name: String
  let title: String
  let description: String
  let width: Double
  let height: Double
  let tongue: Tongue

  /// The space above the content that title and description take.
  static let head = 64.0

  /// The drawing as a file of its own.
  func html(@HTMLBuilder content: () -> HTML) -> HTML {
    Tag.svg(
      .svgNamespace, .viewBox("0 0 \(Attribute.decimal(width)) \(Attribute.decimal(height))"), .width(width),
      .height(height), .role("img"), .labelled(by: name + "-title"), .described(by: [name + "-description"]),
      .lang(tongue.language.tag), .fontFamily("sans-serif")
    ) {
      Tag.title(.id(name + "-title")) { title }
      Tag.desc(.id(name + "-description")) { description }
      Tag.rect(.width(width), .height(height), .fill(Ink.paper))
      Self.label(title, x: 16, y: 26, size: 17, weight: "bold")
      Self.label(description, x: 16, y: 48)
      content()
    }
  }

  static func label(
    _ words: String, x: Double, y: Double, size: Double = 13, anchor: String = "start", weight: String = "normal"
  ) -> HTML {
    Tag.text(.x(x), .y(y), .fontSize(size), .textAnchor(anchor), .fontWeight(weight), .fill(Ink.text)) { words }
  }

  static func dot(x: Double, y: Double, isFilled: Bool) -> HTML {
    Tag.circle(.cx(x), .cy(y), .r(7), .fill(isFilled ? Ink.text : Ink.paper), .stroke(Ink.text), .strokeWidth(2))
  }
}

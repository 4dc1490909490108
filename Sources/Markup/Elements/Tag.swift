/// The name of an element that holds others: called with attributes and content, it is the element.
///
/// `Tag.p(.class("lead")) { sentence }`. There is no `script` and no `style` that holds anything, because their content
/// is not text to a browser and cannot be escaped.
package struct Tag: Sendable {
  let name: StaticString

  init(_ name: StaticString) {
    self.name = name
  }

  /// The element with its attributes and what it holds.
  package func callAsFunction(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element(attributes, content())
  }

  /// The element with a list of attributes that was made elsewhere.
  package func callAsFunction(attributes: [Attribute], @HTMLBuilder content: () -> HTML) -> HTML {
    element(attributes, content())
  }

  /// The element with its attributes and nothing in it.
  package func callAsFunction(_ attributes: Attribute...) -> HTML {
    element(attributes, HTML())
  }

  /// The element with words in it, escaped.
  package func callAsFunction(_ text: String) -> HTML {
    element([], HTML(text))
  }

  private func element(_ attributes: [Attribute], _ content: HTML) -> HTML {
    var html = HTML()
    html.bytes.reserveCapacity(content.bytes.count + 64)
    html.open(name, attributes)
    html.bytes.append(contentsOf: content.bytes)
    html.bytes.append("</")
    html.bytes.append(name)
    html.bytes.append(UInt8(ascii: ">"))
    return html
  }
}

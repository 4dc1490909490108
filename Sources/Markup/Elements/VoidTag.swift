/// The name of an element that can hold nothing.
package struct VoidTag: Sendable {
  let name: StaticString

  init(_ name: StaticString) {
    self.name = name
  }

  /// The element with its attributes.
  package func callAsFunction(_ attributes: Attribute...) -> HTML {
    callAsFunction(attributes: attributes)
  }

  /// The element with a list of attributes that was made elsewhere.
  package func callAsFunction(attributes: [Attribute]) -> HTML {
    var html = HTML()
    html.open(name, attributes)
    return html
  }
}

extension HTML {
  /// Writes an element's start.
  mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(name)
    for attribute in attributes { attribute.write(to: &bytes) }
    bytes.append(UInt8(ascii: ">"))
  }
}

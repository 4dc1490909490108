package import Markup

/// A button that sends its form; the main one of a page stands out.
package struct Button: Part {
  let label: String
  let drawing: Drawing?
  let name: String?
  let value: String
  let isMain: Bool

  package init(_ label: String, drawing: Drawing? = nil, name: String? = nil, value: String = "", isMain: Bool = false)
  {
    self.label = label
    self.drawing = drawing
    self.name = name
    self.value = value
    self.isMain = isMain
  }

  package var html: HTML {
    Tag.button(
      .type("submit"), .class(isMain ? "button main" : "button"), .when(name != nil, .name(name ?? "")),
      .when(name != nil, .value(value))
    ) {
      if let drawing { drawing }
      Tag.span(label)
    }
  }
}

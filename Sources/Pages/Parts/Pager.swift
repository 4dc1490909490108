package import Links
package import Markup

/// The ways to what came before and what comes after.
package struct Pager: Part {
  let label: String
  let previous: (label: String, address: Address)?
  let next: (label: String, address: Address)?

  package init(
    label: String, previous: (label: String, address: Address)?, next: (label: String, address: Address)?
  ) {
    self.label = label
    self.previous = previous
    self.next = next
  }

  package var html: HTML {
    if previous != nil || next != nil {
      Tag.nav(.class("pager"), .ariaLabel(label)) {
        if let previous { Tag.a(.class("button"), .rel("prev"), .href(previous.address.path)) { previous.label } }
        if let next { Tag.a(.class("button"), .rel("next"), .href(next.address.path)) { next.label } }
      }
    }
  }
}

/// A link that looks like a button, for the next step on a page.
package struct LinkButton: Part {
  let label: String
  let drawing: Drawing?
  let address: Address
  let isMain: Bool

  package init(_ label: String, drawing: Drawing? = nil, _ address: Address, isMain: Bool = false) {
    self.label = label
    self.drawing = drawing
    self.address = address
    self.isMain = isMain
  }

  package var html: HTML {
    Tag.a(.class(isMain ? "button main" : "button"), .href(address.path)) {
      if let drawing { drawing }
      Tag.span(label)
    }
  }
}

package import Links
package import Markup

/// The way back to what a page belongs to, before its first heading.
package struct WayBack: Part {
  private let address: Address
  private let label: String

  package init(to address: Address, _ label: String) {
    self.address = address
    self.label = label
  }

  package var html: HTML { Tag.p(.class("event")) { Tag.a(.href(address.path)) { label } } }
}

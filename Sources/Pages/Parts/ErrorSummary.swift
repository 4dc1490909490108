package import Markup

/// Every fault of a form in one place, each a link to its field; it is where the reader begins.
package struct ErrorSummary: Part {
  let title: String
  let faults: [(field: String, text: String)]

  /// - Parameter faults: The id of each faulty field, and what to do.
  package init(title: String, faults: [(field: String, text: String)]) {
    self.title = title
    self.faults = faults
  }

  package var html: HTML {
    if !faults.isEmpty {
      Tag.div(.class("notice faults"), .role("alert"), .id("faults"), .tabIndex(-1), .autofocus()) {
        Tag.h2(title)
        Tag.ul {
          for fault in faults {
            Tag.li { Tag.a(.href("#\(fault.field)")) { fault.text } }
          }
        }
      }
    }
  }
}

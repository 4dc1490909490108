package import Markup

/// A picture of figures: drawn, told in words, and with the same figures as a table.
package struct Chart: Part {
  let id: String
  let title: String
  let description: String
  let size: (width: Double, height: Double)
  let drawing: HTML
  let table: DataTable
  let tableTitle: String

  /// - Parameters:
  ///   - id: An id that nothing else on the page has.
  ///   - description: What the picture shows, in a sentence.
  ///   - tableTitle: The words behind which the table stands.
  ///   - drawing: Elements of SVG.
  package init(
    id: String, title: String, description: String, size: (width: Double, height: Double), table: DataTable,
    tableTitle: String, @HTMLBuilder drawing: () -> HTML
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.size = size
    self.table = table
    self.tableTitle = tableTitle
    self.drawing = drawing()
  }

  package var html: HTML {
    Tag.figure(.class("chart")) {
      Tag.figcaption(title)
      Tag.div(.class("plot"), .role("group"), .ariaLabel(title), .tabIndex(0)) { picture }
      Details(tableTitle) { table }
    }
  }

  private var picture: HTML {
    Tag.svg(
      .viewBox("0 0 \(Attribute.decimal(size.width)) \(Attribute.decimal(size.height))"), .role("img"),
      .labelled(by: "\(id)-title", "\(id)-description")
    ) {
      Tag.title(.id("\(id)-title")) { title }
      Tag.desc(.id("\(id)-description")) { description }
      drawing
    }
  }
}

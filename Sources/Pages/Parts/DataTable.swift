package import Markup

/// Figures or words in rows and columns, each row and column with its heading.
package struct DataTable: Part {
  let caption: String
  let columns: [String]
  let rows: [Row]
  /// Whether the heading above says the same: then the caption is there to be heard, not seen.
  let isHeaded: Bool

  /// A row: its heading and its cells, one fewer than the columns.
  package struct Row: Sendable {
    let heading: HTML
    let cells: [HTML]

    package init(_ heading: String, _ cells: [String]) {
      self.heading = HTML(heading)
      self.cells = cells.map { HTML($0) }
    }

    package init(_ heading: HTML, _ cells: [HTML]) {
      self.heading = heading
      self.cells = cells
    }
  }

  package init(caption: String, columns: [String], rows: [Row], isHeaded: Bool = false) {
    self.isHeaded = isHeaded
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }

  package var html: HTML {
    Tag.div(.class("table"), .role("region"), .ariaLabel(caption), .tabIndex(0)) {
      Tag.table {
        Tag.caption(.when(isHeaded, .class("heard"))) { caption }
        Tag.thead {
          Tag.tr { for column in columns { Tag.th(.scope("col")) { column } } }
        }
        Tag.tbody {
          for row in rows {
            Tag.tr {
              Tag.th(.scope("row")) { row.heading }
              for cell in row.cells { Tag.td { cell } }
            }
          }
        }
      }
    }
  }
}

package import Comparison
package import Localization
package import Markup

/// The observed combinations of conditions as rows of full and empty dots, as in a Venn diagram laid flat.
///
/// Unlike a Venn diagram it stays readable with any number of conditions. Rows that lead to the outcome have a frame.
package struct ConfigurationTable: Sendable {
  private let table: TruthTable
  private let data: Memberships

  private static let rowHeight = 30.0
  private static let left = 70.0

  /// - Parameter data: The units that the table was made of.
  package init(_ table: TruthTable, of data: Memberships) {
    self.table = table
    self.data = data
  }

  private var columns: [Double] {
    var edge = Self.left
    return table.conditions.map { condition in
      let width = max(44, Ink.width(of: condition.name) + 14)
      defer { edge += width }
      return edge + width / 2
    }
  }

  /// Where the conditions end: far enough from the last for its name and the outcome's not to meet.
  private func right(of columns: [Double]) -> Double {
    guard let last = columns.last, let name = table.conditions.last?.name else { return Self.left + 40 }
    return last + max(40, (Ink.width(of: name) + Ink.width(of: data.outcomeName)) / 2 - 6)
  }

  /// How far behind the end of the conditions the cases begin.
  private var cases: Double { max(70, 20 + Ink.width(of: data.outcomeName) / 2 + 14) }

  /// The drawing, a file of its own.
  package func svg(in tongue: Tongue) -> HTML {
    let words = ConfigurationWords.in(tongue)
    let columns = columns
    let right = right(of: columns)
    let description = words.rows(table.rows.count, table.rows.count { $0.output == .positive })
    let longest = table.rows.map { Ink.width(of: text($0)) }.max() ?? 0
    let top = ConfigurationDrawing.head + 30
    let height = top + Self.rowHeight * Double(table.rows.count) + 60
    return ConfigurationDrawing(
      name: "rows", title: words.rowsTitle(data.outcomeName), description: description,
      width: max(right + cases + 50 + longest, 32 + Ink.width(of: description), 480), height: height,
      tongue: tongue
    ).html {
      ConfigurationDrawing.label(words.row, x: 16, y: top - 10)
      for (condition, x) in zip(table.conditions, columns) {
        ConfigurationDrawing.label(condition.name, x: x, y: top - 10, anchor: "middle")
      }
      ConfigurationDrawing.label(data.outcomeName, x: right + 20, y: top - 10, anchor: "middle")
      ConfigurationDrawing.label(words.cases, x: right + cases, y: top - 10)
      for (index, row) in table.rows.enumerated() {
        line(row, columns, right, y: top + Self.rowHeight * (Double(index) + 0.5))
      }
      legend(words, y: height - 24)
    }
  }

  private func text(_ row: TruthTableRow) -> String {
    row.units.map { data.units[$0] }.joined(separator: ", ")
  }

  @HTMLBuilder private func line(_ row: TruthTableRow, _ columns: [Double], _ right: Double, y: Double) -> HTML {
    if row.output == .positive {
      Tag.rect(
        .x(8), .y(y - Self.rowHeight / 2 + 2), .width(right + 46 - 8), .height(Self.rowHeight - 4), .rx(6),
        .fill("none"),
        .stroke(Ink.text), .strokeWidth(2))
    }
    ConfigurationDrawing.label("\(row.number)", x: 16, y: y + 5)
    for (position, x) in columns.enumerated() { sign(row.levels[position], table.conditions[position], x: x, y: y) }
    ConfigurationDrawing.label(row.output.rawValue, x: right + 20, y: y + 5, anchor: "middle", weight: "bold")
    ConfigurationDrawing.label(text(row), x: right + cases, y: y + 5)
  }

  private func sign(_ level: Int?, _ condition: Condition, x: Double, y: Double) -> HTML {
    guard let level else { return ConfigurationDrawing.label("–", x: x, y: y + 5, anchor: "middle") }
    if case .multiValue = condition.scale {
      return ConfigurationDrawing.label("\(level)", x: x, y: y + 5, anchor: "middle", weight: "bold")
    }
    return ConfigurationDrawing.dot(x: x, y: y, isFilled: level == 1)
  }

  @HTMLBuilder private func legend(_ words: ConfigurationWords, y: Double) -> HTML {
    ConfigurationDrawing.dot(x: 24, y: y, isFilled: true)
    ConfigurationDrawing.label(words.present, x: 40, y: y + 5)
    ConfigurationDrawing.dot(x: 164, y: y, isFilled: false)
    ConfigurationDrawing.label(words.absent, x: 180, y: y + 5)
    if table.rows.contains(where: { $0.levels.contains(nil) }) {
      ConfigurationDrawing.label("–", x: 304, y: y + 5, anchor: "middle")
      ConfigurationDrawing.label(words.dontCare, x: 320, y: y + 5)
    }
  }
}

package import Comparison
package import Localization
package import Markup

/// The prime implicant chart: which terms cover which of the rows to be explained.
package struct ChartDrawing: Sendable {
  private let terms: [String]
  private let rows: [Int]
  private let covered: [[Int]]
  private let outcome: String

  private static let rowHeight = 28.0
  private static let columnWidth = 44.0

  /// - Parameters:
  ///   - primeImplicants: The terms, in the order in which they are drawn.
  ///   - table: Says which rows are to be explained.
  ///   - data: The units that the table was made of.
  package init(_ primeImplicants: [Term], _ table: TruthTable, of data: Memberships) {
    terms = primeImplicants.map(TermNotation(data).text)
    rows = table.positiveRowNumbers
    covered = primeImplicants.map { table.positiveRowNumbers(coveredBy: $0) }
    outcome = data.outcomeName
  }

  /// The drawing, a file of its own.
  package func svg(in tongue: Tongue) -> HTML {
    let words = ConfigurationWords.in(tongue)
    let description = words.chart(terms.count, rows.count)
    let left = 40 + (terms.map { Ink.width(of: $0) }.max() ?? 0)
    let top = ConfigurationDrawing.head + 30
    return ConfigurationDrawing(
      name: "chart", title: words.chartTitle(outcome), description: description,
      width: max(left + Self.columnWidth * Double(rows.count) + 16, 32 + Ink.width(of: description)),
      height: top + Self.rowHeight * Double(terms.count) + 20, tongue: tongue
    ).html {
      for (column, row) in rows.enumerated() {
        ConfigurationDrawing.label("\(row)", x: x(column, left), y: top - 10, anchor: "middle")
      }
      for (index, term) in terms.enumerated() {
        let y = top + Self.rowHeight * (Double(index) + 0.5)
        Tag.line(
          .x1(16), .x2(left + Self.columnWidth * Double(rows.count)), .y1(y + Self.rowHeight / 2),
          .y2(y + Self.rowHeight / 2), .stroke(Ink.faint), .strokeWidth(1))
        ConfigurationDrawing.label(term, x: 16, y: y + 5)
        for (column, row) in rows.enumerated() where covered[index].contains(row) {
          ConfigurationDrawing.dot(x: x(column, left), y: y, isFilled: true)
        }
      }
    }
  }

  private func x(_ column: Int, _ left: Double) -> Double {
    left + Self.columnWidth * (Double(column) + 0.5)
  }
}

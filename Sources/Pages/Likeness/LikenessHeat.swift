import Comparison
import Markup

/// The table of shades: every two cases, in the order of the tree, with their similarity in percent.
struct LikenessHeat {
  private let likeness: Likeness
  private let cellWidth = 38.0
  private let cellHeight = 28.0
  private let top = 34.0

  init(_ likeness: Likeness) {
    self.likeness = likeness
  }

  var sheet: Sheet {
    let order = likeness.tree.order
    let names = order.enumerated().map { "\($0 + 1) \(likeness.cases[$1])" }
    let left = (names.map { Ink.width(of: $0) }.max() ?? 0) + 24
    let content = HTML {
      for (row, first) in order.enumerated() {
        let y = top + Double(row) * cellHeight
        Ink.label(names[row], x: left - 8, y: y + 19, anchor: "end")
        Ink.label("\(row + 1)", x: left + (Double(row) + 0.5) * cellWidth, y: top - 10, anchor: "middle", letter: 13)
        for (column, second) in order.enumerated() {
          cell(first, second, x: left + Double(column) * cellWidth, y: y)
        }
      }
    }
    let count = Double(order.count)
    return Sheet(width: left + count * cellWidth + 16, height: top + count * cellHeight + 16, content: content)
  }

  private func cell(_ first: Int, _ second: Int, x: Double, y: Double) -> HTML {
    let similarity = likeness.similarity[first, second]
    return HTML {
      Tag.rect(
        .x(x), .y(y), .width(cellWidth), .height(cellHeight), .fill(Self.shade(similarity)), .stroke(Ink.paper))
      Ink.label(Ink.percent(similarity), x: x + cellWidth / 2, y: y + 19, anchor: "middle", letter: 13)
    }
  }

  /// White for 0 to a blue for 1 that is still light enough for dark letters.
  static func shade(_ similarity: Double) -> String {
    let digits = Array("0123456789abcdef")
    let parts = zip([255.0, 255, 255], [111.0, 170, 222]).map { light, dark in
      Int((light + (dark - light) * max(0, min(1, similarity))).rounded())
    }
    return "#" + String(parts.flatMap { [digits[$0 / 16], digits[$0 % 16]] })
  }
}

import Comparison
import Localization
import Markup

/// The tree: cases from top to bottom, differences from left to right.
struct LikenessTree {
  private let likeness: Likeness
  private let words: LikenessWords
  private let grammar: Grammar
  private let rowHeight = 28.0
  private let plotWidth = 440.0
  private let top = 16.0

  init(_ likeness: Likeness, words: LikenessWords, grammar: Grammar) {
    self.likeness = likeness
    self.grammar = grammar
    self.words = words
  }

  private var left: Double { (likeness.cases.map { Ink.width(of: $0) }.max() ?? 0) + 28 }
  private var bottom: Double { top + Double(likeness.cases.count) * rowHeight }
  private var greatest: Double { max(likeness.tree.merges.last?.height ?? 0, 1e-9) }

  private func across(_ height: Double) -> Double { left + plotWidth * height / greatest }

  var sheet: Sheet {
    let content = HTML {
      axis
      for (row, index) in likeness.tree.order.enumerated() {
        Ink.label(likeness.cases[index], x: left - 10, y: middle(of: row) + 5, anchor: "end")
      }
      branches
    }
    return Sheet(width: left + plotWidth + 24, height: bottom + 56, content: content)
  }

  private func middle(of row: Int) -> Double { top + (Double(row) + 0.5) * rowHeight }

  private var branches: HTML {
    var starts: [Int: (x: Double, y: Double)] = [:]
    for (row, index) in likeness.tree.order.enumerated() { starts[-index - 1] = (left, middle(of: row)) }
    var drawing = HTML()
    for (step, merge) in likeness.tree.merges.enumerated() {
      guard let first = starts[merge.first], let second = starts[merge.second] else { continue }
      let x = across(merge.height)
      let corners = [(first.x, first.y), (x, first.y), (x, second.y), (second.x, second.y)]
      let points = corners.map { "\(Attribute.decimal($0.0)),\(Attribute.decimal($0.1))" }.joined(separator: " ")
      drawing =
        drawing + Tag.polyline(.points(points), .fill("none"), .stroke(Ink.line), .strokeWidth(2))
      starts[step + 1] = (x, (first.y + second.y) / 2)
    }
    return drawing
  }

  private var axis: HTML {
    let step = [0.01, 0.02, 0.05, 0.1, 0.2].first { greatest / $0 <= 6 } ?? 0.25
    let places = step == 0.1 || step == 0.2 ? 1 : 2
    let ticks = (0...Int(greatest / step)).map { Double($0) * step }
    return HTML {
      for tick in ticks {
        Tag.line(
          .x1(across(tick)), .y1(top), .x2(across(tick)), .y2(bottom), .stroke(Ink.faint), .strokeDashArray("2 4"))
        Ink.label(
          grammar.decimal(tick, places: places), x: across(tick), y: bottom + 18, anchor: "middle", letter: 13)
      }
      Ink.label(words.difference, x: left + plotWidth / 2, y: bottom + 42, anchor: "middle", letter: 13)
    }
  }
}

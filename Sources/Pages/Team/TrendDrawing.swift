import Localization
import Markup
import Values

/// A share over weeks as a line in its band, on axes from none to all; points stand as far apart as their days.
struct TrendDrawing: Part {
  let points: [BalancePage.Point]
  let scene: Scene

  static let size = (width: 640.0, height: 260.0)
  private static let widthOfDate = 64.0
  private let left = 72.0, right = 624.0, top = 16.0, bottom = 216.0

  var html: HTML {
    let words = TeamWords.in(scene.tongue)
    for (share, label) in [(0.0, words.none), (0.5, words.half), (1.0, words.all)] { gridLine(share, label) }
    let dated = dated
    if points.count > 1 {
      Tag.polygon(.class("band"), .points(band))
      Tag.polyline(.class("trend"), .points(points.indices.map { place($0, points[$0].level) }.joined(separator: " ")))
    }
    for index in points.indices {
      Tag.circle(.class("point"), .cx(x(index)), .cy(y(points[index].level)), .r(5))
      if dated.contains(index) {
        Tag.text(.x(x(index)), .y(bottom + 26), .textAnchor("middle")) { label(points[index].monday) }
      }
    }
  }

  private func gridLine(_ share: Double, _ label: String) -> HTML {
    let height = bottom - (bottom - top) * share
    return HTML {
      Tag.line(
        .class("axis"), .x1(left), .y1(height), .x2(right), .y2(height), .when(share == 0.5, .strokeDashArray("4 6")))
      Tag.text(.x(left - 8), .y(height + 4), .textAnchor("end")) { label }
    }
  }

  private var band: String {
    let above = points.indices.map { place($0, points[$0].high) }
    let below = points.indices.reversed().map { place($0, points[$0].low) }
    return (above + below).joined(separator: " ")
  }

  /// The points that have their date below, so that dates never meet.
  private var dated: Set<Int> {
    var dated: [Int] = []
    for index in points.indices where dated.last.map({ x(index) - x($0) >= Self.widthOfDate }) ?? true {
      dated.append(index)
    }
    return Set(dated)
  }

  private func x(_ index: Int) -> Double {
    guard let first = points.first?.monday, let last = points.last?.monday, last > first else {
      return (left + right) / 2
    }
    let part = Double(points[index].monday.days(since: first)) / Double(last.days(since: first))
    return left + 24 + (right - left - 48) * part
  }

  private func y(_ share: Share) -> Double { bottom - (bottom - top) * share.value }

  private func place(_ index: Int, _ share: Share) -> String {
    "\(Attribute.decimal(x(index))),\(Attribute.decimal(y(share)))"
  }

  private func label(_ monday: Day) -> String { "\(monday.parts.day)/\(monday.parts.month)" }
}

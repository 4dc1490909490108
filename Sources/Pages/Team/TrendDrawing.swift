import Localization
import Markup
import Values

/// A share over weeks as a line in its band, on axes from none to all.
struct TrendDrawing: Part {
  let points: [BalancePage.Point]
  let scene: Scene

  static let size = (width: 640.0, height: 260.0)
  private let left = 52.0, right = 624.0, top = 16.0, bottom = 216.0

  var html: HTML {
    for tenth in [0, 5, 10] { gridLine(tenth) }
    if points.count > 1 {
      Tag.polygon(.class("band"), .points(band))
      Tag.polyline(.class("trend"), .points(points.indices.map { place($0, points[$0].level) }.joined(separator: " ")))
    }
    for index in points.indices {
      Tag.circle(.class("point"), .cx(x(index)), .cy(y(points[index].level)), .r(5))
      if index % every == 0 {
        Tag.text(.x(x(index)), .y(bottom + 26), .textAnchor("middle")) { label(points[index].monday) }
      }
    }
  }

  private func gridLine(_ tenth: Int) -> HTML {
    let height = bottom - (bottom - top) * Double(tenth) / 10
    return HTML {
      Tag.line(
        .class("axis"), .x1(left), .y1(height), .x2(right), .y2(height), .when(tenth == 5, .strokeDashArray("4 6")))
      Tag.text(.x(left - 8), .y(height + 4), .textAnchor("end")) { "\(tenth)/10" }
    }
  }

  private var band: String {
    let above = points.indices.map { place($0, points[$0].high) }
    let below = points.indices.reversed().map { place($0, points[$0].low) }
    return (above + below).joined(separator: " ")
  }

  /// Every so-manieth week has its date below, so that dates never meet.
  private var every: Int { max(1, (points.count + 7) / 8) }

  private func x(_ index: Int) -> Double {
    points.count < 2
      ? (left + right) / 2 : left + 24 + (right - left - 48) * Double(index) / Double(points.count - 1)
  }

  private func y(_ share: Share) -> Double { bottom - (bottom - top) * share.value }

  private func place(_ index: Int, _ share: Share) -> String {
    "\(Attribute.decimal(x(index))),\(Attribute.decimal(y(share)))"
  }

  private func label(_ monday: Day) -> String { "\(monday.parts.day)/\(monday.parts.month)" }
}

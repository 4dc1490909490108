package import Balance
package import Markup
import Values

/// How often the answers other than the good one were given, week by week, with the 90 % interval.
///
/// Two lines apart by their dashes and the signs at their points, never by colour alone. Weeks with too few answers, or
/// whose way of asking did not work, are left open.
package struct LevelChart: Sendable {
  /// The space one chart takes in a drawing, in units of the drawing.
  package static let size = (width: 720.0, height: 250.0)

  private let title: String
  private let names: [String]
  private let good: Balance.Answer
  private let course: [(day: Int, reading: QuestionReading)]

  /// - Parameters:
  ///   - names: The names of the answers in their order.
  ///   - good: The answer that is not drawn.
  ///   - course: The readings of ascending days.
  package init(title: String, names: [String], good: Balance.Answer, course: [(day: Int, reading: QuestionReading)]) {
    self.title = title
    self.names = names
    self.good = good
    self.course = course
  }

  /// Charts one below the other, as a file of its own.
  ///
  /// - Parameter sentence: What the charts show.
  package static func document(_ charts: [LevelChart], sentence: String) -> HTML {
    let height = 40 + size.height * Double(charts.count)
    return Tag.svg(
      .svgNamespace, .viewBox("0 0 \(Int(size.width)) \(Int(height))"), .width(size.width), .height(height),
      .role("img"), .fontFamily("sans-serif")
    ) {
      Tag.title(sentence)
      Tag.rect(.width(size.width), .height(height), .fill("#ffffff"))
      Tag.text(.x(16), .y(26), .fontSize(14), .fill("#1a1a1a")) { sentence }
      for (index, chart) in charts.enumerated() {
        Tag.g(.transform("translate(0 \(40 + Int(size.height) * index))")) { chart.drawing }
      }
    }
  }

  /// The chart's elements, within ``size``.
  package var drawing: HTML {
    HTML {
      Tag.text(.x(16), .y(22), .fontSize(16), .fontWeight("bold"), .fill("#1a1a1a")) { title }
      grid
      for answer in drawn { line(of: answer) }
      labels
    }
  }

  private var left: Double { 60 }
  private var right: Double { Self.size.width - 150 }
  private var top: Double { 40 }
  private var bottom: Double { Self.size.height - 40 }

  private func x(_ day: Int) -> Double {
    guard let first = course.first?.day, let last = course.last?.day, last > first else { return right }
    return left + (right - left) * Double(day - first) / Double(last - first)
  }

  private func y(_ share: Double) -> Double { bottom - (bottom - top) * share }

  @HTMLBuilder private var grid: HTML {
    for share in [0.0, 0.25, 0.5, 0.75, 1] {
      Tag.line(.x1(left), .x2(right), .y1(y(share)), .y2(y(share)), .stroke("#c4c4c4"), .strokeWidth(1))
      Tag.text(.x(left - 8), .y(y(share) + 4), .fontSize(12), .textAnchor("end"), .fill("#333333")) {
        "\(Int(share * 100)) %"
      }
    }
    if let first = course.first?.day, let last = course.last?.day {
      Tag.text(.x(left), .y(bottom + 20), .fontSize(12), .fill("#333333")) { "\(Day(number: first))" }
      Tag.text(.x(right), .y(bottom + 20), .fontSize(12), .textAnchor("end"), .fill("#333333")) {
        "\(Day(number: last))"
      }
    }
  }

  /// Points that may be told; the rest leave a gap.
  private func told(_ answer: Balance.Answer) -> [(x: Double, share: Double, interval: ClosedRange<Double>)] {
    course.filter { $0.reading.isEnough }.map { day, reading in
      (x(day), reading.level.share(of: answer), reading.level.interval(of: answer))
    }
  }

  private func line(of answer: Balance.Answer) -> HTML {
    let points = told(answer)
    let colour = colour(of: answer)
    let band =
      points.map { point($0.x, $0.interval.upperBound) } + points.reversed().map { point($0.x, $0.interval.lowerBound) }
    return HTML {
      Tag.polygon(.points(band.joined(separator: " ")), .fill(colour), .fillOpacity(0.12))
      Tag.polyline(
        .points(points.map { point($0.x, $0.share) }.joined(separator: " ")), .fill("none"), .stroke(colour),
        .strokeWidth(2.5), .strokeDashArray(answer == .first ? "none" : "7 4"))
      for told in points { sign(of: answer, at: told.x, y(told.share), colour) }
    }
  }

  private var drawn: [Balance.Answer] { Balance.Answer.allCases.filter { $0 != good && $0.rawValue < names.count } }

  private func colour(of answer: Balance.Answer) -> String { answer == .first ? "#8a1c1c" : "#1c4f8a" }

  /// The newest share of each line beside its end, the higher one above, never one upon the other.
  @HTMLBuilder private var labels: HTML {
    let ends = drawn.compactMap { answer in told(answer).last.map { (answer: answer, share: $0.share) } }
      .sorted { $0.share > $1.share }
    for (place, end) in ends.enumerated() {
      let above = place == 0 ? y(end.share) : max(y(end.share), y(ends[0].share) + 16)
      Tag.text(.x(right + 12), .y(above + 4), .fontSize(13), .fill(colour(of: end.answer))) {
        "\(names[end.answer.rawValue]) \(Int((end.share * 100).rounded())) %"
      }
    }
  }

  private func sign(of answer: Balance.Answer, at x: Double, _ y: Double, _ colour: String) -> HTML {
    answer == .first
      ? Tag.circle(.cx(x), .cy(y), .r(3.5), .fill(colour))
      : Tag.rect(.x(x - 3), .y(y - 3), .width(6), .height(6), .fill("#ffffff"), .stroke(colour), .strokeWidth(1.5))
  }

  private func point(_ x: Double, _ share: Double) -> String {
    "\(Attribute.decimal(x)),\(Attribute.decimal(y(share)))"
  }
}

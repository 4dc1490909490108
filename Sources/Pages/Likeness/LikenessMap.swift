import Comparison
import Localization
import Markup

/// The map: cases that are alike lie close.
struct LikenessMap {
  private let likeness: Likeness
  private let words: LikenessWords
  private let width = 720.0
  private let height = 560.0

  init(_ likeness: Likeness, words: LikenessWords) {
    self.likeness = likeness
    self.words = words
  }

  var sheet: Sheet {
    let places = self.places
    let labels = MapLabels.place(likeness.cases, at: places, width: width, height: height)
    let content = HTML {
      for (index, name) in likeness.cases.enumerated() {
        Tag.g {
          Tag.title { title(index) }
          Mark(group: likeness.groups?[index] ?? 1).drawing(x: places[index].x, y: places[index].y)
          Ink.label(name, x: labels[index].x, y: labels[index].y)
        }
      }
      legend
    }
    return Sheet(width: width, height: height + legendHeight, content: content)
  }

  private func title(_ index: Int) -> String {
    likeness.groups.map { "\(likeness.cases[index]), \(words.group($0[index]))" } ?? likeness.cases[index]
  }

  /// One unit of difference is as long across as down.
  private var places: [(x: Double, y: Double)] {
    let (across, up) = (likeness.map.points.map { $0[0] }, likeness.map.points.map { $0[1] })
    let (left, right) = (across.min() ?? 0, across.max() ?? 0)
    let (bottom, top) = (up.min() ?? 0, up.max() ?? 0)
    let (marginX, marginY) = (90.0, 50.0)
    let fit =
      [(right - left, width - 2 * marginX), (top - bottom, height - 2 * marginY)]
      .filter { $0.0 > 0 }.map { $0.1 / $0.0 }.min() ?? 0
    return zip(across, up).map { x, y in
      (width / 2 + (x - (left + right) / 2) * fit, height / 2 - (y - (bottom + top) / 2) * fit)
    }
  }

  private var caption: [String] {
    let share = likeness.map.shownShare.map(Ink.percent)
    return Ink.lines(words.map(likeness.cases.count, share, nil), width: width - 32)
  }

  private var groupCount: Int { likeness.groups?.max() ?? 0 }
  private var legendTop: Double { height + 20 + Double(caption.count) * 18 }
  private var legendHeight: Double { legendTop - height + Double((groupCount + 5) / 6) * 26 }

  private var legend: HTML {
    HTML {
      for (number, line) in caption.enumerated() {
        Ink.label(line, x: 16, y: height + 20 + Double(number) * 18, letter: 13)
      }
      for group in 0..<groupCount {
        let (x, y) = (24 + Double(group % 6) * 112, legendTop + 8 + Double(group / 6) * 26)
        Mark(group: group + 1).drawing(x: x, y: y)
        Ink.label(words.group(group + 1), x: x + 12, y: y + 5)
      }
    }
  }
}

/// A case on the map: its group has a shape and a colour of its own.
struct Mark {
  let group: Int

  private static let colours = ["#0b5fa5", "#b34700", "#00705a", "#8a2b7c", "#6b5900", "#333333"]

  func drawing(x: Double, y: Double) -> HTML {
    let colour = Self.colours[(group - 1) % Self.colours.count]
    func polygon(_ corners: [(Double, Double)]) -> HTML {
      let points = corners.map { "\(Attribute.decimal(x + $0.0)),\(Attribute.decimal(y + $0.1))" }
      return Tag.polygon(.points(points.joined(separator: " ")), .fill(colour))
    }
    return switch (group - 1) % 5 {
    case 0: Tag.circle(.cx(x), .cy(y), .r(6), .fill(colour))
    case 1: Tag.rect(.x(x - 5.5), .y(y - 5.5), .width(11), .height(11), .fill(colour))
    case 2: polygon([(0, -7), (7, 6), (-7, 6)])
    case 3: polygon([(0, -8), (8, 0), (0, 8), (-8, 0)])
    default: polygon([(0, 7), (7, -6), (-7, -6)])
    }
  }
}

/// Where the names of points stand in a plot.
enum FitLabels {
  /// The height of the letters.
  static let size = 12.0

  struct Box {
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double

    func overlaps(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  /// Places names one after the other at the first place around their point that hides nothing placed before.
  ///
  /// Points at one place share one name. Where every place hides something the first is taken.
  static func place(_ names: [String], at points: [(x: Double, y: Double)]) -> [(text: String, box: Box)] {
    let marks = points.map { Box(left: $0.x - 7, right: $0.x + 7, top: $0.y - 7, bottom: $0.y + 7) }
    var placed: [(text: String, box: Box)] = []
    for (index, point) in points.enumerated() where !points[..<index].contains(where: { $0 == point }) {
      let text = names.indices.filter { points[$0] == point }.map { names[$0] }.joined(separator: ", ")
      let choices = places(for: Ink.width(of: text, letter: size), around: point)
      let free = choices.first { box in
        !marks.contains(where: box.overlaps) && !placed.contains { $0.box.overlaps(box) }
      }
      placed.append((text, free ?? choices[0]))
    }
    return placed
  }

  /// To the right, to the left, above, below, then further away.
  private static func places(for width: Double, around point: (x: Double, y: Double)) -> [Box] {
    let half = size / 2 + 2
    let (right, left, centre) = (point.x + 9, point.x - 9 - width, point.x - width / 2)
    var boxes: [Box] = []
    for away in [0.0, 18, 36] {
      let (above, below) = (point.y - away, point.y + away)
      for (start, middle) in [
        (right, above), (left, above), (centre, above - 17), (centre, below + 17), (right, below), (left, below),
      ] {
        boxes.append(Box(left: start, right: start + width, top: middle - half, bottom: middle + half))
      }
    }
    return boxes
  }
}

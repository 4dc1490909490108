/// Where names stand on a map so that they cover each other and the marks as little as possible.
enum MapLabels {
  /// The left end of each name's line of writing.
  ///
  /// Every name is put, in turn, where it covers least: right, left, above or below its mark, near or a little further.
  static func place(
    _ names: [String], at marks: [(x: Double, y: Double)], width: Double, height: Double
  ) -> [(x: Double, y: Double)] {
    var taken = marks.map { Box(x: $0.x - 7, y: $0.y - 7, width: 14, height: 14) }
    let page = Box(x: 4, y: 4, width: width - 8, height: height - 8)
    return zip(names, marks).map { name, mark in
      let length = Ink.width(of: name)
      let candidates = [1.0, 2, 3].flatMap { around(mark, length: length, step: $0) }
      let boxes = candidates.map { Box(x: $0.x, y: $0.y - Ink.letter + 2, width: length, height: Ink.letter + 2) }
      let costs = boxes.enumerated().map { order, box in
        taken.reduce(0) { $0 + $1.overlap(box) } + 4 * (box.area - box.overlap(page)) + Double(order) * 0.01
      }
      let best = costs.indices.reduce(0) { costs[$1] < costs[$0] ? $1 : $0 }
      taken.append(boxes[best])
      return (candidates[best].x, candidates[best].y)
    }
  }

  /// Beside, above and below a mark, then towards its corners.
  private static func around(
    _ mark: (x: Double, y: Double), length: Double, step: Double
  ) -> [(x: Double, y: Double)] {
    let (right, left, centre) = (mark.x + 10, mark.x - 10 - length, mark.x - length / 2)
    let (above, below) = (mark.y - 2 - 9 * step, mark.y + 12 + 8 * step)
    return [
      (right, mark.y + 5), (left, mark.y + 5), (centre, above), (centre, below),
      (right, above), (right, below), (left, above), (left, below),
    ]
  }
}

/// A part of the plane.
struct Box {
  let x: Double
  let y: Double
  let width: Double
  let height: Double

  var area: Double { width * height }

  /// How much of it another box covers.
  func overlap(_ other: Box) -> Double {
    let across = min(x + width, other.x + other.width) - max(x, other.x)
    let down = min(y + height, other.y + other.height) - max(y, other.y)
    return across > 0 && down > 0 ? across * down : 0
  }
}

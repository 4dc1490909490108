/// Where names stand on a map so that they cover each other and the marks as little as possible.
enum MapLabels {
  /// The left end of each name's line of writing.
  ///
  /// Every name is put, in turn, where it covers least and has some air around it: right, left, above or below its
  /// mark, near or a little further. A second round moves those whose place a later name came too close to.
  static func place(
    _ names: [String], at marks: [(x: Double, y: Double)], width: Double, height: Double
  ) -> [(x: Double, y: Double)] {
    let marked = marks.map { Box(x: $0.x - 7, y: $0.y - 7, width: 14, height: 14) }
    let page = Box(x: 4, y: 4, width: width - 8, height: height - 8)
    var taken: [Box?] = names.map { _ in nil }
    var places = marks
    for index in Array(names.indices) + Array(names.indices) {
      let length = Ink.width(of: names[index])
      let candidates = [1.0, 2, 3, 4].flatMap { around(marks[index], length: length, step: $0) }
      let boxes = candidates.map { Box(x: $0.x, y: $0.y - Ink.letter + 2, width: length, height: Ink.letter + 2) }
      let labels = taken.enumerated().compactMap { $0.offset == index ? nil : $0.element }
      let others = marked + labels
      let costs = boxes.enumerated().map { order, box in
        let (airy, line) = (box.grown(by: air), box.lengthened(by: space))
        return others.reduce(0) { $0 + $1.overlap(box) + $1.overlap(airy) }
          + labels.reduce(0) { $0 + $1.overlap(line) } + 4 * (box.area - box.overlap(page)) + Double(order) * 0.01
      }
      let best = costs.indices.reduce(0) { costs[$1] < costs[$0] ? $1 : $0 }
      taken[index] = boxes[best]
      places[index] = candidates[best]
    }
    return places
  }

  /// How far names keep from each other where there is room.
  private static let air = 3.0

  /// How far names on one line keep from each other, so that they are not read as one name.
  private static let space = 16.0

  /// Beside, above and below a mark, then with an end or a beginning at the mark, then towards its corners.
  private static func around(
    _ mark: (x: Double, y: Double), length: Double, step: Double
  ) -> [(x: Double, y: Double)] {
    let (right, left, centre) = (mark.x + 10, mark.x - 10 - length, mark.x - length / 2)
    let (above, below) = (mark.y - 2 - 9 * step, mark.y + 12 + 8 * step)
    let (ending, beginning) = (mark.x + 7 - length, mark.x - 7)
    return [
      (right, mark.y + 5), (left, mark.y + 5), (centre, above), (centre, below),
      (ending, above), (ending, below), (beginning, above), (beginning, below),
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

  func grown(by margin: Double) -> Box {
    Box(x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin)
  }

  func lengthened(by margin: Double) -> Box { Box(x: x - margin, y: y, width: width + 2 * margin, height: height) }

  /// How much of it another box covers.
  func overlap(_ other: Box) -> Double {
    let across = min(x + width, other.x + other.width) - max(x, other.x)
    let down = min(y + height, other.y + other.height) - max(y, other.y)
    return across > 0 && down > 0 ? across * down : 0
  }
}

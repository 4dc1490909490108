/// A stretch of a scale on which no figure lies: a place where a threshold would not tear like from like.
package struct Gap: Equatable, Sendable {
  /// The highest figure below.
  package let below: Double
  /// The lowest figure above.
  package let above: Double

  package var width: Double { above - below }
  /// The middle, proposed as a threshold.
  package var threshold: Double { below + width / 2 }

  /// The widest gaps between figures, in the order of the scale.
  ///
  /// - Parameters:
  ///   - raw: The figures.
  ///   - count: How many; fewer come back if there are fewer distinct figures. Of equally wide gaps the lower comes first.
  package static func widest(_ count: Int, in raw: [Double]) -> [Gap] {
    let distinct = Set(raw).sorted()
    let gaps = zip(distinct, distinct.dropFirst()).map { Gap(below: $0, above: $1) }
    return gaps.enumerated()
      .sorted { ($1.element.width, $0.offset) < ($0.element.width, $1.offset) }
      .prefix(count).map(\.element).sorted { $0.below < $1.below }
  }
}

/// A full combination of values: one level for each condition.
///
/// The levels are kept bit-sliced: plane `b` holds bit `b` of every condition's level, so that two configurations are
/// compared on all conditions at once.
package struct Configuration: Hashable, Sendable {
  /// Four planes of 64 conditions.
  let planes: SIMD4<UInt64>

  init(planes: SIMD4<UInt64>) {
    self.planes = planes
  }

  /// Packs levels.
  ///
  /// - Parameter levels: One level from 0 to 15 for each of at most 64 conditions.
  package init(_ levels: [Int]) {
    var planes = SIMD4<UInt64>()
    for (condition, level) in levels.enumerated() {
      for plane in 0..<4 where level >> plane & 1 == 1 { planes[plane] |= 1 << UInt64(condition) }
    }
    self.planes = planes
  }

  /// The level of one condition.
  package func level(of condition: Int) -> Int {
    (0..<4).reduce(0) { $0 | Int(planes[$1] >> UInt64(condition) & 1) << $1 }
  }

  /// The conditions on which two configurations have unequal values, as a set of bits.
  func difference(from other: Configuration) -> UInt64 {
    let unequal = planes ^ other.planes
    return unequal[0] | unequal[1] | unequal[2] | unequal[3]
  }

  /// The configuration that a row of the full truth table has.
  ///
  /// - Parameters:
  ///   - rowNumber: From 1 to the number of possible configurations; otherwise there is none.
  ///   - conditions: The conditions in the order of the table.
  package init?(rowNumber: Int, of conditions: [Condition]) {
    var left = rowNumber - 1
    guard left >= 0 else { return nil }
    var levels: [Int] = []
    for condition in conditions.reversed() {
      levels.append(left % condition.levels)
      left /= condition.levels
    }
    guard left == 0 else { return nil }
    self.init(levels.reversed())
  }

  /// The term that covers this configuration and no other.
  package func term(of conditions: [Condition]) -> Term {
    Term(self, on: 1 << UInt64(conditions.count) - 1)
  }

  /// The mixed-radix number of the configuration plus one, the first condition the most significant.
  package func rowNumber(of conditions: [Condition]) -> Int {
    conditions.indices.reduce(0) { $0 * conditions[$1].levels + level(of: $1) } + 1
  }
}

/// A conjunction of literals, such as `A*~B` or `X[2]*Y[0]`; the empty one is always true.
package struct Term: Hashable, Sendable {
  /// The conditions that the term names, as a set of bits.
  let mask: UInt64
  /// The levels of the conditions named, zero elsewhere.
  private let levels: SIMD4<UInt64>

  /// The term that names the given conditions as a configuration has them.
  init(_ configuration: Configuration, on mask: UInt64) {
    self.mask = mask
    levels = configuration.planes & SIMD4(repeating: mask)
  }

  /// A term from its literals.
  ///
  /// - Parameter literals: Condition positions with the level each must have.
  package init(_ literals: [Int: Int]) {
    var all = [Int](repeating: 0, count: (literals.keys.max() ?? -1) + 1)
    for (condition, level) in literals { all[condition] = level }
    self.init(Configuration(all), on: literals.keys.reduce(0) { $0 | 1 << UInt64($1) })
  }

  /// The number of literals.
  package var count: Int { mask.nonzeroBitCount }

  /// The positions of the conditions named, ascending.
  package var conditions: [Int] {
    (0..<64).filter { mask >> UInt64($0) & 1 == 1 }
  }

  /// The level that a named condition must have.
  package func level(of condition: Int) -> Int {
    Configuration(planes: levels).level(of: condition)
  }

  /// Whether the configuration fulfils every literal.
  package func covers(_ configuration: Configuration) -> Bool {
    configuration.planes & SIMD4(repeating: mask) == levels
  }

  /// Whether everything the other term covers is covered by this one.
  func contains(_ other: Term) -> Bool {
    mask & ~other.mask == 0 && other.levels & SIMD4(repeating: mask) == levels
  }

  /// The term without the literals of some conditions.
  func dropping(_ conditions: UInt64) -> Term {
    Term(Configuration(planes: levels), on: mask & ~conditions)
  }

  /// How far a unit is in the term: the least of its memberships in the literals; 1 for the empty term.
  package func membership(of unit: Int, in data: Memberships) -> Double {
    var least = 1.0
    var left = mask
    while left != 0 {
      let condition = left.trailingZeroBitCount
      left &= left - 1
      least = min(least, data.membership(condition: condition, level: level(of: condition), unit: unit))
    }
    return least
  }

  /// The order in which terms are listed: fewer literals first, then by the first conditions named, presence first.
  static func listedBefore(_ one: Term, _ other: Term) -> Bool {
    guard one.count == other.count else { return one.count < other.count }
    guard one.mask == other.mask else {
      let differing = (one.mask ^ other.mask).trailingZeroBitCount
      return one.mask >> UInt64(differing) & 1 == 1
    }
    let unequal = one.levels ^ other.levels
    let differing = unequal[0] | unequal[1] | unequal[2] | unequal[3]
    guard differing != 0 else { return false }
    let condition = differing.trailingZeroBitCount
    return one.level(of: condition) > other.level(of: condition)
  }
}

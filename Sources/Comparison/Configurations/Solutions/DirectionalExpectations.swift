/// What theory expects of conditions: the values that should contribute to the outcome.
package struct DirectionalExpectations: Equatable, Sendable {
  /// For each condition of which something is expected, the contributing levels as a set of bits.
  private var expected: [Int: UInt16] = [:]

  package init() {}

  /// Adds a level that is expected to contribute; several of one condition are alternatives.
  package mutating func expect(_ condition: Int, level: Int) {
    expected[condition, default: 0] |= 1 << UInt16(level)
  }

  /// The literals of a term that speak against the expectation, as a set of conditions.
  func contrary(in term: Term) -> UInt64 {
    term.conditions.reduce(0) { contrary, condition in
      guard let levels = expected[condition], levels >> UInt16(term.level(of: condition)) & 1 == 0 else {
        return contrary
      }
      return contrary | 1 << UInt64(condition)
    }
  }
}

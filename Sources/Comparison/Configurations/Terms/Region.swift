/// A box of configurations: for each condition the levels that are allowed.
struct Region: Hashable, Sendable {
  /// For each condition the allowed levels as a set of bits; never empty.
  private(set) var allowed: [UInt16]

  /// Every configuration.
  init(all conditions: [Condition]) {
    allowed = conditions.map { UInt16(truncatingIfNeeded: (1 << $0.levels) - 1) }
  }

  /// The configurations that a term covers.
  init(_ term: Term, of conditions: [Condition]) {
    self.init(all: conditions)
    for condition in term.conditions { allowed[condition] = 1 << UInt16(term.level(of: condition)) }
  }

  /// The conditions on which the configuration lies outside the region, as a set of bits.
  func difference(from configuration: Configuration) -> UInt64 {
    var outside: UInt64 = 0
    for condition in allowed.indices where allowed[condition] >> UInt16(configuration.level(of: condition)) & 1 == 0 {
      outside |= 1 << UInt64(condition)
    }
    return outside
  }

  /// The number of configurations in the region.
  var size: Int {
    allowed.reduce(1) { $0 * $1.nonzeroBitCount }
  }

  /// What is left of the region when another is cut out, as regions that do not overlap (the disjoint sharp product).
  func cutting(_ other: Region) -> [Region] {
    guard allowed.indices.allSatisfy({ allowed[$0] & other.allowed[$0] != 0 }) else { return [self] }
    var pieces: [Region] = []
    var rest = self
    for condition in allowed.indices {
      let outside = rest.allowed[condition] & ~other.allowed[condition]
      guard outside != 0 else { continue }
      var piece = rest
      piece.allowed[condition] = outside
      pieces.append(piece)
      rest.allowed[condition] &= other.allowed[condition]
    }
    return pieces
  }

  /// What no term covers, as regions that do not overlap.
  static func outside(_ terms: [Term], of conditions: [Condition]) -> [Region] {
    terms.reduce([Region(all: conditions)]) { left, term in
      let region = Region(term, of: conditions)
      return left.flatMap { $0.cutting(region) }
    }
  }
}

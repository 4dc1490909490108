/// The smallest sets of bits that share a bit with every one of some sets: minimal hitting sets.
///
/// Berge multiplication, walked depth first as a tree (Kavvadias and Stavropoulos 2005): each minimal hitting set of the
/// first i sets has exactly one parent among those of the first i − 1, so that nothing is met twice or kept.
struct MinimalHittingSets {
  private let edges: [UInt64]

  /// - Parameter edges: The sets to be hit. If one is empty, nothing hits it.
  init(of edges: [UInt64]) {
    var kept: [UInt64] = []
    for edge in Set(edges).sorted(by: { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) })
    where !kept.contains(where: { $0 & ~edge == 0 }) {
      kept.append(edge)
    }
    self.edges = kept
  }

  /// Meets each minimal hitting set once.
  func forEach(_ body: (UInt64) throws(Interrupted) -> Void) throws(Interrupted) {
    try extend(0, from: 0, body)
  }

  private func extend(
    _ hitting: UInt64, from start: Int, _ body: (UInt64) throws(Interrupted) -> Void
  ) throws(Interrupted) {
    var next = start
    while next < edges.count, edges[next] & hitting != 0 { next += 1 }
    guard next < edges.count else { return try body(hitting) }
    var choices = edges[next]
    while choices != 0 {
      let wider = hitting | choices & (0 &- choices)
      choices &= choices - 1
      if isMinimal(wider, through: next) { try extend(wider, from: next + 1, body) }
    }
  }

  /// Whether every bit alone hits one of the first sets.
  private func isMinimal(_ hitting: UInt64, through last: Int) -> Bool {
    var needed: UInt64 = 0
    for position in stride(from: last, through: 0, by: -1) {
      let shared = edges[position] & hitting
      if shared & (shared &- 1) == 0 {
        needed |= shared
        if needed == hitting { return true }
      }
    }
    return false
  }
}

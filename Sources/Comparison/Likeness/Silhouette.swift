/// How much better each case fits its own group than the next best one.
///
/// Source: Rousseeuw 1987: (b − a) / max(a, b) with a the mean distance to the own group, b the least mean distance to
/// another; 0 for a case alone in its group.
package struct Silhouette: Equatable, Sendable {
  /// One width per case, −1 to 1.
  package let widths: [Double]

  /// The mean over all cases; below .25 the groups are no real groups.
  package var mean: Double { widths.reduce(0, +) / Double(widths.count) }

  /// The silhouette of groups.
  ///
  /// - Parameters:
  ///   - groups: One number per case, from 1, none left out.
  ///   - distances: Of the same cases, at least one.
  /// - Returns: `nil` where there are not at least two groups.
  package init?(groups: [Int], distances: SymmetricMatrix) {
    let count = groups.max() ?? 0
    guard count > 1 else { return nil }
    let sizes = groups.reduce(into: [Int](repeating: 0, count: count)) { $0[$1 - 1] += 1 }
    widths = groups.indices.map { own in
      var sums = [Double](repeating: 0, count: count)
      for other in groups.indices where other != own { sums[groups[other] - 1] += distances[own, other] }
      let home = groups[own] - 1
      guard sizes[home] > 1 else { return 0 }
      let within = sums[home] / Double(sizes[home] - 1)
      let beyond = (0..<count).filter { $0 != home }.map { sums[$0] / Double(sizes[$0]) }.min() ?? 0
      let greater = max(within, beyond)
      return greater > 0 ? (beyond - within) / greater : 0
    }
  }
}

extension ClusterTree {
  /// The mean silhouette of every cut, from two groups to one fewer than there are cases.
  package func silhouettes(_ distances: SymmetricMatrix) -> [(groups: Int, mean: Double)] {
    guard distances.count > 2 else { return [] }
    return (2..<distances.count).compactMap { groups in
      Silhouette(groups: cut(into: groups), distances: distances).map { (groups, $0.mean) }
    }
  }

  /// The cut that a tree invites to, if any.
  ///
  /// - Returns: The groups of the cut with the greatest mean silhouette, if that is at least .25; `nil` otherwise, for
  ///   then the cases do not fall into groups.
  package func naturalGroups(_ distances: SymmetricMatrix) -> [Int]? {
    let best = silhouettes(distances).reduce((groups: 0, mean: 0.0)) { $1.mean > $0.mean ? $1 : $0 }
    return best.mean >= 0.25 ? cut(into: best.groups) : nil
  }
}

/// Cases joined step by step, the nearest first, until all are one.
///
/// Steps are numbered, cases inside a step are ordered and ties are broken as in R's `hclust`, so that both print the
/// same tree. Source: Murtagh 1985; Lance and Williams 1967 for the distances between groups.
package struct ClusterTree: Equatable, Sendable {
  /// One step: two groups become one.
  package struct Merge: Equatable, Sendable {
    /// The two groups: −1 for the first case, −2 for the second, …; 1 for what the first step made, ….
    package let first: Int
    package let second: Int
    /// The distance between the two groups.
    package let height: Double
  }

  /// The steps in their order, by ascending height; one fewer than there are cases.
  package let merges: [Merge]

  /// The cases from one side of the drawn tree to the other, so that no branches cross.
  package var order: [Int] {
    guard !merges.isEmpty else { return [0] }
    return members(of: merges.count)
  }

  /// The cases in a group.
  ///
  /// - Parameter group: A group as ``Merge/first`` numbers them.
  package func members(of group: Int) -> [Int] {
    guard group > 0 else { return [-group - 1] }
    let merge = merges[group - 1]
    return members(of: merge.first) + members(of: merge.second)
  }

  /// How to number the groups when the tree is cut.
  ///
  /// - Parameter groups: How many groups there shall be, 1 to the number of cases.
  /// - Returns: One number per case, from 1; the first case is in group 1, the first case outside it in group 2, ….
  package func cut(into groups: Int) -> [Int] {
    let cases = merges.count + 1
    var group = Array(0..<cases)
    for step in 0..<max(0, min(merges.count, cases - groups)) {
      let joined = members(of: step + 1)
      for member in joined { group[member] = joined[0] }
    }
    var numbers: [Int: Int] = [:]
    return group.map { key in
      let number = numbers[key] ?? numbers.count + 1
      numbers[key] = number
      return number
    }
  }

  /// For every two cases the height at which they are first in one group.
  package var copheneticDistances: SymmetricMatrix {
    var distances = SymmetricMatrix(count: merges.count + 1) { _, _ in 0 }
    for merge in merges {
      let (left, right) = (members(of: merge.first), members(of: merge.second))
      for first in left {
        for second in right { distances[first, second] = merge.height }
      }
    }
    return distances
  }

  /// How well the tree keeps the distances: their correlation with the cophenetic distances.
  ///
  /// - Returns: At most 1; `nil` where either are all the same, as with fewer than three cases.
  package func copheneticCorrelation(with distances: SymmetricMatrix) -> Double? {
    correlation(distances.pairs, copheneticDistances.pairs)
  }
}

/// Pearson's correlation, `nil` where either side does not vary.
func correlation(_ first: [Double], _ second: [Double]) -> Double? {
  let count = Double(first.count)
  let (firstMean, secondMean) = (first.reduce(0, +) / count, second.reduce(0, +) / count)
  var (product, firstSquare, secondSquare) = (0.0, 0.0, 0.0)
  for (x, y) in zip(first, second) {
    product += (x - firstMean) * (y - secondMean)
    firstSquare += (x - firstMean) * (x - firstMean)
    secondSquare += (y - secondMean) * (y - secondMean)
  }
  guard firstSquare > 0, secondSquare > 0 else { return nil }
  return product / (firstSquare.squareRoot() * secondSquare.squareRoot())
}

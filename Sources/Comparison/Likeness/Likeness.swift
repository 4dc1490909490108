/// How alike cases are, as one may look at it: pair by pair, as a tree, in groups and on a map.
package struct Likeness: Equatable, Sendable {
  package let cases: [String]
  package let columns: [ProfileColumn]
  /// Gower's similarity of every two cases, 0 to 1.
  package let similarity: SymmetricMatrix
  /// Average linkage of 1 − similarity.
  package let tree: ClusterTree
  /// How well the tree keeps the differences, at most 1; `nil` where they do not vary.
  package let cophenetic: Double?
  /// The mean silhouette of every cut of the tree from two groups on, in that order.
  package let silhouettes: [Double]
  /// One group number per case, from 1, where the cases fall into groups.
  package let groups: [Int]?
  package let map: ClassicalScaling

  /// The likeness of cases over conditions.
  ///
  /// - Throws: ``GowerSimilarity/NothingInCommon`` for the first two cases that share no value.
  package init(cases: [String], columns: [ProfileColumn]) throws(GowerSimilarity.NothingInCommon) {
    self.cases = cases
    self.columns = columns
    similarity = try GowerSimilarity.matrix(columns, cases: cases.count)
    let distances = similarity.map { 1 - $0 }
    tree = ClusterTree(distances: distances)
    cophenetic = tree.copheneticCorrelation(with: distances)
    silhouettes = tree.silhouettes(distances).map(\.mean)
    groups = tree.naturalGroups(distances)
    map = ClassicalScaling(distances)
  }

  /// The cases with a value on fewer than half of the conditions; their place says little.
  package var sparse: [Int] {
    cases.indices.filter { own in 2 * columns.count { $0.values[own] != nil } < columns.count }
  }

  /// The case that another is most like; the first of several.
  package func nearest(to own: Int) -> Int? {
    cases.indices.filter { $0 != own }.reduce(nil) { best, other in
      guard let best else { return other }
      return similarity[own, other] > similarity[own, best] ? other : best
    }
  }

  /// The most typical case of each group, in the order of the groups: least different from the others in it.
  package var typical: [Int]? {
    groups.map { groups in
      (1...(groups.max() ?? 1)).compactMap { group in
        let members = cases.indices.filter { groups[$0] == group }
        let closeness = members.map { own in members.reduce(0) { $0 + similarity[own, $1] } }
        return members.indices.reduce(nil) { best, index -> Int? in
          guard let best else { return index }
          return closeness[index] > closeness[best] ? index : best
        }.map { members[$0] }
      }
    }
  }
}

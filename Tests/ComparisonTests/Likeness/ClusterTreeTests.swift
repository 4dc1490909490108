import Comparison
import Testing

struct `The tree of cases` {
  @Test func `the road distances of Europe give R's tree`() throws {
    let vectors = try LikenessVectors.read().eurodist
    let tree = ClusterTree(distances: vectors.distances)
    #expect(tree.merges.map { [$0.first, $0.second] } == vectors.average_merge)
    for (merge, height) in zip(tree.merges, vectors.average_heights) {
      #expect(near(merge.height, height, within: 1e-6))
    }
    let correlation = tree.copheneticCorrelation(with: vectors.distances)
    #expect(near(correlation, vectors.average_cophenetic_correlation, within: 6e-8))
  }

  @Test func `complete and single linkage give R's heights`() throws {
    let vectors = try LikenessVectors.read().eurodist
    #expect(
      ClusterTree(distances: vectors.distances, linkage: .complete).merges.map(\.height) == vectors.complete_heights)
    #expect(ClusterTree(distances: vectors.distances, linkage: .single).merges.map(\.height) == vectors.single_heights)
  }

  @Test func `the flower table gives R's tree, cut and silhouettes`() throws {
    let vectors = try LikenessVectors.read().flower_gower
    let distances = try LikenessVectors.flower().map { 1 - $0 }
    let tree = ClusterTree(distances: distances)
    #expect(tree.merges.count == vectors.average_heights.count)
    for (merge, height) in zip(tree.merges, vectors.average_heights) {
      #expect(near(merge.height, height, within: 6e-8))
    }
    #expect(near(tree.copheneticCorrelation(with: distances), vectors.cophenetic_correlation, within: 6e-8))
    #expect(tree.cut(into: 3) == vectors.cut3)
    let silhouettes = tree.silhouettes(distances)
    #expect(silhouettes.count == 16)
    for (found, expected) in zip(silhouettes, vectors.mean_silhouette_k2_to_5) {
      #expect(near(found.mean, expected, within: 6e-8))
    }
  }

  @Test(arguments: 1...25 as ClosedRange<UInt64>)
  func `joining the closest groups again and again, from scratch, gives the same heights`(seed: UInt64) throws {
    let distances = try RandomProfiles.distances(seed: seed, cases: 10)
    for linkage in Linkage.allCases {
      let heights = ClusterTree(distances: distances, linkage: linkage).merges.map(\.height)
      for (found, expected) in zip(heights, Self.heightsFromScratch(distances, linkage)) {
        #expect(near(found, expected, within: 1e-12))
      }
    }
  }

  private static func heightsFromScratch(_ distances: SymmetricMatrix, _ linkage: Linkage) -> [Double] {
    var groups = (0..<distances.count).map { [$0] }
    var heights: [Double] = []
    while groups.count > 1 {
      var best = (first: 0, second: 0, distance: Double.infinity)
      for first in groups.indices {
        for second in groups.indices where second > first {
          let all = groups[first].flatMap { one in groups[second].map { distances[one, $0] } }
          let distance =
            switch linkage {
            case .average: all.reduce(0, +) / Double(all.count)
            case .complete: all.max() ?? 0
            case .single: all.min() ?? 0
            }
          if distance < best.distance { best = (first, second, distance) }
        }
      }
      heights.append(best.distance)
      groups[best.first] += groups.remove(at: best.second)
    }
    return heights
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `cophenetic distances are the lowest step that holds both cases`(seed: UInt64) throws {
    let distances = try RandomProfiles.distances(seed: seed, cases: 8)
    let tree = ClusterTree(distances: distances)
    let found = tree.copheneticDistances
    for first in 0..<8 {
      for second in 0..<first {
        let step = tree.merges.indices.first { step in
          Set([first, second]).isSubset(of: tree.members(of: step + 1))
        }
        #expect(found[first, second] == tree.merges[try #require(step)].height)
      }
    }
    #expect(tree.order.sorted() == Array(0..<8))
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `a cut has the groups asked for, and a finer cut only splits`(seed: UInt64) throws {
    let tree = ClusterTree(distances: try RandomProfiles.distances(seed: seed, cases: 9))
    for groups in 1...9 {
      let cut = tree.cut(into: groups)
      #expect(Set(cut) == Set(1...groups))
      guard groups < 9 else { continue }
      let pairs = Set(zip(tree.cut(into: groups + 1), cut).map { [$0, $1] })
      #expect(pairs.count == groups + 1)
    }
  }

  @Test func `one case is a tree without steps`() {
    let tree = ClusterTree(distances: SymmetricMatrix(count: 1) { _, _ in 0 })
    #expect(tree.merges.isEmpty)
    #expect(tree.order == [0])
    #expect(tree.cut(into: 1) == [1])
    #expect(tree.copheneticCorrelation(with: tree.copheneticDistances) == nil)
  }
}

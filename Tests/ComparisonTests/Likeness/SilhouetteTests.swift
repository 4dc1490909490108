import Comparison
import Testing

struct `The silhouette` {
  private let line = SymmetricMatrix(count: 5) { row, column in
    let places = [0.0, 1, 10, 11, 30]
    return (places[row] - places[column]).magnitude
  }

  @Test func `widths follow the definition, and a case alone has 0`() throws {
    let silhouette = try #require(Silhouette(groups: [1, 1, 2, 2, 3], distances: line))
    let expected = [(10.5 - 1) / 10.5, (9.5 - 1) / 9.5, (9.5 - 1) / 9.5, (10.5 - 1) / 10.5, 0]
    for (found, expected) in zip(silhouette.widths, expected) { #expect(near(found, expected, within: 1e-12)) }
    #expect(near(silhouette.mean, expected.reduce(0, +) / 5, within: 1e-12))
    #expect(Silhouette(groups: [1, 1, 1, 1, 1], distances: line) == nil)
  }

  @Test func `clear groups are proposed, and a heap is left whole`() {
    #expect(ClusterTree(distances: line).naturalGroups(line) == [1, 1, 2, 2, 3])
    let heap = SymmetricMatrix(count: 6) { $0 == $1 ? 0 : 0.5 }
    #expect(ClusterTree(distances: heap).naturalGroups(heap) == nil)
  }

  @Test func `medoids of the flower table are R's`() throws {
    let vectors = try LikenessVectors.read().flower_gower
    let medoids = Medoids(count: 3, distances: try LikenessVectors.flower().map { 1 - $0 })
    #expect(medoids.groups == vectors.pam3_clusters)
    #expect(medoids.medoids.map { $0 + 1 } == vectors.pam3_medoids)
  }

  @Test func `no single swap of a medoid is better`() throws {
    for seed in 1...10 as ClosedRange<UInt64> {
      let distances = try RandomProfiles.distances(seed: seed, cases: 9)
      func cost(_ medoids: [Int]) -> Double {
        (0..<9).reduce(0) { sum, own in sum + (medoids.map { distances[own, $0] }.min() ?? 0) }
      }
      let found = Medoids(count: 3, distances: distances).medoids
      for place in 0..<3 {
        for candidate in 0..<9 {
          var other = found
          other[place] = candidate
          #expect(cost(other) >= cost(found) - 1e-9)
        }
      }
    }
  }
}

import Comparison
import Testing

struct `The map` {
  /// Whether points are the expected ones, each axis up to its sign.
  private func equal(_ found: [[Double]], _ expected: [[Double]], within tolerance: Double) -> Bool {
    found.count == expected.count
      && (0..<2).allSatisfy { axis in
        [1.0, -1.0].contains { sign in
          zip(found, expected).allSatisfy { near($0[axis] * sign, $1[axis], within: tolerance) }
        }
      }
  }

  @Test func `the road distances of Europe give R's map`() throws {
    let vectors = try LikenessVectors.read().eurodist
    let map = ClassicalScaling(vectors.distances)
    #expect(equal(map.points, vectors.cmdscale_k2, within: 2e-5))
    for (found, expected) in zip(map.eigenvalues, vectors.eigenvalues) { #expect(near(found, expected, within: 6e-3)) }
    #expect(near(map.shownShareOfAll, vectors.GOF[0], within: 6e-8))
    #expect(near(map.shownShare, vectors.GOF[1], within: 6e-8))
  }

  @Test func `the flower table gives R's map`() throws {
    let vectors = try LikenessVectors.read().flower_gower
    let map = ClassicalScaling(try LikenessVectors.flower().map { 1 - $0 })
    #expect(equal(map.points, vectors.cmdscale_k2, within: 6e-8))
    #expect(near(map.shownShareOfAll, vectors.GOF[0], within: 6e-8))
    #expect(near(map.shownShare, vectors.GOF[1], within: 6e-8))
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `points of a plane come back with all their distances, and turned the same way`(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    let places = (0..<8).map { _ in [Double(chance.index(below: 1000)), Double(chance.index(below: 1000))] }
    func distance(_ one: [Double], _ other: [Double]) -> Double {
      ((one[0] - other[0]) * (one[0] - other[0]) + (one[1] - other[1]) * (one[1] - other[1])).squareRoot()
    }
    let distances = SymmetricMatrix(count: 8) { distance(places[$0], places[$1]) }
    let map = ClassicalScaling(distances)
    for row in 0..<8 {
      for column in 0..<row {
        #expect(near(distance(map.points[row], map.points[column]), distances[row, column], within: 1e-6))
      }
    }
    #expect(near(map.shownShare, 1, within: 1e-9))
    for axis in 0..<2 {
      let farthest = map.points.map { $0[axis] }.max { $0.magnitude < $1.magnitude }
      #expect((farthest ?? -1) > 0)
    }
  }

  @Test func `where nothing differs the map has no share to show`() {
    for count in [1, 2, 5] {
      let map = ClassicalScaling(SymmetricMatrix(count: count) { _, _ in 0 })
      #expect(map.points == [[Double]](repeating: [0, 0], count: count))
      #expect(map.shownShare == nil)
    }
    let two = ClassicalScaling(SymmetricMatrix(count: 2) { $0 == $1 ? 0 : 0.6 })
    #expect(near(two.points[0][0], 0.3, within: 1e-12))
    #expect(near(two.points[1][0], -0.3, within: 1e-12))
    #expect(two.shownShare == 1)
  }
}

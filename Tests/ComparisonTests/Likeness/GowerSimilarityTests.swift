import Comparison
import Testing

struct `Gower similarity` {
  @Test func `the flower table comes out as R's daisy prints it`() throws {
    let vectors = try LikenessVectors.read().flower_gower
    let expected = LikenessVectors.byColumn(vectors.gower_lower_triangle_by_column, count: 18)
    let found = try LikenessVectors.flower()
    #expect(found.count == 18)
    for (found, expected) in zip(found.pairs, expected.pairs) { #expect(near(1 - found, expected, within: 6e-8)) }
  }

  @Test func `what is missing, and what both lack, is left out of the mean`() throws {
    let columns = [
      ProfileColumn(name: "place", labels: ["city", "city", nil]),
      ProfileColumn(name: "size", type: .interval, values: [0, 5, 10]),
      ProfileColumn(name: "step", type: .ordinal, values: [1, 2, 100]),
      ProfileColumn(name: "forum", type: .asymmetric, values: [0, 0, 1]),
    ]
    let matrix = try GowerSimilarity.matrix(columns, cases: 3)
    #expect(near(matrix[0, 1], (1 + 0.5 + 0.5) / 3, within: 1e-15))
    #expect(near(matrix[0, 2], 0, within: 1e-15))
    #expect(near(matrix[1, 2], (0.5 + 0.5 + 0) / 3, within: 1e-15))
  }

  @Test func `two cases that share no value are named`() {
    let column = ProfileColumn(name: "a", type: .interval, values: [1, nil, 2, nil])
    let fault = #expect(throws: GowerSimilarity.NothingInCommon.self) {
      try GowerSimilarity.matrix([column], cases: 4)
    }
    #expect(fault.map { [$0.first, $0.second] } == [0, 1])
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `it is symmetric, within 0 to 1, and moved by nothing that changes no meaning`(seed: UInt64) throws {
    let columns = RandomProfiles.make(seed: seed, cases: 9)
    let before = try GowerSimilarity.matrix(columns, cases: 9)
    #expect(before.pairs.allSatisfy { (0...1).contains($0) })
    #expect((0..<9).allSatisfy { before[$0, $0] == 1 })
    let moved = columns.map { column in
      let shift: (Double) -> Double =
        switch column.type {
        case .interval: { 3 * $0 + 40 }
        case .ordinal: { $0 * $0 * $0 + 7 }
        case .nominal: { -$0 }
        case .asymmetric: { $0 }
        }
      return ProfileColumn(name: column.name, type: column.type, values: column.values.map { $0.map(shift) })
    }
    let after = try GowerSimilarity.matrix(Array(moved.reversed()), cases: 9)
    for (one, other) in zip(before.pairs, after.pairs) { #expect(near(one, other, within: 1e-12)) }
    let turned = columns.map { ProfileColumn(name: $0.name, type: $0.type, values: $0.values.reversed()) }
    let mirrored = try GowerSimilarity.matrix(turned, cases: 9)
    for row in 0..<9 {
      for column in 0..<9 { #expect(near(mirrored[8 - row, 8 - column], before[row, column], within: 1e-12)) }
    }
  }

  @Test func `a constant condition says that all are alike`() throws {
    let column = ProfileColumn(name: "a", type: .interval, values: [3, 3])
    #expect(column.isConstant)
    #expect(try GowerSimilarity.matrix([column], cases: 2)[1, 0] == 1)
  }
}

/// Groups around their most typical cases.
///
/// Source: partitioning around medoids, Kaufman and Rousseeuw 1990, *Finding Groups in Data*, chapter 2: build, then
/// swap while the sum of distances falls.
package struct Medoids: Equatable, Sendable {
  /// The most typical case of each group, in the order of the groups' numbers.
  package let medoids: [Int]
  /// One number per case, from 1; the first case is in group 1, the first case outside it in group 2, ….
  package let groups: [Int]

  /// Groups of cases.
  ///
  /// - Parameters:
  ///   - count: How many groups, 1 to the number of cases.
  ///   - distances: Of at least one case.
  package init(count: Int, distances: SymmetricMatrix) {
    var chosen = Self.built(count: max(1, min(count, distances.count)), distances)
    while let better = Self.improved(chosen, distances) { chosen = better }
    var order: [Int] = []
    groups = (0..<distances.count).map { own in
      let nearest = chosen.reduce(chosen[0]) { distances[own, $1] < distances[own, $0] ? $1 : $0 }
      if let number = order.firstIndex(of: nearest) { return number + 1 }
      order.append(nearest)
      return order.count
    }
    medoids = order
  }

  private static func cost(_ chosen: [Int], _ distances: SymmetricMatrix) -> Double {
    (0..<distances.count).reduce(0) { sum, own in sum + (chosen.map { distances[own, $0] }.min() ?? 0) }
  }

  private static func built(count: Int, _ distances: SymmetricMatrix) -> [Int] {
    var chosen: [Int] = []
    for _ in 0..<count {
      let candidates = (0..<distances.count).filter { !chosen.contains($0) }
      let costs = candidates.map { cost(chosen + [$0], distances) }
      let best = costs.indices.reduce(0) { costs[$1] < costs[$0] ? $1 : $0 }
      chosen.append(candidates[best])
    }
    return chosen
  }

  private static func improved(_ chosen: [Int], _ distances: SymmetricMatrix) -> [Int]? {
    var best: (chosen: [Int], cost: Double)?
    let now = cost(chosen, distances)
    for place in chosen.indices {
      for candidate in 0..<distances.count where !chosen.contains(candidate) {
        var other = chosen
        other[place] = candidate
        let cost = cost(other, distances)
        if cost < now * (1 - 1e-12), cost < best?.cost ?? .infinity { best = (other, cost) }
      }
    }
    return best?.chosen
  }
}

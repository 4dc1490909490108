/// How far apart two groups are, given how far apart their cases are.
package enum Linkage: String, CaseIterable, Sendable {
  /// The mean distance between a case of one and a case of the other.
  case average
  /// The greatest such distance.
  case complete
  /// The least such distance.
  case single

  /// The distance from a group to two groups that become one.
  fileprivate func distance(_ first: Double, _ second: Double, sizes: (Double, Double)) -> Double {
    switch self {
    case .average: (sizes.0 * first + sizes.1 * second) / (sizes.0 + sizes.1)
    case .complete: max(first, second)
    case .single: min(first, second)
    }
  }
}

extension ClusterTree {
  /// The tree of cases.
  ///
  /// Takes time of about the square of the number of cases.
  ///
  /// - Parameters:
  ///   - distances: Of at least one case.
  ///   - linkage: How far apart two groups are.
  package init(distances: SymmetricMatrix, linkage: Linkage = .average) {
    var joining = Joining(distances: distances, linkage: linkage)
    var label = (0..<distances.count).map { -$0 - 1 }
    var merges: [Merge] = []
    while let (kept, gone, height) = joining.step() {
      let pair = [label[kept], label[gone]]
      let bothCases = pair.allSatisfy { $0 < 0 }
      merges.append(
        Merge(
          first: bothCases ? pair[0] : pair.min() ?? 0, second: bothCases ? pair[1] : pair.max() ?? 0, height: height))
      label[kept] = merges.count
    }
    self.init(merges: merges)
  }
}

/// Groups that are joined two by two, each with its nearest neighbour among the groups after it.
private struct Joining {
  private let linkage: Linkage
  private var distances: SymmetricMatrix
  private var sizes: [Double]
  private var nearest: [(group: Int, distance: Double)?]
  private var groups: [Int]

  init(distances: SymmetricMatrix, linkage: Linkage) {
    self.linkage = linkage
    self.distances = distances
    sizes = [Double](repeating: 1, count: distances.count)
    groups = Array(0..<distances.count)
    nearest = [(group: Int, distance: Double)?](repeating: nil, count: distances.count)
    for group in groups { nearest[group] = nearestAfter(group) }
  }

  private func nearestAfter(_ group: Int) -> (group: Int, distance: Double)? {
    var found: (group: Int, distance: Double)?
    for other in groups where other > group {
      let distance = distances[group, other]
      if distance < found?.distance ?? .infinity { found = (other, distance) }
    }
    return found
  }

  /// Joins the two nearest groups: the earlier one stays and holds both.
  mutating func step() -> (kept: Int, gone: Int, height: Double)? {
    var closest: (kept: Int, gone: Int, height: Double)?
    for group in groups {
      guard let neighbour = nearest[group], neighbour.distance < closest?.height ?? .infinity else { continue }
      closest = (group, neighbour.group, neighbour.distance)
    }
    guard let closest else { return nil }
    let (kept, gone, _) = closest
    groups.removeAll { $0 == gone }
    for other in groups where other != kept {
      distances[kept, other] = linkage.distance(
        distances[kept, other], distances[gone, other], sizes: (sizes[kept], sizes[gone]))
      if other < kept, distances[kept, other] < nearest[other]?.distance ?? .infinity {
        nearest[other] = (kept, distances[kept, other])
      }
    }
    sizes[kept] += sizes[gone]
    for group in groups where group == kept || nearest[group]?.group == kept || nearest[group]?.group == gone {
      nearest[group] = nearestAfter(group)
    }
    return closest
  }
}

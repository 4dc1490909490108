import Comparison

/// Minimisation as a beginner would write it, for small tables: every term, every choice of terms.
struct BruteForce {
  /// A term as one level, or none, for each condition.
  typealias Cube = [Int?]

  let levels: [Int]
  let positives: [[Int]]
  let negatives: [[Int]]

  /// Every configuration there can be.
  static func configurations(_ levels: [Int]) -> [[Int]] {
    levels.reduce([[]]) { begun, count in begun.flatMap { row in (0..<count).map { row + [$0] } } }
  }

  static func covers(_ cube: Cube, _ row: [Int]) -> Bool {
    zip(cube, row).allSatisfy { $0 == nil || $0 == $1 }
  }

  private func isImplicant(_ cube: Cube) -> Bool {
    !negatives.contains { Self.covers(cube, $0) }
  }

  /// The terms that cover something positive and nothing negative and lose that with any literal dropped.
  var primeImplicants: [Cube] {
    let cubes = levels.reduce([[]] as [Cube]) { begun, count in
      begun.flatMap { cube in [cube + [nil]] + (0..<count).map { cube + [$0] } }
    }
    return cubes.filter { cube in
      isImplicant(cube) && positives.contains { Self.covers(cube, $0) }
        && cube.indices.allSatisfy { index in
          guard cube[index] != nil else { return true }
          var wider = cube
          wider[index] = nil
          return !isImplicant(wider)
        }
    }
  }

  /// All choices of prime implicants that cover every positive row and need each of theirs.
  func irredundant(_ primes: [Cube]) -> [[Cube]] {
    (0..<(1 << primes.count)).compactMap { choice in
      let chosen = primes.indices.filter { choice >> $0 & 1 == 1 }.map { primes[$0] }
      func isCover(_ cubes: [Cube]) -> Bool {
        positives.allSatisfy { row in cubes.contains { Self.covers($0, row) } }
      }
      guard isCover(chosen) else { return nil }
      let needsAll = chosen.indices.allSatisfy { index in
        var fewer = chosen
        fewer.remove(at: index)
        return !isCover(fewer)
      }
      return needsAll ? chosen : nil
    }
  }
}

/// A small random table as crisp or multi-value memberships.
struct RandomTable {
  let levels: [Int]
  let rows: [[Int]]
  let outputs: [Bool]

  init(seed: UInt64, levels: [Int], rows count: Int) {
    var bits = SeededBits(seed: seed)
    self.levels = levels
    rows = Array(BruteForce.configurations(levels).shuffled(using: &bits).prefix(count))
    outputs = rows.map { _ in Bool.random(using: &bits) }
  }

  init(levels: [Int], rows: [[Int]], outputs: [Bool]) {
    self.levels = levels
    self.rows = rows
    self.outputs = outputs
  }

  var positives: [[Int]] { zip(rows, outputs).filter(\.1).map(\.0) }
  var negatives: [[Int]] { zip(rows, outputs).filter { !$0.1 }.map(\.0) }

  var memberships: Memberships {
    Memberships(
      units: rows.indices.map { "u\($0)" },
      conditions: levels.enumerated().map { index, count in
        Condition(name: "C\(index)", scale: count == 2 ? .crisp : .multiValue(levels: count))
      },
      values: levels.indices.map { condition in rows.map { Double($0[condition]) } },
      outcomeName: "Y", outcome: outputs.map { $0 ? 1 : 0 })
  }

  /// Models as cubes, in which no order counts.
  func cubes(_ models: [Model]) -> Set<Set<BruteForce.Cube>> {
    Set(models.map { Set($0.terms.map(cube)) })
  }

  func cube(_ term: Term) -> BruteForce.Cube {
    let named = Set(term.conditions)
    return levels.indices.map { named.contains($0) ? term.level(of: $0) : nil }
  }
}

import Comparison
import Testing

struct `Minimisation` {
  /// Shapes of small tables: levels of the conditions and the number of rows observed.
  private static let shapes: [([Int], Int)] = [
    ([2, 2, 2], 5), ([2, 2, 2], 8), ([2, 2, 2, 2], 9), ([3, 2, 2], 7), ([3, 3], 6), ([2, 3, 2, 2], 10), ([4, 2], 6),
  ]

  private func minimiser(_ table: RandomTable) -> Minimiser {
    var minimiser = Minimiser(TruthTable(table.memberships, rules: .init(consistencyCut: 1)))
    minimiser.limits = .init(listed: 100_000, irredundant: 100_000)
    return minimiser
  }

  @Test(arguments: 0..<12, [SolutionKind.complex, .parsimonious])
  func `prime implicants and all models are those of brute force`(seed: Int, kind: SolutionKind) {
    for (number, shape) in Self.shapes.enumerated() {
      let table = RandomTable(seed: UInt64(seed * 100 + number), levels: shape.0, rows: shape.1)
      let others = BruteForce.configurations(table.levels).filter { !table.positives.contains($0) }
      let force = BruteForce(
        levels: table.levels, positives: table.positives, negatives: kind == .complex ? others : table.negatives)
      let primes = force.primeImplicants
      var minimiser = minimiser(table)
      minimiser.listsIrredundant = true
      let solution = minimiser.solve(kind)
      guard !table.positives.isEmpty else {
        #expect(solution.models.isEmpty && solution.minimumTerms == 0)
        continue
      }
      #expect(Set(solution.primeImplicants.map(table.cube)) == Set(primes))
      guard primes.count <= 14 else { continue }
      let models = force.irredundant(primes)
      let fewest = models.map(\.count).min()
      #expect(table.cubes(solution.models) == Set(models.map(Set.init)))
      #expect(solution.irredundantModels == ModelCount(count: models.count, isExact: true))
      #expect(solution.minimumTerms == fewest)
      #expect(solution.minimumModels == ModelCount(count: models.count { $0.count == fewest }, isExact: true))
      minimiser.listsIrredundant = false
      #expect(
        table.cubes(minimiser.solve(kind).models) == Set(models.filter { $0.count == fewest }.map(Set.init)))
    }
  }

  @Test(arguments: 0..<6)
  func `every model covers all positive rows and no negative one, and nothing can be dropped`(seed: Int) {
    let table = RandomTable(seed: UInt64(seed) + 900, levels: [Int](repeating: 2, count: 7), rows: 18)
    var minimiser = minimiser(table)
    minimiser.limits = .init(listed: 200, irredundant: 200)
    minimiser.listsIrredundant = true
    let models = minimiser.solve(.parsimonious).models
    #expect(!models.isEmpty)
    for model in models {
      let cubes = model.terms.map(table.cube)
      func isSufficient(_ cubes: [BruteForce.Cube]) -> Bool {
        table.positives.allSatisfy { row in cubes.contains { BruteForce.covers($0, row) } }
      }
      func isRight(_ cube: BruteForce.Cube) -> Bool { !table.negatives.contains { BruteForce.covers(cube, $0) } }
      #expect(isSufficient(cubes) && cubes.allSatisfy(isRight))
      for index in cubes.indices {
        var fewer = cubes
        fewer.remove(at: index)
        #expect(!isSufficient(fewer))
        for condition in cubes[index].indices where cubes[index][condition] != nil {
          var wider = cubes[index]
          wider[condition] = nil
          #expect(!isRight(wider))
        }
      }
    }
  }

  @Test(arguments: 0..<6, SolutionKind.allCases)
  func `reordering units and conditions changes nothing`(seed: Int, kind: SolutionKind) {
    let table = RandomTable(seed: UInt64(seed) + 50, levels: [2, 3, 2, 2], rows: 10)
    var bits = SeededBits(seed: UInt64(seed))
    let units = table.rows.indices.shuffled(using: &bits)
    let order = table.levels.indices.shuffled(using: &bits)
    let other = RandomTable(
      levels: order.map { table.levels[$0] }, rows: units.map { unit in order.map { table.rows[unit][$0] } },
      outputs: units.map { table.outputs[$0] })
    var (one, two) = (minimiser(table), minimiser(other))
    for (position, condition) in order.enumerated() {
      one.expectations.expect(condition, level: 1)
      two.expectations.expect(position, level: 1)
    }
    let (first, second) = (one.solve(kind), two.solve(kind))
    let moved = Set(
      other.cubes(second.models).map { model in
        Set(model.map { cube in table.levels.indices.map { cube[order.firstIndex(of: $0) ?? 0] } })
      })
    #expect(table.cubes(first.models) == moved)
    #expect(first.minimumModels == second.minimumModels && first.irredundantModels == second.irredundantModels)
    #expect(first.primeImplicants.count == second.primeImplicants.count)
  }

  @Test(arguments: 0..<8)
  func `an intermediate solution lies between the complex and the parsimonious one`(seed: Int) {
    let table = RandomTable(seed: UInt64(seed) + 300, levels: [2, 2, 2, 2], rows: 9)
    guard !table.positives.isEmpty else { return }
    var minimiser = minimiser(table)
    #expect(table.cubes(minimiser.solve(.intermediate).models) == table.cubes(minimiser.solve(.complex).models))
    for condition in table.levels.indices { minimiser.expectations.expect(condition, level: 1) }
    for model in minimiser.solve(.intermediate).models {
      let cubes = model.terms.map(table.cube)
      #expect(table.positives.allSatisfy { row in cubes.contains { BruteForce.covers($0, row) } })
      #expect(!table.negatives.contains { row in cubes.contains { BruteForce.covers($0, row) } })
    }
  }

  @Test func `always true is the term without literals`() {
    let table = RandomTable(levels: [2, 2], rows: [[0, 0], [1, 1]], outputs: [true, true])
    let solution = minimiser(table).solve(.parsimonious)
    #expect(solution.models.map { $0.terms.map(TermNotation(table.memberships).text) } == [["1"]])
    #expect(solution.minimumTerms == 1)
  }

  @Test func `nothing to explain gives no model`() {
    let table = RandomTable(levels: [2, 2], rows: [[0, 0], [1, 1]], outputs: [false, false])
    for kind in SolutionKind.allCases {
      let solution = minimiser(table).solve(kind)
      #expect(solution.models.isEmpty && solution.minimumTerms == 0)
      #expect(solution.minimumModels == ModelCount(count: 0, isExact: true))
    }
  }

  @Test func `excluded assumptions are not made`() throws {
    let table = RandomTable(levels: [2, 2, 2], rows: [[1, 1, 0], [0, 0, 0]], outputs: [true, false])
    var minimiser = minimiser(table)
    let notation = TermNotation(table.memberships)
    #expect(minimiser.solve(.parsimonious).models.map { $0.terms.map(notation.text) } == [["C0"], ["C1"]])
    minimiser.excluded = [try notation.term("C0*~C1")]
    #expect(minimiser.solve(.parsimonious).models.map { $0.terms.map(notation.text) } == [["C1"]])
    // What was observed is no assumption: the positive row stays explained, though all around it is excluded.
    minimiser.excluded = [try notation.term("C0"), try notation.term("C1")]
    #expect(minimiser.solve(.parsimonious).models.map { $0.terms.map(notation.text) } == [["C0*C1*~C2"]])
  }

  @Test func `a search that is interrupted says so and claims nothing`() {
    let table = RandomTable(seed: 1, levels: [Int](repeating: 2, count: 8), rows: 40)
    var minimiser = minimiser(table)
    minimiser.interruption = Interruption { true }
    let solution = minimiser.solve(.parsimonious)
    #expect(solution.wasStopped)
    #expect(!solution.minimumModels.isExact && !solution.irredundantModels.isExact)
  }
}

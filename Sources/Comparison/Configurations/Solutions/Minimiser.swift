/// Finds the solutions of a truth table.
package struct Minimiser {
  package let table: TruthTable
  package var expectations = DirectionalExpectations()
  /// Terms whose remainders no solution may assume (untenable assumptions).
  package var excluded: [Term] = []
  package var limits = PrimeImplicantChart.Limits()
  /// Whether models that are not minimum are listed and counted too.
  package var listsIrredundant = false
  package var interruption = Interruption.never
  /// Told what is being done and which share of it is done.
  package var progress: (Phase, Double) -> Void = { _, _ in }

  /// A part of the work that can take long.
  package enum Phase: Sendable {
    case primeImplicants
    case counting
  }

  package init(_ table: TruthTable) {
    self.table = table
  }

  /// Solves the table.
  ///
  /// A table without positive rows has a solution without models.
  package func solve(_ kind: SolutionKind) -> Solution {
    guard !table.positives.isEmpty else { return Solution(kind: kind) }
    guard kind != .intermediate else { return IntermediateSearch(self).solve() }
    let (chart, wasStopped) = chart(kind)
    return solution(kind, chart, wasStopped: wasStopped)
  }

  /// The chart of the complex or the parsimonious solution.
  package func chart(_ kind: SolutionKind) -> (chart: PrimeImplicantChart, wasStopped: Bool) {
    kind == .complex
      ? chart(avoiding: [], Region.outside(table.positives.map { $0.term(of: table.conditions) }, of: table.conditions))
      : chart(avoiding: table.negatives, excludedRegions)
  }

  func chart(avoiding negatives: [Configuration], _ regions: [Region]) -> (chart: PrimeImplicantChart, wasStopped: Bool)
  {
    let positives = table.positives
    var found: [Term] = []
    var wasStopped = false
    do throws(Interrupted) {
      try PrimeImplicants.find(
        covering: positives, avoiding: negatives, and: regions, into: &found, interruption: interruption
      ) { progress(.primeImplicants, Double($0) / Double(positives.count)) }
    } catch {
      wasStopped = true
    }
    return (PrimeImplicantChart(primeImplicants: found, positives: positives), wasStopped)
  }

  /// What is excluded, without the positive configurations, which are observed and not assumed.
  private var excludedRegions: [Region] {
    let positives = table.positives.map { Region($0.term(of: table.conditions), of: table.conditions) }
    return excluded.flatMap { term in
      positives.reduce([Region(term, of: table.conditions)]) { left, positive in
        left.flatMap { $0.cutting(positive) }
      }
    }
  }

  private func solution(_ kind: SolutionKind, _ chart: PrimeImplicantChart, wasStopped: Bool) -> Solution {
    var solution = Solution(kind: kind, primeImplicants: chart.primeImplicants, wasStopped: wasStopped)
    guard !wasStopped else {
      solution.minimumTerms = nil
      solution.minimumModels.isExact = false
      solution.irredundantModels.isExact = false
      return solution
    }
    let progress = progress
    let minimum = chart.minimumModels(limits, interruption: interruption) { progress(.counting, $0) }
    let irredundant = chart.irredundantModels(limits, interruption: interruption)
    let listed = listsIrredundant ? irredundant.listed : minimum.listed
    solution.models = listed.map { Model(terms: $0.map { chart.primeImplicants[$0] }) }
    solution.minimumTerms = minimum.size
    solution.minimumModels = minimum.count
    solution.irredundantModels = irredundant.count
    solution.wasStopped = minimum.wasStopped || irredundant.wasStopped
    return solution
  }
}

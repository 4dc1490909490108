/// The intermediate solution: what lies between each complex and each parsimonious model.
///
/// From each complex term the literals are dropped that speak against the expectation and are absent from a parsimonious
/// term that contains it. The remainders covered now are the easy counterfactuals; the positive rows are minimised again
/// with them as don't-cares (Ragin and Sonnett 2004). Models found from several pairs are one model.
struct IntermediateSearch {
  private let minimiser: Minimiser
  private var solution = Solution(kind: .intermediate, minimumTerms: nil)
  private var minimum: Set<[Term]> = []
  private var irredundant: Set<[Term]> = []
  private var primeImplicants: Set<Term> = []
  private var models: [Model] = []

  /// The most complex, or parsimonious, models that are paired.
  private static let mostModels = 10_000

  init(_ minimiser: Minimiser) {
    self.minimiser = minimiser
  }

  func solve() -> Solution {
    var copy = self
    copy.search()
    return copy.finished()
  }

  private mutating func search() {
    var base = minimiser
    base.listsIrredundant = false
    base.limits = .init(listed: Self.mostModels, minimum: nil, irredundant: 1)
    let (complex, parsimonious) = (base.solve(.complex), base.solve(.parsimonious))
    solution.wasStopped = complex.wasStopped || parsimonious.wasStopped
    let isWhole = [complex, parsimonious].allSatisfy {
      $0.minimumModels.isExact && $0.minimumModels.count == $0.models.count
    }
    solution.minimumModels.isExact = isWhole
    solution.irredundantModels.isExact = isWhole
    var seen: Set<Set<Term>> = []
    for complexModel in complex.models {
      for parsimoniousModel in parsimonious.models {
        guard !minimiser.interruption.isRequested() else {
          solution.wasStopped = true
          return
        }
        let simplified = simplify(complexModel.terms, towards: parsimoniousModel.terms)
        if seen.insert(simplified).inserted { minimise(simplified) }
      }
    }
  }

  private func simplify(_ complex: [Term], towards parsimonious: [Term]) -> Set<Term> {
    var simplified: Set<Term> = []
    for term in complex {
      let contrary = minimiser.expectations.contrary(in: term)
      let containing = parsimonious.filter { $0.contains(term) }
      simplified.formUnion(containing.map { term.dropping(contrary & ~$0.mask) })
      if containing.isEmpty { simplified.insert(term) }
    }
    return simplified
  }

  private mutating func minimise(_ simplified: Set<Term>) {
    let terms = simplified.sorted(by: Term.listedBefore)
    let (chart, wasStopped) = minimiser.chart(
      avoiding: [], Region.outside(terms, of: minimiser.table.conditions))
    guard !wasStopped else {
      solution.wasStopped = true
      return
    }
    primeImplicants.formUnion(chart.primeImplicants)
    var limits = minimiser.limits
    limits.listed = max(limits.listed, limits.irredundantCap)
    let fewest = chart.minimumModels(limits, interruption: minimiser.interruption)
    let all = chart.irredundantModels(limits, interruption: minimiser.interruption)
    add(fewest, chart, to: \.minimum, terms, isListed: !minimiser.listsIrredundant)
    add(all, chart, to: \.irredundant, terms, isListed: minimiser.listsIrredundant)
    if !fewest.count.isExact || fewest.count.count > fewest.listed.count { solution.minimumModels.isExact = false }
    if !all.count.isExact || all.count.count > all.listed.count { solution.irredundantModels.isExact = false }
    if let size = fewest.size { solution.minimumTerms = min(solution.minimumTerms ?? size, size) }
    solution.wasStopped = solution.wasStopped || fewest.wasStopped || all.wasStopped
  }

  private mutating func add(
    _ found: PrimeImplicantChart.Models, _ chart: PrimeImplicantChart, to distinct: WritableKeyPath<Self, Set<[Term]>>,
    _ simplified: [Term], isListed: Bool
  ) {
    for positions in found.listed {
      let terms = positions.map { chart.primeImplicants[$0] }
      if self[keyPath: distinct].insert(terms).inserted, isListed {
        models.append(Model(terms: terms, simplified: simplified))
      }
    }
  }

  private func finished() -> Solution {
    var result = solution
    result.primeImplicants = primeImplicants.sorted(by: Term.listedBefore)
    let sorted = models.sorted { one, other in
      one.terms.count == other.terms.count
        ? one.terms.lexicographicallyPrecedes(other.terms, by: Term.listedBefore)
        : one.terms.count < other.terms.count
    }
    result.models = Array(sorted.prefix(minimiser.limits.listed))
    result.minimumModels.count = minimum.count
    result.irredundantModels.count = irredundant.count
    return result
  }
}

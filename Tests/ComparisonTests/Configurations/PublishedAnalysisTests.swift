import Comparison
import Foundation
import Testing

/// Published numbers hold to three digits, those computed elsewhere to six; all are met to six.
private func isNear(_ value: Double?, _ expected: Double?) -> Bool {
  guard let expected else { return true }
  return abs((value ?? .nan) - expected) < 1.5e-6
}

// The studies' data are under licences of their own and may not be committed, so that these tests run only where
// SAMSPEL_REFERENCE_DATA names a folder that holds them.
@Suite(.enabled(if: Study.referenceData != nil, "SAMSPEL_REFERENCE_DATA names no folder of published data"))
struct `Published analyses` {
  private func folder() throws -> URL { try #require(Study.referenceData) }

  @Test func `all of them are read`() {
    #expect(PublishedAnalysis.all.count >= 25)
  }

  @Test(arguments: PublishedAnalysis.all)
  func `the truth table is the published one`(analysis: PublishedAnalysis) throws {
    let data = try analysis.memberships(in: folder())
    let table = try analysis.minimiser(of: data).table
    try #require(table.rows.count == analysis.truth_table.count)
    for (row, expected) in zip(table.rows, analysis.truth_table) {
      #expect(row.number == expected.row)
      #expect(row.levels == expected.configuration)
      #expect(row.output.rawValue == expected.OUT)
      #expect(row.units.map { data.units[$0] } == expected.cases)
      #expect(isNear(row.consistency, expected.consistency) && isNear(row.pri, expected.PRI))
    }
  }

  @Test(arguments: PublishedAnalysis.all, SolutionKind.allCases)
  func `models, counts and prime implicants are the published ones`(
    analysis: PublishedAnalysis, kind: SolutionKind
  ) throws {
    guard let expected = analysis.solutions(kind) else { return }
    let data = try analysis.memberships(in: folder())
    var minimiser = try analysis.minimiser(of: data)
    let solution = minimiser.solve(kind)
    #expect(ModelSet(solution, of: data) == ModelSet(expected.models.map(\.terms)))
    let counted = expected.n_models_minimum ?? expected.n_distinct_models
    #expect(solution.minimumModels == ModelCount(count: try #require(counted), isExact: true))
    if let count = expected.n_models_irredundant {
      #expect(solution.irredundantModels == ModelCount(count: count, isExact: true))
    }
    let found = solution.primeImplicants.map(TermNotation(data).text)
    switch expected.prime_implicants {
    case .number(let number): #expect(found.count == number)
    case .terms(let terms): #expect(ModelSet([found]) == ModelSet([terms]))
    case nil: break
    }
    if let irredundant = expected.irredundant_models {
      minimiser.listsIrredundant = true
      #expect(ModelSet(minimiser.solve(kind), of: data) == ModelSet(irredundant))
    }
  }

  @Test(arguments: PublishedAnalysis.all, SolutionKind.allCases)
  func `fits and assumptions are the published ones`(analysis: PublishedAnalysis, kind: SolutionKind) throws {
    guard let expected = analysis.solutions(kind) else { return }
    let data = try analysis.memberships(in: folder())
    let minimiser = try analysis.minimiser(of: data)
    let notation = TermNotation(data)
    let models = minimiser.solve(kind).models
    for (position, published) in expected.models.enumerated() {
      let model = try #require(
        models.first { ModelSet([$0.terms.map(notation.text)]) == ModelSet([published.terms]) })
      let assessment = ModelAssessment(model, in: data)
      #expect(isNear(assessment.fit.consistency, published.solution_fit.incl))
      #expect(isNear(assessment.fit.pri, published.solution_fit.pri))
      #expect(isNear(assessment.fit.coverage, published.solution_fit.cov))
      for fit in published.fit {
        let term = try #require(
          assessment.terms.first { ModelSet([[notation.text($0.term)]]) == ModelSet([[fit.term]]) })
        #expect(isNear(term.fit.consistency, fit.incl) && isNear(term.fit.pri, fit.pri))
        #expect(isNear(term.fit.coverage, fit.cov) && isNear(term.uniqueCoverage, fit.covU))
      }
      if let rows = published.easy_counterfactual_rows {
        #expect(Assumptions(of: model.simplified, in: minimiser.table).rows == rows)
      }
      if position == 0, let rows = expected.simplifying_assumption_rows_of_first_model {
        let assumptions = Assumptions(of: model.terms, in: minimiser.table)
        #expect(assumptions.rows == rows)
        #expect(assumptions.count == rows.count)
      }
    }
  }

  @Test(arguments: PublishedAnalysis.all)
  func `necessity is the published one`(analysis: PublishedAnalysis) throws {
    guard let expected = analysis.necessity else { return }
    let data = try analysis.memberships(in: folder())
    let notation = TermNotation(data)
    let statements = NecessityAnalysis(data).conditions
    #expect(statements.count == expected.count)
    for published in expected {
      let statement = try #require(
        statements.first {
          notation.literal($0.literals[0].condition, level: $0.literals[0].level) == published.condition
        })
      #expect(isNear(statement.fit.consistency, published.inclN))
      #expect(isNear(statement.fit.coverage, published.covN) && isNear(statement.fit.relevance, published.RoN))
    }
  }

  private struct Sweep: Decodable {
    struct Step: Decodable {
      let cutoff_greater_than: Double?, cutoff_at_most: Double?, frequency_cut: Int?, rows_OUT1: Int
      let complex: [[String]]?, parsimonious: [[String]]?, intermediate: [[String]]?
    }
    let sweep: [Step], frequency: [Step]
  }

  @Test func `the sweep over cuts and numbers of units is the published one`() throws {
    let file = try folder().appending(path: "qca/expected/robustness_lipset_fuzzy.json")
    let expected = try JSONDecoder().decode(Sweep.self, from: Data(contentsOf: file))
    let data = try Study.read(folder().appending(path: "qca/lipset_fuzzy.csv"), outcome: "SURV")
    var robustness = Robustness(data, rules: .init(consistencyCut: 0.8), kind: .parsimonious)
    for condition in data.conditions.indices { robustness.expectations.expect(condition, level: 1) }
    let cuts = robustness.cuts
    try #require(cuts.count == expected.sweep.count)
    let intervals = cuts.indices.map { robustness.interval(above: $0 == 0 ? 0 : cuts[$0 - 1], atMost: cuts[$0]) }
    for (interval, step) in zip(intervals, expected.sweep) {
      #expect(isNear(interval.above, step.cutoff_greater_than) && isNear(interval.atMost, step.cutoff_at_most))
      try expect(interval.outcome, step, data)
    }
    #expect(robustness.frequencies == expected.frequency.compactMap(\.frequency_cut))
    for step in expected.frequency {
      try expect(robustness.outcome(frequency: try #require(step.frequency_cut)), step, data)
    }
    let unchanged = try #require(robustness.unchanged(intervals))
    #expect(isNear(unchanged.above, 0.708772) && isNear(unchanged.atMost, 0.80427))
  }

  private func expect(_ outcome: Robustness.Outcome, _ step: Sweep.Step, _ data: Memberships) throws {
    let notation = TermNotation(data)
    #expect(outcome.positiveRows == step.rows_OUT1)
    for (kind, models) in [
      (SolutionKind.complex, step.complex), (.parsimonious, step.parsimonious), (.intermediate, step.intermediate),
    ] {
      let found = ModelSet((outcome.models[kind] ?? []).map { $0.map(notation.text) })
      #expect(found == ModelSet(models ?? []))
    }
  }
}

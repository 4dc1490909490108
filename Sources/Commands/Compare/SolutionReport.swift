import Comparison

/// A solution with everything that is told about it.
struct SolutionReport {
  struct TermFit: Encodable {
    let term: String
    @Nullable var consistency: Double?
    @Nullable var pri: Double?
    @Nullable var coverage: Double?
    @Nullable var uniqueCoverage: Double?
    let cases: [String]
    /// Those of the cases that show the outcome.
    let typical: [String]
    /// Those of the cases that do not.
    let deviant: [String]
  }

  struct Model: Encodable {
    let terms: [String]
    @Nullable var consistency: Double?
    @Nullable var pri: Double?
    @Nullable var coverage: Double?
    let termFits: [TermFit]
    /// Shortened where many models are listed; the count is always whole.
    let simplifyingAssumptions: [Int]
    let simplifyingAssumptionCount: Int
    let easyCounterfactuals: [Int]
    /// Rows that the model covers though their cases are too few, or disagree.
    let unsettledRows: [Int]
    /// Cases that show the outcome though no term holds them.
    let unexplained: [String]
    let sentence: String
  }

  struct Count: Encodable {
    let count: Int
    let exact: Bool

    init(_ count: ModelCount) {
      self.count = count.count
      exact = count.isExact
    }
  }

  struct Chart: Encodable {
    /// The rows to be explained.
    let rows: [Int]
    /// For each prime implicant the rows that it covers.
    let covered: [[Int]]
  }

  let outcome: String
  let solution: String
  let primeImplicants: [String]
  /// Made one by one when they are asked for.
  let models: LazyMapCollection<[Comparison.Model], Model>
  let minimumTerms: Int?
  let minimumModels: Count
  let irredundantModels: Count
  let chart: Chart?
  let wasStopped: Bool

  init(_ found: Solution, _ table: TruthTable, of data: Memberships, showsChart: Bool) {
    let notation = TermNotation(data)
    let rowsListed = min(100_000, Self.mostRowsListed / max(found.models.count, 1))
    outcome = data.outcomeName
    solution = found.kind.rawValue
    primeImplicants = found.primeImplicants.map(notation.text)
    models = found.models.lazy.map { Self.model($0, found.kind, table, data, rowsListed) }
    minimumTerms = found.minimumTerms
    minimumModels = Count(found.minimumModels)
    irredundantModels = Count(found.irredundantModels)
    wasStopped = found.wasStopped
    chart =
      showsChart
      ? Chart(
        rows: table.positiveRowNumbers, covered: found.primeImplicants.map { table.positiveRowNumbers(coveredBy: $0) })
      : nil
  }

  /// The most rows of assumptions over all models listed.
  private static let mostRowsListed = 1_000_000

  private static func model(
    _ model: Comparison.Model, _ kind: SolutionKind, _ table: TruthTable, _ data: Memberships,
    _ rowsListed: Int
  ) -> Model {
    let notation = TermNotation(data)
    let assessment = ModelAssessment(model, in: data)
    let assumptions = Assumptions(of: model.terms, in: table, limit: rowsListed)
    func names(_ units: [Int]) -> [String] { units.map { data.units[$0] } }
    return Model(
      terms: model.terms.map(notation.text), consistency: assessment.fit.consistency,
      pri: assessment.fit.pri, coverage: assessment.fit.coverage,
      termFits: assessment.terms.map { term in
        TermFit(
          term: notation.text(term.term), consistency: term.fit.consistency, pri: term.fit.pri,
          coverage: term.fit.coverage, uniqueCoverage: term.uniqueCoverage, cases: names(term.units),
          typical: names(term.typical), deviant: names(term.deviant))
      },
      simplifyingAssumptions: assumptions.rows, simplifyingAssumptionCount: assumptions.count,
      easyCounterfactuals: kind == .intermediate
        ? Assumptions(of: model.simplified, in: table, limit: rowsListed).rows : [],
      unsettledRows: assumptions.unsettled, unexplained: names(assessment.unexplained),
      sentence: LaySentence(data).model(assessment))
  }

  /// The rows without a case that some listed model of each solution assumes: both cannot be right.
  func assumptionsShared(with other: SolutionReport) -> [Int] {
    func assumed(_ report: SolutionReport) -> Set<Int> { Set(report.models.flatMap(\.simplifyingAssumptions)) }
    return assumed(self).intersection(assumed(other)).sorted()
  }

  /// Writes the report as JSON, model after model.
  ///
  /// - Parameter opposite: The absence of the outcome, if it was solved too.
  func write(to json: inout JSONWriter, opposite: SolutionReport? = nil) throws {
    json.beginObject()
    try json.field("outcome", outcome)
    try json.field("solution", solution)
    try json.field("primeImplicants", primeImplicants)
    try json.list("models", models)
    try json.field("minimumTerms", minimumTerms)
    try json.field("minimumModels", minimumModels)
    try json.field("irredundantModels", irredundantModels)
    if let chart { try json.field("chart", chart) }
    if wasStopped { try json.field("stopped", true) }
    if let opposite {
      try json.field("contradictoryAssumptions", assumptionsShared(with: opposite))
      json.key("negated")
      try opposite.write(to: &json)
    }
    json.endObject()
  }
}

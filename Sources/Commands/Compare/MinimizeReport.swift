import Comparison

/// What `compare minimize` prints.
struct MinimizeReport: Encodable {
  private let solution: SolutionReport
  private let opposite: SolutionReport?

  init(_ solution: SolutionReport, opposite: SolutionReport?) {
    self.solution = solution
    self.opposite = opposite
  }

  private enum CodingKeys: String, CodingKey {
    case negated, contradictoryAssumptions
  }

  func encode(to encoder: any Encoder) throws {
    try solution.encode(to: encoder)
    guard let opposite else { return }
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(opposite, forKey: .negated)
    try container.encode(solution.assumptionsShared(with: opposite), forKey: .contradictoryAssumptions)
  }
}

/// A solution with everything that is told about it.
struct SolutionReport: Encodable {
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
    /// At most 10,000 rows; the count is always whole.
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
  let models: [Model]
  @Nullable var minimumTerms: Int?
  let minimumModels: Count
  let irredundantModels: Count
  let chart: Chart?
  /// Left out where the search ran to its end.
  let stopped: Bool?

  init(_ found: Solution, _ table: TruthTable, of data: Memberships, showsChart: Bool) {
    let notation = TermNotation(data)
    outcome = data.outcomeName
    solution = found.kind.rawValue
    primeImplicants = found.primeImplicants.map(notation.text)
    models = found.models.map { Self.model($0, found.kind, table, data) }
    minimumTerms = found.minimumTerms
    minimumModels = Count(found.minimumModels)
    irredundantModels = Count(found.irredundantModels)
    stopped = found.wasStopped ? true : nil
    chart =
      showsChart
      ? Chart(
        rows: table.positiveRowNumbers, covered: found.primeImplicants.map { table.positiveRowNumbers(coveredBy: $0) })
      : nil
  }

  private static func model(
    _ model: Comparison.Model, _ kind: SolutionKind, _ table: TruthTable, _ data: Memberships
  ) -> Model {
    let notation = TermNotation(data)
    let assessment = ModelAssessment(model, in: data)
    let assumptions = Assumptions(of: model.terms, in: table)
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
      easyCounterfactuals: kind == .intermediate ? Assumptions(of: model.simplified, in: table).rows : [],
      unsettledRows: assumptions.unsettled, unexplained: names(assessment.unexplained),
      sentence: LaySentence(data).model(assessment))
  }

  /// The rows without a case that some listed model of each solution assumes: both cannot be right.
  func assumptionsShared(with other: SolutionReport) -> [Int] {
    func assumed(_ report: SolutionReport) -> Set<Int> { Set(report.models.flatMap(\.simplifyingAssumptions)) }
    return assumed(self).intersection(assumed(other)).sorted()
  }
}

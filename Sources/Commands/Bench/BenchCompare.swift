import ArgumentParser
import Comparison
import Exchange

/// How long configurational comparisons take, beside what was published for R's QCA package.
struct BenchCompare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Times full analyses and random tables; names how R's QCA package fared on the same tables.")

  @Argument(help: "Fuzzy memberships to analyse as a whole; by default a random table of 18 cases and 5 conditions.")
  var file: InputFile?

  @Option(help: "The outcome column of the file.")
  var outcome = "SURV"

  @Flag(help: "Leave out what takes longer than a second.")
  var quick = false

  func run() throws {
    InterruptSignal.listen()
    try benchAnalysis()
    for table in BenchTable.all where !quick || !table.isLong {
      guard !InterruptSignal.wasGiven else { return }
      try bench(table)
    }
  }

  /// A whole analysis of a small fuzzy table: truth table, necessity, three solutions with fits and assumptions.
  private func benchAnalysis() throws {
    let data = try file.map { try MembershipReader($0.table()).memberships(outcome: outcome, conditions: nil) }
    let memberships = data ?? BenchTable.fuzzy(units: 18, conditions: 5, seed: 1)
    let seconds = Stopwatch.median { Self.analyse(memberships) }
    let isPublished = file != nil
    try say(
      BenchFigure(
        figure: "full analysis of \(memberships.units.count) cases and \(memberships.conditions.count) fuzzy conditions"
          + (isPublished ? ", \(file?.name ?? "")" : ", random memberships"),
        seconds: seconds, bar: 0.001,
        baseline: .init(
          what: "R QCA 3.25.1 on the Lipset data: truth table .087 s, parsimonious .191 s, intermediate .974 s",
          seconds: 1.252)))
  }

  private static func analyse(_ data: Memberships) {
    var minimiser = Minimiser(TruthTable(data, rules: .init(consistencyCut: 0.8)))
    for condition in data.conditions.indices { minimiser.expectations.expect(condition, level: 1) }
    _ = NecessityAnalysis(data)
    for kind in SolutionKind.allCases {
      for model in minimiser.solve(kind).models {
        _ = ModelAssessment(model, in: data)
        _ = Assumptions(of: model.terms, in: minimiser.table)
      }
    }
  }

  private func bench(_ table: BenchTable) throws {
    let data = table.memberships
    var minimiser = Minimiser(TruthTable(data, rules: .init(consistencyCut: 1)))
    minimiser.limits = .init(listed: 100, minimum: 1, irredundant: 1)
    let name = "\(table.conditions) conditions, \(table.rows) rows"
    var solution = minimiser.solve(.parsimonious)
    let toMinimum = Stopwatch.median { solution = minimiser.solve(.parsimonious) }
    try say(
      BenchFigure(
        figure: name + ", to minimum models", seconds: toMinimum, bar: 0.05, baseline: table.baseline,
        primeImplicants: solution.primeImplicants.count, minimumTerms: solution.minimumTerms))
    minimiser.limits.minimum = nil
    minimiser.interruption = Interruption { InterruptSignal.wasGiven }
    let bar = ProgressBar("Counting the models of \(name)", total: 1000)
    minimiser.progress = { phase, share in
      if phase == .counting { bar.update(done: Int(share * 1000)) }
    }
    let toCount = Stopwatch.once { solution = minimiser.solve(.parsimonious) }
    try say(
      BenchFigure(
        figure: name + ", to the number of minimum models", seconds: toCount, baseline: table.baseline,
        primeImplicants: solution.primeImplicants.count, minimumTerms: solution.minimumTerms,
        minimumModels: .init(solution.minimumModels), stopped: solution.wasStopped ? true : nil))
  }

  private func say(_ figure: BenchFigure) throws {
    try print(OutputFormat.json(figure))
  }
}

/// One measured figure.
struct BenchFigure: Encodable {
  /// What the figure is compared with.
  struct Baseline: Encodable {
    let what: String
    let seconds: Double?
  }

  let figure: String
  let seconds: Double
  var bar: Double?
  var isMet: Bool?
  let baseline: Baseline
  var timesFaster: Double?
  var primeImplicants: Int?
  var minimumTerms: Int?
  var minimumModels: SolutionReport.Count?
  var stopped: Bool?

  init(
    figure: String, seconds: Double, bar: Double? = nil, baseline: Baseline, primeImplicants: Int? = nil,
    minimumTerms: Int? = nil, minimumModels: SolutionReport.Count? = nil, stopped: Bool? = nil
  ) {
    self.figure = figure
    self.seconds = seconds
    self.bar = bar
    isMet = bar.map { seconds < $0 }
    self.baseline = baseline
    timesFaster = baseline.seconds.map { $0 / seconds }
    self.primeImplicants = primeImplicants
    self.minimumTerms = minimumTerms
    self.minimumModels = minimumModels
    self.stopped = stopped
  }
}

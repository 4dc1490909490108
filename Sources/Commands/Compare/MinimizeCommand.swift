import ArgumentParser
import Comparison

/// Finds the shortest ways to say when the outcome comes about, all of them.
struct MinimizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "minimize",
    abstract: "Finds every shortest way to say which combinations of conditions go with the outcome.")

  @OptionGroup var data: MembershipOptions
  @OptionGroup var rule: RuleOptions
  @OptionGroup var minimize: MinimizeOptions

  @Flag(help: "List all models from which no term can be dropped, not only the shortest.")
  var all = false

  @Flag(help: "Solve the absence of the outcome too, side by side.")
  var both = false

  @Flag(help: "Print the prime implicant chart too.")
  var chart = false

  @Option(help: "The most models that are listed; all are counted.")
  var limit = 100

  @Option(
    name: .customLong("count-limit"),
    help: "Where counting stops; by default 1000000 minimum and 10000 irredundant models.")
  var countLimit: Int?

  @OptionGroup var pictures: PictureOptions

  @Option(help: "How to print the result: table or json.")
  var format = OutputFormat.table

  func validate() throws {
    guard limit >= 0 else { throw ValidationError("--limit cannot be below 0.") }
    guard countLimit ?? 1 >= 1 else { throw ValidationError("--count-limit must be at least 1.") }
  }

  func run() throws {
    InterruptSignal.listen()
    let memberships = try data.read()
    let report = try solve(memberships, draws: true)
    let opposite = both ? try solve(memberships.negated, draws: false) : nil
    switch format {
    case .table:
      print(MinimizeText(report, opposite: opposite).text)
    case .json:
      var json = JSONWriter()
      try report.write(to: &json, opposite: opposite)
      json.end()
    }
  }

  private func solve(_ memberships: Memberships, draws: Bool) throws -> SolutionReport {
    var minimiser = try minimize.minimiser(memberships, rules: rule.rules(for: memberships), file: data.file.name)
    minimiser.limits = .init(listed: limit, minimum: countLimit, irredundant: countLimit)
    minimiser.listsIrredundant = all
    minimiser.interruption = Interruption { InterruptSignal.wasGiven }
    let finding = ProgressBar("Finding prime implicants of \(memberships.outcomeName)", total: 1000)
    let counting = ProgressBar("Counting models of \(memberships.outcomeName)", total: 1000)
    minimiser.progress = { phase, share in
      (phase == .counting ? counting : finding).update(done: Int(share * 1000))
    }
    warnOfWeakRows(minimiser.table, memberships)
    let solution = minimiser.solve(minimize.solution)
    if draws { try pictures.draw(solution, minimiser.table, of: memberships) }
    return SolutionReport(solution, minimiser.table, of: memberships, showsChart: chart)
  }

  /// Tells of positive rows that lead nearly as much to the absence of the outcome.
  private func warnOfWeakRows(_ table: TruthTable, _ memberships: Memberships) {
    guard !memberships.isCrisp else { return }
    let weak = table.rows.filter { $0.output == .positive && ($0.pri ?? 0) < 0.6 }.map { String($0.number) }
    guard !weak.isEmpty else { return }
    Warning.say(
      "row \(weak.joined(separator: ", ")) leads to \(memberships.outcomeName), but its PRI is below 0.6: "
        + "its cases lie nearly as well in the absence. Consider --pri 0.6.")
  }
}

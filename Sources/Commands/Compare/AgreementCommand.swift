import ArgumentParser
import Comparison
import Exchange

/// How far coders agree who coded the same units apart from each other.
struct AgreementCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement",
    abstract: "Says how far coders agree, beyond what chance would give.",
    discussion: """
      CODES.csv holds one row per unit: its name, then one column per coder. An empty cell is missing.

      With --level ordinal, ac2 and kappa take linear weights over the steps of the scale; with interval quadratic
      weights over the values; with ratio Gwet's ratio weights. Kappa is Cohen's for two coders, Conger's for more.
      """)

  @Argument(help: "The file of codes; - for standard input.")
  var codes: InputFile

  @Option(help: "krippendorff, ac1, ac2, kappa, fleiss, brennan-prediger or percent.")
  var metric: AgreementMetric = .krippendorff

  @Option(help: "What may be read from the codes: nominal, ordinal, interval or ratio.")
  var level: AgreementLevel = .nominal

  @Option(
    help: "Other weights for ac2, kappa, fleiss and brennan-prediger: identity, linear, quadratic, ordinal, ratio.")
  var weights: AgreementWeights?

  @Option(help: "All codes there could be, in their order: no,partly,yes. By default those that were used.")
  var scale: String?

  @Option(help: "The seed of the drawings behind the interval.")
  var seed: UInt64 = 1

  @Option(help: "How many times units are drawn for the interval.")
  var drawings: Int = 2000

  @Option(help: "table or json.")
  var format: OutputFormat = .table

  func validate() throws {
    if metric == .ac1, level != .nominal || weights != nil && weights != .identity {
      throw ValidationError("AC1 is for names without weights; for --level \(level.rawValue) use --metric ac2.")
    }
    if let weights, [.krippendorff, .percent].contains(metric) {
      throw ValidationError("--weights \(weights.rawValue) does not apply to --metric \(metric.rawValue).")
    }
    guard (100...1_000_000).contains(drawings) else {
      throw ValidationError("--drawings is 100 to 1000000, not \(drawings).")
    }
  }

  func run() async throws {
    let table = try codes.table()
    let sheet = try CodeSheet(table, level: level, scale: scale)
    let measurement = AgreementMeasurement(sheet.codings, level: level, weights: weights)
    let bar = ProgressBar("Drawing units", total: drawings)
    var done = 0
    let bootstrap = Bootstrap(units: sheet.codings.units.count, drawings: drawings, seed: seed) { multiplicities in
      done += 1
      bar.update(done: done)
      return measurement.value(metric, multiplicities: multiplicities)
    }
    let report = AgreementReport(sheet, measurement, metric: metric, bootstrap: bootstrap)
    try format.print(report) { report.table }
  }
}

extension AgreementLevel: ExpressibleByArgument {}
extension AgreementWeights: ExpressibleByArgument {}

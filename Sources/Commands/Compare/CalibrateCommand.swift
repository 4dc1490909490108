import ArgumentParser
import Comparison
import Exchange

/// Turns the raw figures of a column into memberships or levels.
struct CalibrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate",
    abstract: "Turns raw figures into memberships by three anchors, or into levels by thresholds.")

  @Argument(help: "A CSV file, or - for standard input: the first column names the case.")
  var file: InputFile

  @Option(help: "The column of raw figures.")
  var column: String

  @Option(parsing: .unconditional, help: "The anchor at which a case is out.")
  var exclusion: Double?

  @Option(parsing: .unconditional, help: "The anchor at which a case is neither in nor out.")
  var crossover: Double?

  @Option(parsing: .unconditional, help: "The anchor at which a case is in.")
  var inclusion: Double?

  @Option(name: .customLong("log-odds"), help: "The log-odds at the inclusion anchor: a number, or ln19.")
  var logOdds: LogOdds = LogOdds(value: DirectCalibration.logOdds)

  @Option(
    parsing: .unconditional, help: "Thresholds between commas, ascending: a case has the level of those it reaches.")
  var thresholds: String?

  @Flag(help: "The indirect method: a smooth curve through the groups that the thresholds make.")
  var indirect = false

  @Option(help: "Proposes this number of thresholds, in the widest gaps between the figures.")
  var propose: Int?

  @Option(help: "How to print the result: table or json.")
  var format = OutputFormat.table

  func validate() throws {
    let anchors = [exclusion, crossover, inclusion].count { $0 != nil }
    let methods = [anchors > 0, thresholds != nil, propose != nil].count { $0 }
    guard methods == 1, anchors == 0 || anchors == 3 else {
      throw ValidationError("give --exclusion, --crossover and --inclusion, or --thresholds, or --propose.")
    }
    guard !indirect || thresholds != nil else { throw ValidationError("--indirect needs --thresholds.") }
    if let propose, propose < 1 { throw ValidationError("--propose must be at least 1.") }
  }

  func run() throws {
    let table = try file.table()
    let names = try MembershipReader(table).caseNames()
    let raw = try figures(table)
    if let propose { return try show(Gap.widest(propose, in: raw)) }
    let memberships = try calibrate(raw)
    let undecided = zip(names, memberships).filter { $0.1 == 0.5 }.map(\.0)
    if !undecided.isEmpty {
      Warning.say("the membership is exactly 0.5 for \(undecided.joined(separator: ", ")); choose another crossover.")
    }
    let report = CalibrationReport(
      column: column,
      values: names.indices.map { .init(unit: names[$0], raw: raw[$0], membership: memberships[$0]) })
    try format.print(report) {
      var text = TextTable("case", "raw", "membership")
      for value in report.values { text.add(value.unit, Number.text(value.raw), rounded(value.membership)) }
      return text.text
    }
  }

  private func figures(_ table: CSVTable) throws -> [Double] {
    let position = try table.position(of: column)
    return try table.rows.map { row in
      let cell = row.fields[position].trimmingSpaces
      guard !cell.isEmpty else {
        throw table.fault(in: row, at: position, "the value is missing; fill it in or leave the case out")
      }
      guard let value = Number.read(cell) else {
        throw table.fault(in: row, at: position, "expected a number, found \(cell)")
      }
      return value
    }
  }

  private func calibrate(_ raw: [Double]) throws -> [Double] {
    if let exclusion, let crossover, let inclusion {
      guard
        let direct = try? DirectCalibration(
          exclusion: exclusion, crossover: crossover, inclusion: inclusion, logOdds: logOdds.value)
      else {
        throw CSVFault(
          file: file.name, row: 1, column: column,
          problem: "the anchors are out of order: the crossover \(Number.text(crossover)) must lie between "
            + "exclusion \(Number.text(exclusion)) and inclusion \(Number.text(inclusion))")
      }
      return raw.map(direct.membership)
    }
    let parts = (thresholds ?? "").listed
    let numbers = parts.compactMap(Number.read)
    let disorder = CSVFault(
      file: file.name, row: 1, column: column,
      problem:
        "the thresholds \(parts.joined(separator: ", ")) are not ascending numbers\(indirect ? ", at least two" : "")")
    guard numbers.count == parts.count, let levels = try? ThresholdCalibration(numbers) else { throw disorder }
    guard indirect else { return raw.map { Double(levels.level(of: $0)) } }
    do {
      return raw.map(try IndirectCalibration(raw, thresholds: numbers).membership)
    } catch .thresholds {
      throw disorder
    } catch .groups {
      throw CSVFault(
        file: file.name, row: 1, column: column,
        problem: "the figures lie in fewer than three of the groups that the thresholds make; choose other thresholds")
    }
  }

  private func show(_ gaps: [Gap]) throws {
    let report = GapReport(
      column: column, proposals: gaps.map { .init(threshold: $0.threshold, below: $0.below, above: $0.above) })
    try format.print(report) {
      var text = TextTable("threshold", "below", "above")
      for gap in gaps { text.add(Number.text(gap.threshold), Number.text(gap.below), Number.text(gap.above)) }
      return text.text
    }
  }
}

/// The log-odds at the inclusion anchor.
struct LogOdds: ExpressibleByArgument {
  let value: Double

  init(value: Double) {
    self.value = value
  }

  init?(argument: String) {
    if argument == "ln19" {
      value = DirectCalibration.logarithmOf19
    } else {
      guard let number = Double(argument), number > 0, number.isFinite else { return nil }
      value = number
    }
  }

  var defaultValueDescription: String { Number.text(value) }
}

/// What `compare calibrate` prints.
struct CalibrationReport: Encodable {
  struct Value: Encodable {
    let unit: String
    let raw: Double
    let membership: Double

    enum CodingKeys: String, CodingKey {
      case unit = "case"
      case raw, membership
    }
  }

  let column: String
  let values: [Value]
}

/// What `compare calibrate --propose` prints.
struct GapReport: Encodable {
  struct Proposal: Encodable {
    let threshold: Double
    let below: Double
    let above: Double
  }

  let column: String
  let proposals: [Proposal]
}
